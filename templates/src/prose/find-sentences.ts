import type { Span } from './spans.js';

const LINE_START = /^[ \t]*(?:[-*+•]|\d{1,3}[.)]|#{1,6}|\||>)[ \t]/;
const ABBREVIATION = /(?:^|[^\p{L}])(?:e\.g|i\.e|etc|vs|approx|ca|cf|incl|no|fig|dr|mr|mrs|ms|prof|st|\p{Lu})$/iu;

/**
 * The sentences of a text. One ends at a full stop, question or exclamation mark before white space, at an empty line, at a table's bar,
 * and before a line that begins like a list item, a heading or a row.
 */
export function findSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const end = (at: number): void => {
    const trimmed = text.slice(start, at);
    const lead = trimmed.length - trimmed.trimStart().length;
    if (trimmed.trim() !== '') sentences.push({ start: start + lead, end: start + trimmed.trimEnd().length });
    start = at;
  };

  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\n') {
      if (text[at + 1] === '\n' || text[at + 1] === '\r' || LINE_START.test(text.slice(at + 1, at + 12))) end(at);
    } else if (character === '|' && isSpaceAt(text, at - 1) && isSpaceAt(text, at + 1)) {
      end(at);
      start = at + 1;
    } else if (character === '。' || character === '！' || character === '？') {
      end(at + 1);
    } else if (character === '.' || character === '!' || character === '?') {
      const after = afterClosing(text, at + 1);
      if (isSpaceAt(text, after) && !(character === '.' && ABBREVIATION.test(text.slice(Math.max(0, at - 8), at)))) {
        end(after);
        at = after - 1;
      }
    }
  }
  end(text.length);
  return sentences;
}

function isSpaceAt(text: string, at: number): boolean {
  return at < 0 || at >= text.length || /\s/.test(text[at]!);
}

function afterClosing(text: string, at: number): number {
  let after = at;
  while (after < text.length && after - at < 6 && /["'”’»)\].!?]/.test(text[after]!)) after += 1;
  return after;
}
