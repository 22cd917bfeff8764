import { checkPassages, createChecker, type Passage } from '@corrigenda/templates';
import { quantile } from '../quantile.js';
import { readMarkedSet } from './read-marked-set.js';

const WORDS_PER_PARAGRAPH = 50;
const EDITS = 300;

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

/** The best of a few rounds over all texts, after one that warms up: what neighbours take is not the checker's. */
export function microsecondsPer1000Words(texts: readonly string[], check: (text: string) => unknown, rounds = 5): number {
  const words = texts.reduce((sum, text) => sum + countWords(text), 0);
  const round = () => millisecondsOf(() => texts.forEach(check));
  round();
  return Math.round((Math.min(...Array.from({ length: rounds }, round)) * 1_000_000) / words);
}

/**
 * Paragraphs of 50 words, the first three in the summary, made of our sentences in a fixed shuffle. One sentence in five is one with marks, so
 * that a paragraph holds about one finding: more than in reports that have been looked through, less than in those that have not.
 */
export function composeDocument(words: number): Passage[] {
  const sentences = ['jargon', 'blame', 'vague', 'names'].flatMap((set) => readMarkedSet(set)).filter(({ text }) => !text.includes('\n'));
  const kinds = [true, false].map((isMarked) => sentences.filter(({ marks }) => marks.length > 0 === isMarked).map(({ text }) => text));
  const passages: Passage[] = [];
  let seed = 7;
  for (let written = 0; written < words; ) {
    let text = '';
    while (countWords(text) < WORDS_PER_PARAGRAPH) {
      seed = (seed * 48_271) % 2_147_483_647;
      const kind = kinds[seed % 5 === 0 ? 0 : 1]!;
      text += `${text === '' ? '' : ' '}${kind[seed % kind.length]!}`;
    }
    written += countWords(text);
    passages.push({ section: passages.length < 3 ? 'summary' : 'timeline', block: `b${passages.length}`, path: 'text', text });
  }
  return passages;
}

/** A whole document that nothing is remembered of. */
export function wholeDocumentRow(words: number): Record<string, number> {
  const passages = composeDocument(words);
  const times = Array.from({ length: 200 }, () => millisecondsOf(() => checkPassages(passages))).slice(40);
  return { 'p50 ms': rounded(quantile(times, 0.5)), 'p95 ms': rounded(quantile(times, 0.95)) };
}

/** One paragraph gets one letter more, and the document is checked by a checker that has seen the rest. */
export function editTimes(words: number): number[] {
  const passages = composeDocument(words);
  const checker = createChecker();
  checker.check(passages);
  return Array.from({ length: EDITS }, (_, edit) => {
    const at = (edit * 13) % passages.length;
    const { text } = passages[at]!;
    const middle = text.indexOf(' ', text.length / 2);
    passages[at] = { ...passages[at]!, text: `${text.slice(0, middle)}${'xyz'[edit % 3]!}${text.slice(middle)}` };
    return millisecondsOf(() => checker.check(passages));
  }).slice(EDITS / 6);
}

export function speedTable(): Record<string, Record<string, number>> {
  const edits = [1_000, 5_000, 20_000].map((words) => ({ words, times: editTimes(words) }));
  const base = quantile(edits[0]!.times, 0.5);
  return {
    '1,000 words, all rules, nothing remembered': wholeDocumentRow(1_000),
    ...Object.fromEntries(
      edits.map(({ words, times }) => [
        `one edited paragraph of ${words.toLocaleString('en')} words`,
        { 'p50 ms': rounded(quantile(times, 0.5)), 'p95 ms': rounded(quantile(times, 0.95)), 'times 1,000 words (p50)': rounded(quantile(times, 0.5) / base) },
      ]),
    ),
  };
}

function millisecondsOf(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
