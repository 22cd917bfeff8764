import type { ProseText } from '../../prose-text.js';
import { overlapsAny, type Span } from '../../spans.js';
import { isOrdinary } from './known-words.js';
import { tagText } from './tagged-names.js';
import { Gap } from './tagger/gaps.js';
import { Label } from './tagger/model.js';
import { Case } from './tagger/read-tokens.js';

/** A word of which the rest of the document may show that it is a name, or which here is not one. */
export interface DoubtfulWord extends Span {
  word: string;
  standing: 'guess' | 'denial';
}

const SHORTEST = 3;

/** Words beside the names that were found which may be names too, and words that are the names of things. */
export function findDoubtfulWords(text: ProseText, names: readonly Span[]): DoubtfulWord[] {
  if (text.form === 'code' || text.form === 'link') return [];
  const { tokens, labels } = tagText(text);
  const found: DoubtfulWord[] = [];
  for (let index = 0; index < tokens.count; index += 1) {
    const word = tokens.text[index]!;
    if (word.length < SHORTEST || tokens.gap[index] === Gap.At) continue;
    const written = tokens.written[index]!;
    if (written === Case.Number || written === Case.Digits || written === Case.None) continue;
    const span = { start: tokens.start[index]!, end: tokens.end[index]! };
    if (labels[index] === Label.Thing) found.push({ ...span, word, standing: 'denial' });
    else if (labels[index] === Label.None && !isJoined(tokens.gap, index) && !isOrdinary(word) && !overlapsAny(names, span)) {
      found.push({ ...span, word, standing: 'guess' });
    }
  }
  return found;
}

/** Part of a compound, such as `maya-db` or `payments/maya`. */
function isJoined(gap: Uint8Array, index: number): boolean {
  return JOINTS.has(gap[index]!) || JOINTS.has(gap[index + 1]!);
}

const JOINTS = new Set<number>([Gap.Hyphen, Gap.Dot, Gap.Slash, Gap.Joint, Gap.Equals]);
