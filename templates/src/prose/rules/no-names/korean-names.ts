import type { ProseText } from '../../prose-text.js';
import type { NameSpan } from './name-layer.js';

const FAMILY = '김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용';
const NAME = new RegExp(`(?<!\\p{Script=Hangul})([${FAMILY}]\\p{Script=Hangul}{2})(?= ?(?:님|씨)(?:[은는이가을를의께에도과와]|[^\\p{Script=Hangul}]|$))`, 'gud');
/** “the user”, “the operator”: a word for what somebody does ends so; and days, which have weather. */
const NO_NAMES = /(?:자|선생|오늘날|여러분)$/u;

/** A full name in Hangul before what people are politely called by: “김민준 님”. The tagger reads Hangul by its letters, too small for names. */
export function findKoreanNames({ source, form }: ProseText): NameSpan[] {
  if (form === 'code' || form === 'link' || !/[님씨]/.test(source)) return [];
  return [...source.matchAll(NAME)].flatMap((match): NameSpan[] => {
    const [start, end] = match.indices![1]!;
    return NO_NAMES.test(match[1]!) ? [] : [{ start, end, detail: 'person' }];
  });
}
