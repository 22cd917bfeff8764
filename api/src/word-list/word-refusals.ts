import { CorrigendaError } from '../errors/corrigenda-error.js';
import { LIST_WORDS, MAX_WORDS, type WordListName } from './word-list.js';

function unfit(field: string, rule: string, hint: string): CorrigendaError {
  return new CorrigendaError('BAD_USER_INPUT', hint, { field, rule, hint });
}

export function alreadyListed(list: WordListName, word: string): CorrigendaError {
  return unfit('word', 'unique', `“${word}” is in ${LIST_WORDS[list]} already.`);
}

/** A service that is called like a member would hide that member's name from the rules. */
export const IS_A_PERSON = 'This is what somebody of the directory is called, so it cannot be a service.';

export function isAPerson(): CorrigendaError {
  return unfit('word', 'person', IS_A_PERSON);
}

export function listIsFull(list: WordListName): CorrigendaError {
  return new CorrigendaError('LIMIT_EXCEEDED', `At most ${MAX_WORDS} entries fit into ${LIST_WORDS[list]}; remove some first.`, { limit: MAX_WORDS });
}

export function noSuchWord(): CorrigendaError {
  return new CorrigendaError('NOT_FOUND', 'There is no such word in the lists.');
}

export function noSuchProposal(): CorrigendaError {
  return new CorrigendaError('NOT_FOUND', 'There is no such proposal, or you may not see it.');
}
