import { PhraseIndex } from '../../find-phrases.js';
import type { ProseRule, Sighting } from '../../prose-rule.js';
import type { ProseText } from '../../prose-text.js';
import { keepCapital } from '../../keep-capital.js';
import { LONGEST_SENTENCE, measureSentence } from './measure-sentence.js';
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
  return text.sentences.flatMap(({ start, end }) => {
    const { words, longWords } = measureSentence(text.masked.slice(start, end));
    if (words > LONGEST_SENTENCE) {
      return [sighting(start, end, `This sentence has ${words} words; split it so that none has more than ${LONGEST_SENTENCE}.`)];
    }
    if (words >= 20 && longWords >= words * 0.4) {
      return [sighting(start, end, `${longWords} of the ${words} words in this sentence are long; say it in plainer ones.`)];
    }
    return [];
  });
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
