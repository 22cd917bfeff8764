/** Everything that may be recorded. An event is a fact about rows that were changed in the same transaction. */
export const EVENT_KINDS = [
  'member-added',
  'member-changed',
  'member-deactivated',
  'delegation-begun',
  'delegation-ended',
  'signed-in',
  'signed-out',
  'password-link-created',
  'password-set',
  'team-added',
  'team-changed',
  'token-created',
  'token-revoked',
  'policy-changed',
  'word-added',
  'word-changed',
  'word-removed',
  'word-proposed',
  'word-accepted',
  'word-refused',
  'words-imported',
  'coe-created',
  'coe-imported',
  'coe-changed',
  'participant-added',
  'participant-removed',
  'finding-waived',
  'waiver-withdrawn',
  'attachment-added',
  'document-changed',
  'version-named',
  'version-restored',
  'review-requested',
  'reviewer-changed',
  'reviewer-declined',
  'peer-asked',
  'question-asked',
  'question-answered',
  'answer-accepted',
  'question-dismissed',
  'changes-requested',
  'approval-given',
  'coe-approved',
  'coe-published',
  'review-withdrawn',
  'approval-lapsed',
  'coe-amended',
  'amendment-cancelled',
  'coe-cancelled',
  'meeting-created',
  'meeting-cancelled',
  'meeting-ordered',
  'meeting-slot-added',
  'meeting-slot-changed',
  'meeting-slot-taken-off',
  'meeting-question-asked',
  'meeting-outcome',
  'deadline-reminded',
  'deadline-missed',
  'action-item-added',
  'action-item-changed',
  'action-item-started',
  'action-item-completed',
  'action-item-reopened',
  'action-item-verified',
  'action-item-declined',
  'decline-accepted',
  'action-item-removed',
  'action-item-overdue',
  'thread-started',
  'thread-resolved',
  'thread-reopened',
  'comment-added',
  'comment-edited',
  'comment-deleted',
  'suggestion-accepted',
  'suggestion-rejected',
  'endpoint-added',
  'endpoint-changed',
  'endpoint-removed',
  'delivery-repeated',
] as const;

export type EventKind = (typeof EVENT_KINDS)[number];

/** What is said beside a document. It is told to those who follow the threads, and is no step in the life of a COE. */
export const THREAD_KINDS: readonly EventKind[] = [
  'thread-started',
  'thread-resolved',
  'thread-reopened',
  'comment-added',
  'comment-edited',
  'comment-deleted',
  'suggestion-accepted',
  'suggestion-rejected',
];

export interface DomainEvent {
  id: string;
  kind: EventKind;
  at: Date;
  actorId: string | null;
  coeId: string | null;
  /** The row it is about, when that is not the COE: an action item, a question, a member. */
  subjectId: string | null;
  revisionId: string | null;
  reason: string | null;
  details: Record<string, unknown>;
}

/** A place in the event table: everything up to it has been read. */
export interface EventCursor {
  transactionId: string;
  id: string;
}
