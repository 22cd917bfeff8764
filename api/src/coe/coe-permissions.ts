import { isAmended, isEditable, mayMove, type CoeRole, type CoeStanding } from './coe-status.js';

type CoePermission = 'edit' | 'requestReview' | 'review' | 'ask' | 'publish' | 'withdraw' | 'amend' | 'cancel' | 'cancelAmendment' | 'manageAccess';

/** What somebody is to a COE. Every director above the team may hold its review, but nobody that of their own COE. */
export function rolesOf({ isAuthor, directs }: { isAuthor: boolean; directs: boolean }): CoeRole[] {
  const author: CoeRole[] = isAuthor ? ['AUTHOR'] : [];
  const director: CoeRole[] = directs ? ['DIRECTOR'] : [];
  return [...author, ...director, ...(directs && !isAuthor ? (['REVIEWER'] as const) : [])];
}

/** What somebody with these roles may do in this state. */
export function permissionsOf(coe: CoeStanding, roles: readonly CoeRole[]): Record<CoePermission, boolean> {
  const author = roles.includes('AUTHOR');
  const { status } = coe;
  return {
    edit: author && isEditable(status),
    requestReview: mayMove(coe, 'IN_REVIEW', roles),
    review: status === 'IN_REVIEW' && roles.includes('REVIEWER'),
    ask: status !== 'CANCELLED',
    publish: status === 'APPROVED' && mayMove(coe, 'PUBLISHED', roles),
    withdraw: (status === 'IN_REVIEW' || status === 'APPROVED') && mayMove(coe, 'DRAFT', roles),
    amend: status === 'PUBLISHED' && mayMove(coe, 'DRAFT', roles),
    cancel: mayMove(coe, 'CANCELLED', roles),
    cancelAmendment: isAmended(coe) && isEditable(status) && mayMove(coe, 'PUBLISHED', roles),
    manageAccess: status !== 'CANCELLED' && author,
  };
}
