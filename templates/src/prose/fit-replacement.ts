import { articleFor } from './article-for.js';
import { capitalise } from './keep-capital.js';
import type { Span } from './spans.js';

const ARTICLE_BEFORE = /(?:^|[^\p{L}\p{M}\p{N}])(an?)(\s+)$/iu;
const OWN_ARTICLE = /^(?:the|an?|our|one|another|this|that)\s/i;

/**
 * The edit that writes a replacement over a finding: offsets into the text and what to write there. It reaches back over “a” or “an” where
 * the article does not fit what follows: “an SLO” becomes “a service level objective”, “a Maya” becomes “the on-call engineer”.
 */
export function fitReplacement(text: string, { start, end }: Span, replacement: string): Span & { text: string } {
  const found = ARTICLE_BEFORE.exec(text.slice(Math.max(0, start - 8), start));
  if (!found || replacement === '') return { start, end, text: replacement };
  const [, article = '', gap = ''] = found;
  const from = start - gap.length - article.length;
  const isCapital = article[0] === 'A';
  if (OWN_ARTICLE.test(replacement)) return { start: from, end, text: isCapital ? capitalise(replacement) : replacement };
  const fitting = articleFor(replacement);
  if (fitting === article.toLowerCase()) return { start, end, text: replacement };
  return { start: from, end, text: `${isCapital ? capitalise(fitting) : fitting}${gap}${replacement}` };
}
