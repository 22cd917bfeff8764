import { CorrigendaError } from '../errors/corrigenda-error.js';

export const CoeStatus = {
  Draft: 'DRAFT',
  InReview: 'IN_REVIEW',
  ChangesRequested: 'CHANGES_REQUESTED',
  Approved: 'APPROVED',
  Published: 'PUBLISHED',
  Cancelled: 'CANCELLED',
} as const;
export type CoeStatus = (typeof CoeStatus)[keyof typeof CoeStatus];

/** What somebody is to one COE. A reviewer was asked, or is a director of the line who may decide beside them. */
export type CoeRole = 'AUTHOR' | 'REVIEWER' | 'DIRECTOR';

interface Move {
  to: CoeStatus;
  by: readonly CoeRole[];
  /** Only while an earlier revision is published, or only while none is. */
  only?: 'amended' | 'unpublished';
}

const cancel: Move = { to: 'CANCELLED', by: ['DIRECTOR'], only: 'unpublished' };
/** The amendment is given up and the published revision stands again. */
const cancelAmendment: Move = { to: 'PUBLISHED', by: ['AUTHOR'], only: 'amended' };

const MOVES: Record<CoeStatus, readonly Move[]> = {
  DRAFT: [{ to: 'IN_REVIEW', by: ['AUTHOR'] }, cancelAmendment, cancel],
  IN_REVIEW: [{ to: 'CHANGES_REQUESTED', by: ['REVIEWER'] }, { to: 'APPROVED', by: ['REVIEWER'] }, { to: 'DRAFT', by: ['AUTHOR'] }, cancel],
  CHANGES_REQUESTED: [{ to: 'IN_REVIEW', by: ['AUTHOR'] }, cancelAmendment, cancel],
  APPROVED: [{ to: 'PUBLISHED', by: ['AUTHOR', 'DIRECTOR'] }, { to: 'DRAFT', by: ['AUTHOR'] }, cancel],
  PUBLISHED: [{ to: 'DRAFT', by: ['AUTHOR'] }],
  CANCELLED: [],
};

/** Where a COE stands: an amended one has a published revision and is not itself published. */
export interface CoeStanding {
  status: CoeStatus;
  publishedRevisionId: string | null;
}

export function isAmended({ status, publishedRevisionId }: CoeStanding): boolean {
  return publishedRevisionId !== null && status !== 'PUBLISHED';
}

function movesOf(coe: CoeStanding): Move[] {
  const fits = isAmended(coe) ? 'amended' : 'unpublished';
  return MOVES[coe.status].filter(({ only }) => !only || only === fits);
}

export function legalMoves(coe: CoeStanding): CoeStatus[] {
  return movesOf(coe).map(({ to }) => to);
}

/** Whether a member with these roles may make this move now. */
export function mayMove(coe: CoeStanding, to: CoeStatus, roles: readonly CoeRole[]): boolean {
  return movesOf(coe).some((move) => move.to === to && move.by.some((role) => roles.includes(role)));
}

export function assertCanMove(coe: CoeStanding, to: CoeStatus): void {
  const allowed = legalMoves(coe);
  if (allowed.includes(to)) return;
  const way = allowed.length ? `From here it can become ${allowed.join(' or ')}.` : 'This state is final.';
  throw new CorrigendaError('ILLEGAL_TRANSITION', `A COE cannot move from ${coe.status} to ${to}. ${way}`, { from: coe.status, to, allowed });
}

/** The states in which authors may change the document and what the hash covers. */
export function isEditable(status: CoeStatus): boolean {
  return status === 'DRAFT' || status === 'CHANGES_REQUESTED';
}

export function assertEditable({ status }: { status: CoeStatus }): void {
  if (!isEditable(status)) throw documentLocked(status);
}

export function documentLocked(status: CoeStatus): CorrigendaError {
  return new CorrigendaError('DOCUMENT_LOCKED', LOCKED[status], { status });
}

const LOCKED: Record<CoeStatus, string> = {
  DRAFT: '',
  CHANGES_REQUESTED: '',
  IN_REVIEW: 'This COE is in review. Withdraw the review to change it.',
  APPROVED: 'This COE is approved. Take it back to a draft to change it; the approval then lapses.',
  PUBLISHED: 'This COE is published. Begin an amendment to change it.',
  CANCELLED: 'This COE is cancelled and stays as it is.',
};
