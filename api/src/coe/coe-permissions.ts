import { isAmended, isEditable, mayMove, type CoeRole, type CoeStanding } from './coe-status.js';

type CoePermission = 'edit' | 'requestReview' | 'review' | 'ask' | 'publish' | 'withdraw' | 'amend' | 'cancel' | 'cancelAmendment' | 'manageAccess' | 'direct';

interface Standing {
  isAuthor: boolean;
  /** An author of it, or one in the past. */
  hasWritten: boolean;
  directs: boolean;
  /** Sits in its review, or decides for somebody who does. */
  reviews: boolean;
}

/** What somebody is to a COE. Whoever was asked and every director above the team may hold its review, but nobody that of a COE they once wrote. */
export function rolesOf({ isAuthor, hasWritten, directs, reviews }: Standing): CoeRole[] {
  if (isAuthor) return ['AUTHOR'];
  return [...(directs ? (['DIRECTOR'] as const) : []), ...((directs || reviews) && !hasWritten ? (['REVIEWER'] as const) : [])];
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
    // Whoever directs and wrote nothing of it has both roles.
    direct: status !== 'CANCELLED' && roles.includes('DIRECTOR') && roles.includes('REVIEWER'),
    manageAccess: status !== 'CANCELLED' && author,
  };
}
