import type { EventKind } from '../event/event.js';

/** Why a notice is a member's, the strongest reason first: of several, that one counts. */
export const NOTICE_REASONS = ['MENTIONED', 'DUE', 'REVIEWER', 'PRESENTER', 'OWNER', 'ASKER', 'AUTHOR', 'DIRECTOR', 'INVITED', 'PARTICIPANT'] as const;
export type NoticeReason = (typeof NOTICE_REASONS)[number];

/** Reasons by which somebody is asked by name. Muting does not silence them. */
export const BY_NAME: readonly NoticeReason[] = ['MENTIONED', 'DUE', 'REVIEWER', 'PRESENTER', 'OWNER'];

export const NOTICE_STATES = ['UNREAD', 'READ', 'DONE'] as const;
export type NoticeState = (typeof NOTICE_STATES)[number];

/** What the inbox can be narrowed to, and mail be chosen by. */
export const NOTICE_TOPICS = ['REVIEW', 'QUESTIONS', 'DISCUSSION', 'ACTIONS', 'PUBLICATION'] as const;
export type NoticeTopic = (typeof NOTICE_TOPICS)[number];

const KINDS_OF_TOPIC: Record<NoticeTopic, readonly EventKind[]> = {
  REVIEW: ['participant-added', 'review-requested', 'reviewer-changed', 'review-withdrawn', 'approval-lapsed', 'reviewer-declined', 'peer-asked', 'approval-given', 'changes-requested', 'coe-approved', 'meeting-slot-added', 'meeting-slot-changed', 'meeting-slot-taken-off', 'meeting-outcome', 'deadline-reminded', 'deadline-missed'],
  QUESTIONS: ['question-asked', 'question-answered', 'answer-accepted', 'question-dismissed'],
  DISCUSSION: ['thread-started', 'comment-added', 'comment-edited', 'thread-resolved', 'thread-reopened', 'suggestion-accepted', 'suggestion-rejected'],
  ACTIONS: [
    'action-item-added',
    'action-item-changed',
    'action-item-completed',
    'action-item-verified',
    'action-item-reopened',
    'action-item-declined',
    'decline-accepted',
    'action-item-overdue',
  ],
  PUBLICATION: ['coe-published', 'coe-amended', 'coe-cancelled'],
};

export function kindsOf(topic: NoticeTopic): readonly EventKind[] {
  return KINDS_OF_TOPIC[topic];
}

/** What a later kind of event is about before somebody has said so: the review. */
export function topicOf(kind: EventKind): NoticeTopic {
  return NOTICE_TOPICS.find((topic) => KINDS_OF_TOPIC[topic].includes(kind)) ?? 'REVIEW';
}
