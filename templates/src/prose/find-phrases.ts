import { findTokens } from './find-tokens.js';
import { foldText } from './fold-text.js';
import type { ProseText } from './prose-text.js';

export interface PhraseMatch<T> {
  start: number;
  end: number;
  /** The phrase as it was indexed: folded. */
  phrase: string;
  value: T;
}

/** Phrases that begin with the same word. */
interface Phrases<T> {
  mostWords: number;
  /** Their second words: most places need no closer look. */
  seconds: Set<string>;
  phrases: Map<string, T[]>;
}

/** Many phrases, looked for at once. The work grows with the text, not with the number of phrases. */
export class PhraseIndex<T> {
  private readonly byFirstWord = new Map<string, Phrases<T>>();

  constructor(entries: Iterable<readonly [string, T]> = []) {
    for (const [phrase, value] of entries) this.add(phrase, value);
  }

  add(phrase: string, value: T): void {
    const folded = FOLDED_ALREADY.test(phrase) ? phrase : foldText(phrase).text.trim();
    const words = findTokens(folded);
    if (words.length === 0) return;
    const first = words[0]!.text;
    const key = folded.slice(words[0]!.start);
    let entry = this.byFirstWord.get(first);
    if (!entry) this.byFirstWord.set(first, (entry = { mostWords: 0, seconds: new Set(), phrases: new Map() }));
    if (words.length > 1) entry.seconds.add(words[1]!.text);
    entry.mostWords = Math.max(entry.mostWords, words.length);
    const values = entry.phrases.get(key);
    if (values) values.push(value);
    else entry.phrases.set(key, [value]);
  }

  /** Every match, in the order of the text; at one place the longest phrase first. */
  find(text: ProseText): PhraseMatch<T>[] {
    const matches: PhraseMatch<T>[] = [];
    const { folded, tokens } = text;
    for (let from = 0; from < tokens.length; from += 1) {
      const { start, text: first } = tokens[from]!;
      const entry = this.byFirstWord.get(first);
      if (!entry) continue;
      const next = tokens[from + 1];
      const mostWords = next && entry.seconds.has(next.text) ? entry.mostWords : 1;
      for (let to = Math.min(from + mostWords, tokens.length) - 1; to >= from; to -= 1) {
        const stop = tokens[to]!.end;
        if (stop - start > LONGEST_PHRASE) continue;
        // A phrase may end in a full stop that belongs to it, as in “Maya C.”.
        if (folded.text[stop] === '.') this.collect(matches, entry.phrases, text, start, stop + 1);
        this.collect(matches, entry.phrases, text, start, stop);
      }
    }
    return matches;
  }

  private collect(matches: PhraseMatch<T>[], phrases: Map<string, T[]>, { folded }: ProseText, start: number, stop: number): void {
    const phrase = folded.text.slice(start, stop);
    for (const value of phrases.get(phrase) ?? []) {
      matches.push({ start: folded.starts[start]!, end: folded.ends[stop - 1]!, phrase, value });
    }
  }
}

const LONGEST_PHRASE = 200;
const FOLDED_ALREADY = /^[!-@[-_a-~]+(?: [!-@[-_a-~]+)*$/;
