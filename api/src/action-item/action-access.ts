import { isEditable, type CoeStatus } from '../coe/coe-status.js';
import { canMoveAction, isUnfinished, type ActionStatus } from './action-status.js';

/** What permissions are decided by: the item, its COE, and what the actor is to both. */
export interface ActionFacts {
  status: ActionStatus;
  completedById: string | null;
  declinedById: string | null;
  /** A decline that no director has accepted yet. */
  declinePending: boolean;
  coeStatus: CoeStatus;
  /** Whether some revision of the COE has been published, so that what the item promises was approved once. */
  wasPublished: boolean;
  actorId: string;
  isOwner: boolean;
  isAuthor: boolean;
  /** Of the owning team or of one above it. */
  isDirector: boolean;
}

type ActionPermission = 'edit' | 'complete' | 'verify' | 'decline' | 'acceptDecline';

/** Title, kind, cause and success test: what a review is about. */
export function mayRewrite({ isAuthor, coeStatus }: ActionFacts): boolean {
  return isAuthor && isEditable(coeStatus);
}

/** Owner and due date: part of what was approved, and after publication still the owner's and the authors' to move, on record. */
export function mayReschedule(facts: ActionFacts): boolean {
  const { isAuthor, isOwner, coeStatus, wasPublished } = facts;
  return mayRewrite(facts) || ((isAuthor || isOwner) && wasPublished && (coeStatus === 'PUBLISHED' || isEditable(coeStatus)));
}

/** State, evidence, priority and ticket: never part of what is approved. */
export function mayWork({ isAuthor, isOwner, coeStatus }: ActionFacts): boolean {
  return (isAuthor || isOwner) && coeStatus !== 'CANCELLED';
}

/** Somebody else than who completed it looks at the evidence. */
export function mayVerify({ status, coeStatus, completedById, actorId }: ActionFacts): boolean {
  return status === 'DONE' && coeStatus !== 'CANCELLED' && completedById !== actorId;
}

export function mayAcceptDecline({ declinePending, isDirector, coeStatus, declinedById, actorId }: ActionFacts): boolean {
  return declinePending && isDirector && coeStatus !== 'CANCELLED' && declinedById !== actorId;
}

export function actionPermissions(facts: ActionFacts): Record<ActionPermission, boolean> {
  const works = mayWork(facts);
  return {
    edit: works || mayReschedule(facts),
    complete: works && canMoveAction(facts.status, 'DONE'),
    verify: mayVerify(facts),
    decline: works && isUnfinished(facts.status),
    acceptDecline: mayAcceptDecline(facts),
  };
}
