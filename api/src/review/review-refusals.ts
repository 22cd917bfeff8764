import { legalMoves, type CoeStanding, type CoeStatus } from '../coe/coe-status.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';

/** A named step leads from certain states only, though another step may lead to the same one. */
export function assertStepFrom(coe: CoeStanding, from: readonly CoeStatus[], words: string): void {
  if (from.includes(coe.status)) return;
  const allowed = legalMoves(coe);
  const way = allowed.length ? `It is ${coe.status} and can become ${allowed.join(' or ')}.` : `It is ${coe.status}, which is final.`;
  throw new CorrigendaError('ILLEGAL_TRANSITION', `${words} ${way}`, { from: coe.status, allowed });
}

/** A verdict or question must name the revision that is before the reviewers now. */
export function assertCurrentRevision<Round extends { revisionNumber: number }>(round: Round | undefined, expected: number): asserts round is Round {
  if (round?.revisionNumber === expected) return;
  const words = round ? `Revision ${round.revisionNumber} is the current one, and you looked at revision ${expected}; read what changed.` : 'This COE has not been in review yet.';
  throw new CorrigendaError('STALE_REVIEW', words, { expected, current: round?.revisionNumber ?? null });
}

export function notTheReviewer(): CorrigendaError {
  return new CorrigendaError('FORBIDDEN', 'Only a director of the owning team, or of one above it, may decide about this COE.');
}

export function noSuchQuestion(): CorrigendaError {
  return new CorrigendaError('NOT_FOUND', 'There is no such question, or you may not see it.');
}

/** A bar raiser who is away hands the eyes from outside to nobody inside. */
export function fromTheLine(): CorrigendaError {
  return new CorrigendaError('FORBIDDEN', 'A bar raiser looks from outside of the line of the team, and so does whoever decides for one. Ask for the seat to be handed on.');
}
