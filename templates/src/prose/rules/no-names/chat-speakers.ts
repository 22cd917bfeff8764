import type { ProseText } from '../../prose-text.js';
import { isGivenName } from './known-words.js';
import type { NameSpan } from './name-layer.js';
import { NAME_PART, readsLikePeople } from './reads-like-a-name.js';

const NAME = `${NAME_PART}(?:[ ]${NAME_PART}){0,2}`;
const CLOCK = '(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?(?:[ ]?[AaPp]\\.?[Mm]\\.?)?';
const BULLET = '^[ \\t]*(?:[-*+>][ \\t]*)?';

const PATTERNS: { pattern: RegExp; isSure: boolean }[] = [
  // Maya Chen [10:42 AM]      Maya Chen  10:42 AM      Maya Chen (10:42)
  { pattern: new RegExp(`${BULLET}(${NAME})(?: [AaPp]{3})?[ \\t]{1,3}[\\[(]${CLOCK}[\\])]`, 'gmud'), isSure: true },
  { pattern: new RegExp(`${BULLET}(${NAME})(?: APP)?[ \\t]{1,3}(?:[01]?\\d):[0-5]\\d[ ]?[AaPp][Mm]`, 'gmud'), isSure: true },
  // [10:42] maya: …      10:42 <maya> …      10:42 Maya Chen: …
  { pattern: new RegExp(`${BULLET}\\[?${CLOCK}\\]?[ \\t]{1,3}<?@?(${NAME})>?[ \\t]?:[ \\t]`, 'gmud'), isSure: false },
  { pattern: new RegExp(`${BULLET}(?:\\[?${CLOCK}\\]?[ \\t]{0,3})?<@?(${NAME})>[ \\t]`, 'gmud'), isSure: false },
];

/** Who speaks in chat that was pasted into the text. */
export function findChatSpeakers({ source, form }: ProseText): NameSpan[] {
  if (form === 'code' || form === 'link' || !/\d:\d|^[ \t]*</m.test(source)) return [];
  return PATTERNS.flatMap(({ pattern, isSure }) =>
    [...source.matchAll(pattern)].flatMap((match): NameSpan[] => {
      const [start, end] = match.indices![1]!;
      const name = match[1]!;
      const isCapital = /^\p{Lu}\p{Ll}/u.test(name);
      const isKnown = isGivenName(name.split(' ')[0]!.toLowerCase());
      const isFull = /^\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’.-]*$/u.test(name);
      if (!readsLikePeople(name) || /bot$/i.test(name)) return [];
      return isKnown || (isFull && isCapital) || (isSure && isFull) ? [{ start, end, detail: 'person' }] : [];
    }),
  );
}
