import { PhraseIndex } from '../../find-phrases.js';
import type { ProseRule } from '../../prose-rule.js';
import { HOW_LONG, HOW_MANY } from './vague-phrases.js';

const phrases = new PhraseIndex<string>([
  ...HOW_MANY.map((phrase) => [phrase, 'how many, of how many'] as const),
  ...HOW_LONG.map((phrase) => [phrase, 'how long, or from when to when'] as const),
]);

/** Sections that must hold numbers. A text that stands alone has no section and is held to it too. */
const COUNTED = new Set(['summary', 'impact']);

export const vagueQuantity: ProseRule = {
  id: 'vague-quantity',
  why: 'A reader who cannot count the harm cannot weigh it; an estimate that says so is better than “many”.',
  check(text) {
    if (text.section !== undefined && !COUNTED.has(text.section)) return [];
    if (text.form === 'heading') return [];
    return phrases
      .find(text)
      .filter((match) => !text.isMasked(match))
      .map(({ start, end, value }) => ({
        severity: 'consider',
        start,
        end,
        message: `“${text.source.slice(start, end)}” leaves the size open: say ${value}, and say so when it is an estimate.`,
        replacements: [],
      }));
  },
};
