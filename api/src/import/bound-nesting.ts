import { MAX_BLOCKS } from '@corrigenda/templates';
import { CorrigendaError } from '../errors/corrigenda-error.js';

const MAX_MARKERS = 20;
const MAX_INDENT = 160;
/** In UTF-16 units: a longer paragraph is divided between words. */
const MAX_PARAGRAPH = 8_000;
/** The parser's time in a paragraph grows with the square of its signs; so much of it is a few seconds. */
const MAX_SIGNS_SQUARED = 40_000_000;
const FEW_SIGNS = 60;
const MAX_UNITS = 2 * MAX_BLOCKS;
const SIGNS = /[*_~<[\]&^!`@\\]/g;
const FENCE = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(```|~~~)/;
/** What begins a block of its own without a blank line before it. */
const OPENING = /^[\s>]*(?:[-*+][ \t]|\d{1,9}[.)][ \t]|#|\||\[)/;

/**
 * Keeps a source within what the parser handles in a bounded time: quotes and lists 20 deep on a line, bounded indentation and paragraphs,
 * and text that consists of signs as plain code. Only Markdown's own signs change; every word stays.
 */
export function boundNesting(source: string): string {
  const bounded: string[] = [];
  let unit: string[] = [];
  let units = 0;
  let spent = 0;
  let inFence = false;
  const close = () => {
    if (unit.length === 0) return;
    if (++units > MAX_UNITS) throw new CorrigendaError('LIMIT_EXCEEDED', `A COE may hold ${MAX_BLOCKS} paragraphs and entries; this report has many more. Import it in parts.`, { limit: MAX_BLOCKS });
    for (const piece of inFence ? [unit.join('\n')] : divided(unit)) {
      const signs = inFence ? 0 : (piece.match(SIGNS)?.length ?? 0);
      const isTooMuch = signs > FEW_SIGNS && spent + signs ** 2 > MAX_SIGNS_SQUARED;
      if (!isTooMuch) spent += signs ** 2;
      bounded.push(isTooMuch ? asCode(piece) : piece);
    }
    unit = [];
  };
  for (const line of source.replace(/\n{4,}/g, '\n\n\n').split('\n')) {
    const isFence = FENCE.test(line);
    if (line.trim() === '' || isFence || (!inFence && OPENING.test(line))) close();
    if (isFence) inFence = !inFence;
    if (line.trim() === '' || isFence) bounded.push(boundLine(line));
    else unit.push(boundLine(line));
  }
  close();
  return bounded.join('\n');
}

function boundLine(line: string): string {
  let at = 0;
  let markers = 0;
  let kept = 0;
  const marker = /[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;
  for (; ; at = marker.lastIndex) {
    marker.lastIndex = at;
    if (!marker.test(line)) break;
    if (++markers <= MAX_MARKERS) kept = marker.lastIndex;
  }
  const bounded = markers > MAX_MARKERS ? `${line.slice(0, kept)} ${line.slice(at).trimStart()}` : line;
  const indent = bounded.search(/[^ \t]/);
  return indent > MAX_INDENT ? bounded.slice(indent - MAX_INDENT) : bounded;
}

/** The lines as one piece, or as paragraphs when they are too long for one. */
function divided(lines: readonly string[]): string[] {
  const text = lines.join('\n');
  if (text.length <= MAX_PARAGRAPH) return [text];
  const pieces: string[] = [];
  let piece = '';
  for (const word of text.split(/(?<=\s)/)) {
    if (piece !== '' && piece.length + word.length > MAX_PARAGRAPH) {
      pieces.push(piece.trimEnd(), '');
      piece = '';
    }
    piece += word;
  }
  return [...pieces, piece];
}

function asCode(text: string): string {
  const fence = '~'.repeat(40);
  return `\n${fence}\n${text.replaceAll(fence, ' ')}\n${fence}\n`;
}
