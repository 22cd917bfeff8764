import { foldText } from '../../fold-text.js';
import { isGivenName } from './known-words.js';
import { NOT_PEOPLE } from './not-people.js';
import { wordSet } from '../../word-set.js';

/** One part of a name as a pattern: `Maya`, `O'Neil`, `Anne-Marie`, `C.`, `van`. */
export const NAME_PART = "(?:\\p{L}[\\p{L}\\p{M}]{1,29}(?:['’-]\\p{L}[\\p{L}\\p{M}]{0,29}){0,3}(?![\\p{L}\\p{N}_])|\\p{Lu}\\.)";

/** Whether the words could be a person's name: not one is a thing, a team or a company, and not all are capitals. */
export function readsLikePeople(written: string): boolean {
  const parts = written.split(/\s+/).map((part) => foldText(part).text.replace(/['’]s$/, '').replace(/[^\p{L}-]/gu, ''));
  if (parts.some((part) => NOT_PEOPLE.has(part) || TEAM_WORDS.has(part))) return false;
  if (/^\p{Lu}{2,}$/u.test(written.replace(/\s+/gu, '')) && !isGivenName(parts[0]!)) return false;
  return parts.some((part) => part.length > 1);
}

const TEAM_WORDS = wordSet(`
everyone none unknown n/a na tbd tbc yes no rotation sre sres ops devops infra devs qa it dba primary secondary crew group bot various
multiple unassigned pending nobody whole entire
`);
