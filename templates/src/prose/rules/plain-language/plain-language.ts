import { PhraseIndex } from '../../find-phrases.js';
import { keepCapital } from '../../keep-capital.js';
import type { ProseRule, Sighting } from '../../prose-rule.js';
import type { ProseText } from '../../prose-text.js';
import { measureSentences, type SentenceMeasure } from './measure-sentence.js';
import { PLAINER } from './wordy-phrases.js';

const wordy = new PhraseIndex<string>(Object.entries(PLAINER));

export const plainLanguage: ProseRule = {
  id: 'plain-language',
  why: 'A COE is read by people who were not there and do not have the time to read a sentence twice.',
  check(text) {
    if (text.form !== 'prose') return [];
    return [...hardSentences(text), ...wordyPhrases(text)];
  },
};

function hardSentences(text: ProseText): Sighting[] {
  return measureSentences(text).flatMap((sentence) => {
    const message = whyHard(sentence);
    return message === null ? [] : [sighting(sentence.start, sentence.end, message)];
  });
}

/** More connected words than this, and a reader loses the beginning. */
const LONGEST_SENTENCE = 45;
const LONG_SENTENCE = 32;
/** Reading ease by Flesch, lowered by each clause beyond the second; a text for experts has 30, a contract 10. */
const HARDEST = 8;
/** Below so many words a sentence may be harder, by so much for each word that it is shorter. */
const FULL_LENGTH = 30;
const PER_WORD = 4;
const SHORTEST_HARD = 10;

function whyHard(measure: SentenceMeasure): string | null {
  const { words, connectedWords, clauses, longWords, syllables } = measure;
  if (connectedWords > LONGEST_SENTENCE || (connectedWords > LONG_SENTENCE && clauses >= 4)) {
    return `This sentence has ${words} words${clauses > 1 ? ` and ${clauses + 1} clauses` : ''}; split it, with one thought in each sentence.`;
  }
  if (connectedWords < SHORTEST_HARD) return null;
  const ease = 206.8 - 1.015 * connectedWords - 84.6 * (syllables / words) - 4 * Math.max(0, clauses - 2);
  if (ease >= HARDEST - PER_WORD * Math.max(0, FULL_LENGTH - connectedWords) || longWords < 4) return null;
  return `${longWords} of the ${words} words in this sentence are long; say it in plainer and shorter ones.`;
}

function wordyPhrases(text: ProseText): Sighting[] {
  return wordy
    .find(text)
    .filter((match) => !text.isMasked(match))
    .map(({ start, end, value }) => {
      const found = text.source.slice(start, end);
      const message = `“${found}” can be said in fewer words: “${value}”.`;
      return { ...sighting(start, end, message), replacements: [keepCapital(found, value)] };
    });
}

function sighting(start: number, end: number, message: string): Sighting {
  return { severity: 'consider', start, end, message, replacements: [] };
}
