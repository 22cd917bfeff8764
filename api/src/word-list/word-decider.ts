import { CorrigendaError } from '../errors/corrigenda-error.js';
import type { Actor } from '../member/actor.js';

/** Bar raisers and administrators keep the word lists; everybody else proposes. */
export function mayDecideWords(actor: Actor): boolean {
  return actor.isBarRaiser || actor.isAdministrator;
}

export function assertMayDecideWords(actor: Actor): void {
  if (!mayDecideWords(actor)) throw new CorrigendaError('FORBIDDEN', 'Only bar raisers and administrators may change the word lists; propose the word instead.');
}
