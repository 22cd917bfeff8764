import { hashWord } from './tagger/hash.js';
import { Known, WORD_BITS } from './tagger/model.js';
import { nameModel } from './tagger/name-model.js';

/** Whether a folded word is a given name and hardly anything else. */
export function isGivenName(folded: string): boolean {
  const known = knownOf(folded);
  return (known & Known.Common) !== 0 || ((known & Known.Given) !== 0 && (known & (Known.Word | Known.Thing | Known.Place)) === 0);
}

function knownOf(folded: string): number {
  return nameModel().words[hashWord(folded) >>> (32 - WORD_BITS)]!;
}
