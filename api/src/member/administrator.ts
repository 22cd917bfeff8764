import { CorrigendaError } from '../errors/corrigenda-error.js';
import type { Actor } from './actor.js';

/** Members, teams and links are kept by administrators. */
export function assertAdministrator(actor: Actor): void {
  if (!actor.isAdministrator) throw new CorrigendaError('FORBIDDEN', 'Only administrators may change members and teams.');
}
