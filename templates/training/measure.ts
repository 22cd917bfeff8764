import { ProseText } from '../src/prose/prose-text.js';
import type { LabelledText } from './labelled-text.js';

export interface Scores {
  people: number;
  overlapF1: number;
  precision: number;
  recall: number;
  exactF1: number;
  /** Of the texts in which nobody is named, how many have a finding. */
  cleanTexts: number;
  cleanFlagged: number;
}

type Find = (text: ProseText) => readonly { start: number; end: number; detail: string }[];

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 1000) / 10);
const f1 = (precise: number, found: number, people: number, hit: number): number => {
  const precision = found === 0 ? 0 : precise / found;
  const recall = people === 0 ? 0 : hit / people;
  return precision + recall === 0 ? 0 : Math.round(((2 * precision * recall) / (precision + recall)) * 1000) / 10;
};

/** How well people are found. `onMiss` is told of every text that is not read right. */
export function measure(texts: readonly LabelledText[], find: Find, onMiss?: (text: string, wrong: string[]) => void): Scores {
  let people = 0;
  let found = 0;
  let precise = 0;
  let hit = 0;
  let exact = 0;
  let cleanTexts = 0;
  let cleanFlagged = 0;
  for (const { text, spans } of texts) {
    const named = spans.filter(([, , kind]) => kind === 'person');
    const seen = find(new ProseText(text)).filter(({ detail, start }) => detail === 'person' && !spans.some(([from, to, kind]) => kind === 'handle' && from <= start && start < to));
    const touches = (from: number, to: number, start: number, end: number): boolean => from < end && start < to;
    const wrong = [
      ...seen.filter(({ start, end }) => !named.some(([from, to]) => touches(from, to, start, end))).map(({ start, end }) => `+${text.slice(start, end)}`),
      ...named.filter(([from, to]) => !seen.some(({ start, end }) => touches(from, to, start, end))).map(([from, to]) => `-${text.slice(from, to)}`),
    ];
    const inexact = named.filter(([from, to]) => !seen.some(({ start, end }) => start === from && end === to) && !wrong.includes(`-${text.slice(from, to)}`));
    if (onMiss && wrong.length + inexact.length > 0) onMiss(text, [...wrong, ...inexact.map(([from, to]) => `~${text.slice(from, to)}`)]);
    people += named.length;
    found += seen.length;
    precise += seen.filter(({ start, end }) => named.some(([from, to]) => touches(from, to, start, end))).length;
    hit += named.filter(([from, to]) => seen.some(({ start, end }) => touches(from, to, start, end))).length;
    exact += named.filter(([from, to]) => seen.some(({ start, end }) => start === from && end === to)).length;
    if (named.length === 0) {
      cleanTexts += 1;
      if (seen.length > 0) cleanFlagged += 1;
    }
  }
  return {
    people,
    overlapF1: f1(precise, found, people, hit),
    precision: percent(precise, found),
    recall: percent(hit, people),
    exactF1: f1(exact, found, people, exact),
    cleanTexts,
    cleanFlagged: percent(cleanFlagged, cleanTexts),
  };
}
