import { CorrigendaError } from '../errors/corrigenda-error.js';

export const ActionStatus = { Open: 'OPEN', InProgress: 'IN_PROGRESS', Done: 'DONE', Verified: 'VERIFIED', Declined: 'DECLINED' } as const;
export type ActionStatus = (typeof ActionStatus)[keyof typeof ActionStatus];

export const ActionKind = { Prevent: 'PREVENT', DetectSooner: 'DETECT_SOONER', RecoverSooner: 'RECOVER_SOONER', Tool: 'TOOL', Process: 'PROCESS' } as const;
export type ActionKind = (typeof ActionKind)[keyof typeof ActionKind];

export const Priority = { Urgent: 'URGENT', High: 'HIGH', Medium: 'MEDIUM', Low: 'LOW' } as const;
export type Priority = (typeof Priority)[keyof typeof Priority];

export const ActionScope = { Mine: 'MINE', MyTeams: 'MY_TEAMS', MyOrganisation: 'MY_ORGANISATION', All: 'ALL' } as const;
export type ActionScope = (typeof ActionScope)[keyof typeof ActionScope];

const MOVES: Record<ActionStatus, readonly ActionStatus[]> = {
  OPEN: ['IN_PROGRESS', 'DONE', 'DECLINED'],
  IN_PROGRESS: ['OPEN', 'DONE', 'DECLINED'],
  DONE: ['VERIFIED', 'IN_PROGRESS'],
  VERIFIED: [],
  DECLINED: [],
};

export function legalActionMoves(from: ActionStatus): readonly ActionStatus[] {
  return MOVES[from];
}

export function canMoveAction(from: ActionStatus, to: ActionStatus): boolean {
  return MOVES[from].includes(to);
}

export function assertCanMoveAction(from: ActionStatus, to: ActionStatus): void {
  if (canMoveAction(from, to)) return;
  const allowed = MOVES[from];
  const way = allowed.length ? `From here it can become ${allowed.join(' or ')}.` : 'This state is final.';
  throw new CorrigendaError('ILLEGAL_TRANSITION', `An action item cannot move from ${from} to ${to}. ${way}`, { from, to, allowed });
}

/** Still to be done; only these can be overdue. */
export function isUnfinished(status: ActionStatus): boolean {
  return status === 'OPEN' || status === 'IN_PROGRESS';
}
