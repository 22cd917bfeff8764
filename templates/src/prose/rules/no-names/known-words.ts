import { hashWord } from './tagger/hash.js';
import { Known, RARE_WORD, WORD_BITS } from './tagger/model.js';
import { nameModel } from './tagger/name-model.js';

const NOT_ONLY_A_NAME = Known.Word | Known.Thing | Known.Place | RARE_WORD;

/** Whether a folded word is a given name and hardly anything else. */
export function isGivenName(folded: string): boolean {
  const known = knownOf(folded);
  return (known & Known.Common) !== 0 || ((known & Known.Given) !== 0 && (known & NOT_ONLY_A_NAME) === 0);
}

/** Whether a folded word is a given or a family name, whatever else it may be. */
export function isName(folded: string): boolean {
  return (knownOf(folded) & (Known.Given | Known.Family)) !== 0;
}

/** Whether the lists know a folded word as something else than a name. */
export function isOrdinary(folded: string): boolean {
  return (knownOf(folded) & NOT_ONLY_A_NAME) !== 0;
}

/** Whether the lists know a folded word as a place, whatever else it may be. */
export function isPlaceName(folded: string): boolean {
  return (knownOf(folded) & Known.Place) !== 0;
}

function knownOf(folded: string): number {
  return nameModel().words[hashWord(folded) >>> (32 - WORD_BITS)]!;
}
