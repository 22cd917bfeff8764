import { PhraseIndex, type PhraseMatch } from '../../find-phrases.js';
import type { ProseRule, Sighting } from '../../prose-rule.js';
import type { ProseText } from '../../prose-text.js';
import type { Span } from '../../spans.js';
import { hasNumberBeside, isOtherwiseMeant } from './near-misses.js';
import { whatIsCounted, whatIsSized } from './what-is-counted.js';
import { AMOUNTS, AMOUNTS_OF_PEOPLE, COUNTED, DEGREES, HARMED, HOW_LONG, HOW_MUCH, HOW_OFTEN, SHARES, WHEN } from './vague-phrases.js';

type Leaves = 'count' | 'people' | 'share' | 'degree' | 'length' | 'when' | 'often' | 'much';

const listed = (list: readonly string[], leaves: Leaves) => list.map((phrase) => [phrase, leaves] as const);
const phrases = new PhraseIndex<Leaves>([
  ...listed(AMOUNTS, 'count'),
  ...listed(AMOUNTS_OF_PEOPLE, 'people'),
  ...listed(SHARES, 'share'),
  ...listed(DEGREES, 'degree'),
  ...listed(HOW_LONG, 'length'),
  ...listed(WHEN, 'when'),
  ...listed(HOW_OFTEN, 'often'),
  ...listed(HOW_MUCH, 'much'),
]);

/** Sections that must hold numbers. A text that stands alone has no section and is held to it too. */
const COUNTED_SECTIONS = new Set(['summary', 'impact']);

export const vagueQuantity: ProseRule = {
  id: 'vague-quantity',
  why: 'A reader who cannot count the harm cannot weigh it; an estimate that says so is better than “many”.',
  check(text) {
    if (text.section !== undefined && !COUNTED_SECTIONS.has(text.section)) return [];
    if (text.form !== 'prose') return [];
    return phrases.find(text).flatMap((match): Sighting[] => {
      if (text.isMasked(match) || isOtherwiseMeant(text, match)) return [];
      const vague = vagueAt(text, match);
      if (!vague || hasNumberBeside(text, vague)) return [];
      const message = `“${text.source.slice(vague.start, vague.end)}” leaves the size open. ${vague.question}`;
      return [{ severity: 'consider', start: vague.start, end: vague.end, message, replacements: [] }];
    });
  },
};

/** What the phrase leaves open where it stands, and the question to answer. */
function vagueAt(text: ProseText, { start, end, phrase, value }: PhraseMatch<Leaves>): (Span & { question: string }) | null {
  switch (value) {
    case 'count':
    case 'people':
    case 'share': {
      const counted = whatIsCounted(text, end, value === 'people' ? HARMED : COUNTED, value === 'share');
      return counted && { start, end: counted.end, question: howMany(counted.noun) };
    }
    case 'degree':
      return whatIsSized(text, { start, end }, phrase);
    case 'length':
      return { start, end, question: 'How long? Give the time, or from when to when.' };
    case 'when':
      return { start, end, question: 'When? Give the time, or how long after what.' };
    case 'often':
      return { start, end, question: 'How often? Give the count, or the share of all attempts.' };
    case 'much':
      return { start, end, question: 'How much? Give the number, and what it is normally.' };
  }
}

function howMany(noun: string): string {
  const asked = /s$|people|staff/.test(noun) ? `How many ${noun}` : `How much ${noun}`;
  return `${asked}? Give the number, and of how many, and say so when it is an estimate.`;
}
