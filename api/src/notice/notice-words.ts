import type { EventKind } from '../event/event.js';
import type { NoticeReason } from './notice-kinds.js';

export interface ToldOf {
  kind: EventKind;
  /** Why it is told to a member; null when it is told to a channel. */
  reason: NoticeReason | null;
  /** Who did it; absent when the service did. */
  actorName: string | null;
  /** Of the action item it is about. */
  actionNumber: number | null;
  /** Of a deadline: what is due, and how near it is. */
  stage?: string | null;
  step?: string | null;
}

type Say = (who: string, told: ToldOf) => string;

const ITEM = ({ actionNumber }: ToldOf) => (actionNumber === null ? 'an action item' : `ACT-${actionNumber}`);

const DUE: Record<string, string> = { ASK: 'Asking for a review', VERDICT: 'A verdict', PUBLICATION: 'The publication' };
const STEPS: Record<string, string> = { BEFORE: 'is due soon', AT: 'is due now', AFTER: 'is overdue' };

const SENTENCES: Partial<Record<EventKind, Say>> = {
  'participant-added': (who, { reason }) => (reason === null ? `${who} added a participant` : reason === 'AUTHOR' ? `${who} made you an author` : `${who} invited you to read it`),
  'review-requested': (who, { reason }) => `${who} asked for ${reason === null ? 'a' : 'your'} review`,
  'reviewer-changed': (_, { reason }) => (reason === 'REVIEWER' ? 'The review is yours now' : 'Its reviewers have changed'),
  'reviewer-declined': (who) => `${who} declined to review it`,
  'peer-asked': (who, { reason }) => `${who} asked for ${reason === null ? 'another' : 'your'} opinion`,
  'review-withdrawn': (who) => `${who} took it back from review`,
  'approval-lapsed': (who) => `${who} took it back, and the approval lapsed`,
  'question-asked': (who) => `${who} asked a question`,
  'question-answered': (who, { reason }) => `${who} answered ${reason === null ? 'a' : 'your'} question`,
  'answer-accepted': (who) => `${who} accepted an answer`,
  'question-dismissed': (who) => `${who} dismissed a question`,
  'approval-given': (who) => `${who} approved it; others have still to`,
  'meeting-slot-added': (_, { reason }) => (reason === 'PRESENTER' ? 'You present it at the operations meeting' : 'The operations meeting sees it'),
  'meeting-slot-changed': (_, { reason }) => (reason === 'PRESENTER' ? 'You present it at the operations meeting; its place or presenter is new' : 'Its place in the operations meeting, or who presents it, has changed'),
  'meeting-slot-taken-off': (who) => `${who} took it off the operations meeting`,
  'meeting-outcome': (who) => `${who} wrote what the operations meeting decided`,
  'deadline-reminded': (_, { stage, step }) => `${DUE[stage ?? ''] ?? 'Something'} ${STEPS[step ?? ''] ?? 'is due'}`,
  'deadline-missed': (_, { stage }) => `${DUE[stage ?? ''] ?? 'Something'} is overdue, and you are the next to know`,
  'changes-requested': (who) => `${who} asked for changes`,
  'coe-approved': (who) => `${who} approved it`,
  'coe-published': (who) => `${who} published it`,
  'coe-amended': (who) => `${who} began to amend it`,
  'coe-cancelled': (who) => `${who} cancelled it`,
  'thread-started': (who, { reason }) => (reason === 'MENTIONED' ? `${who} mentioned you` : `${who} started a thread`),
  'comment-added': (who, { reason }) => (reason === 'MENTIONED' ? `${who} mentioned you` : `${who} commented`),
  'comment-edited': (who, { reason }) => (reason === 'MENTIONED' ? `${who} mentioned you` : `${who} changed a comment`),
  'thread-resolved': (who) => `${who} resolved a thread`,
  'thread-reopened': (who) => `${who} reopened a thread`,
  'suggestion-accepted': (who) => `${who} accepted a suggestion`,
  'suggestion-rejected': (who) => `${who} rejected a suggestion`,
  'action-item-added': (who, told) => `${who} ${told.reason === null ? 'added' : 'gave you'} ${ITEM(told)}`,
  'action-item-changed': (who, told) => `${who} changed who does ${ITEM(told)}, or when it is due`,
  'action-item-completed': (who, told) => `${who} completed ${ITEM(told)}, which waits to be verified`,
  'action-item-verified': (who, told) => `${who} verified ${ITEM(told)}`,
  'action-item-reopened': (who, told) => `${who} reopened ${ITEM(told)}`,
  'action-item-declined': (who, told) => `${who} asked to decline ${ITEM(told)}`,
  'decline-accepted': (who, told) => `${who} let ${ITEM(told)} be declined`,
  'action-item-overdue': (_, told) => `${ITEM(told)} is overdue`,
};

/** What happened, as a sentence without a full stop. */
export function sayNotice(told: ToldOf): string {
  const who = told.actorName ?? 'Corrigenda';
  return SENTENCES[told.kind]?.(who, told) ?? `${who}: ${told.kind.replaceAll('-', ' ')}`;
}

export interface PlaceOf {
  kind: EventKind;
  subjectId: string | null;
  coeNumber: number;
  actionNumber: number | null;
  /** Of a deadline. */
  stage?: string | null;
}

/** The address, under the service's own, at which a notice is attended to. */
export function pathOf({ kind, subjectId, coeNumber, actionNumber, stage }: PlaceOf): string {
  if (kind.startsWith('question-') || kind === 'answer-accepted') return `/coes/${coeNumber}/review#question-${subjectId}`;
  if (/^(thread|comment|suggestion)-/.test(kind)) return `/coes/${coeNumber}#thread-${subjectId}`;
  if (actionNumber !== null) return `/actions?scope=ALL&open=${actionNumber}#ACT-${actionNumber}`;
  if (kind === 'review-requested' || kind === 'reviewer-changed' || kind === 'peer-asked' || stage === 'VERDICT') return `/coes/${coeNumber}/review`;
  return `/coes/${coeNumber}`;
}
