import type { DomainEvent, EventKind } from '../event/event.js';
import { NOTICE_REASONS, type NoticeReason } from './notice-kinds.js';

/** The members around an event, each for what they are to the COE or to what the event is about. */
export interface Surroundings {
  authorIds: readonly string[];
  /** Who was asked to approve the latest round. */
  reviewerIds: readonly string[];
  /** Who directs the owning team, or the nearest team above it that has a director. */
  directorId: string | null;
  /** Who asked the question. */
  askerId: string | null;
  /** Who began the thread and who wrote in it. */
  talkerIds: readonly string[];
  /** Of the action item. */
  ownerId: string | null;
  /** At the operations meeting. */
  presenterId: string | null;
}

export interface Receiver {
  memberId: string;
  reason: NoticeReason;
}

type Choose = (around: Surroundings, event: DomainEvent) => Receiver[];

const as = (reason: NoticeReason, ...ids: readonly (string | null | undefined)[]): Receiver[] => ids.filter((id) => id != null).map((memberId) => ({ memberId, reason }));

const authors: Choose = ({ authorIds }) => as('AUTHOR', ...authorIds);
const reviewers: Choose = ({ reviewerIds }) => as('REVIEWER', ...reviewerIds);
const director: Choose = ({ directorId }) => as('DIRECTOR', directorId);
const asker: Choose = ({ askerId }) => as('ASKER', askerId);
const talkers: Choose = ({ talkerIds }) => as('PARTICIPANT', ...talkerIds);
const owner: Choose = ({ ownerId }) => as('OWNER', ownerId);
const presenter: Choose = ({ presenterId }) => as('PRESENTER', presenterId);
const mentioned: Choose = (_, { details }) => as('MENTIONED', ...textsIn(details['mentionIds']));
const newReviewer: Choose = (_, { details }) => as('REVIEWER', ...textsIn([details['to']]));
const askedToReview: Choose = (_, { details }) => as('REVIEWER', ...textsIn(details['reviewerIds']));
const peer: Choose = (_, { subjectId }) => as('REVIEWER', subjectId);
const askerOfDismissed: Choose = (_, { details }) => as('ASKER', ...textsIn([details['askedById']]));
const waitedFor: Choose = (_, { details }) => as('DUE', ...textsIn(details['memberIds']));
/** A new title or kind is no news to who owns it; that it is theirs now, or due on another day, is. */
const ownerOfNewPromise: Choose = ({ ownerId }, { details: { after } }) =>
  typeof after === 'object' && after !== null && ('ownerId' in after || 'dueOn' in after) ? as('OWNER', ownerId) : [];
/** A further reason to see it changes nothing for those who come; another presenter or another meeting does. */
const ifMoved =
  (choose: Choose): Choose =>
  (around, event) =>
    'presenterId' in event.details || !('criteria' in event.details) ? choose(around, event) : [];
const added: Choose = (_, { subjectId, details }) => as(details['role'] === 'AUTHOR' ? 'AUTHOR' : 'INVITED', subjectId);

/** Who hears of what. An event that is not here concerns nobody in particular. */
const RECEIVERS: Partial<Record<EventKind, readonly Choose[]>> = {
  'participant-added': [added],
  'review-requested': [askedToReview],
  'reviewer-changed': [newReviewer, authors],
  'reviewer-declined': [authors],
  'peer-asked': [peer],
  'review-withdrawn': [reviewers],
  'approval-lapsed': [reviewers, authors],
  'question-asked': [authors],
  'question-answered': [asker],
  'answer-accepted': [authors],
  'question-dismissed': [askerOfDismissed, authors],
  'approval-given': [authors],
  'changes-requested': [authors],
  'coe-approved': [authors],
  'coe-published': [authors, reviewers],
  'coe-amended': [authors, reviewers],
  'coe-cancelled': [authors, reviewers],
  'meeting-slot-added': [presenter, authors],
  'meeting-slot-changed': [ifMoved(presenter), ifMoved(authors)],
  'meeting-slot-taken-off': [presenter, authors],
  'meeting-outcome': [presenter, authors],
  'deadline-reminded': [waitedFor],
  'deadline-missed': [waitedFor],
  'thread-started': [mentioned, authors],
  'comment-added': [mentioned, authors, talkers],
  'comment-edited': [mentioned],
  'thread-resolved': [talkers],
  'thread-reopened': [talkers],
  'suggestion-accepted': [talkers],
  'suggestion-rejected': [talkers],
  'action-item-added': [owner],
  'action-item-changed': [ownerOfNewPromise],
  'action-item-completed': [authors, director],
  'action-item-verified': [owner],
  'action-item-reopened': [owner],
  'action-item-declined': [director],
  'decline-accepted': [owner, authors],
  'action-item-overdue': [owner, authors],
};

export const NOTICED_KINDS = Object.keys(RECEIVERS) as EventKind[];

/** Who hears of an event, each once and for the strongest reason; never who did it. Whether they may see the COE is asked elsewhere. */
export function receiversOf(event: DomainEvent, around: Surroundings): Receiver[] {
  const strongest = new Map<string, NoticeReason>();
  for (const choose of RECEIVERS[event.kind] ?? []) {
    for (const { memberId, reason } of choose(around, event)) {
      if (memberId === event.actorId) continue;
      const known = strongest.get(memberId);
      if (!known || NOTICE_REASONS.indexOf(reason) < NOTICE_REASONS.indexOf(known)) strongest.set(memberId, reason);
    }
  }
  return [...strongest].map(([memberId, reason]) => ({ memberId, reason }));
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
