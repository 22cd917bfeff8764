import { parseFindingId } from '@corrigenda/templates';
import type { EventKind } from '../event/event.js';

export interface RecordedEvent {
  kind: EventKind;
  details: Readonly<Record<string, unknown>>;
  /** The names of the members whose ids stand in the event. */
  names: Readonly<Record<string, string>>;
  subjectId: string | null;
  /** Of the action item it is about. */
  actionNumber: number | null;
}

type Say = (event: RecordedEvent) => string;

const name = ({ names }: RecordedEvent, id: unknown) => (typeof id === 'string' ? (names[id] ?? 'somebody') : 'nobody');
const item = ({ actionNumber, details }: RecordedEvent) => `ACT-${actionNumber ?? Number(details['number'] ?? 0)}`;
const text = (value: unknown) => (typeof value === 'string' ? value : '');
const inPlaceOf = (event: RecordedEvent) => (event.details['forMemberId'] ? `, for ${name(event, event.details['forMemberId'])}` : '');

const SEATS: Record<string, string> = { DIRECTOR: 'director', TEAM_DIRECTOR: 'director of another team', BAR_RAISER: 'bar raiser', PEER: 'peer' };
const seat = ({ details }: RecordedEvent) => SEATS[text(details['seat'])] ?? 'reviewer';

/** What an author lets stand: words that a rule found, or something that a section lacks. */
function finding(id: unknown): string {
  const found = parseFindingId(text(id));
  if (found) return found.text ? `“${found.text}” (${found.rule})` : `a finding of ${found.rule}`;
  const [, section] = text(id).split(':');
  return section ? `a gap in “${section.replaceAll('-', ' ')}”` : 'something missing';
}

const OUTCOMES: Record<string, string> = { ACCEPTED: 'accepted', FOLLOW_UP: 'accepted, with something that follows', AGAIN: 'again at the next meeting' };

function slotChange(event: RecordedEvent): string {
  const { presenterId, meetingId, meetingBefore, criteria } = event.details;
  if (presenterId) return `made ${name(event, presenterId)} its presenter at the operations meeting`;
  if (criteria) return 'gave the operations meeting another reason to see it';
  if (!meetingId) return 'took it from its operations meeting; it waits for the next';
  return meetingBefore ? 'moved it to another operations meeting' : 'gave it a place in an operations meeting';
}

const STAGES: Record<string, string> = { ASK: 'asking for a review', VERDICT: 'a verdict', PUBLICATION: 'its publication' };
const STEPS: Record<string, string> = { BEFORE: 'is due soon', AT: 'is due', AFTER: 'is overdue' };

const FIELDS: Record<string, string> = { title: 'title', severity: 'severity', kind: 'kind', zone: 'time zone', occurredOn: 'day', detectedBy: 'how it was noticed', tags: 'tags', visibility: 'visibility', teamKey: 'team', ownerId: 'owner', dueOn: 'due date', priority: 'priority', successTest: 'success test', causeId: 'cause', link: 'link' };

/** What of a thing was changed, from `details.after` or a list of names. */
function changed({ details }: RecordedEvent): string {
  const after = details['after'];
  const fields = typeof after === 'object' && after !== null ? Object.keys(after) : [];
  return fields.map((field) => FIELDS[field] ?? field).join(', ') || 'its particulars';
}

/** What happened, as a sentence that goes on after who did it; an event that is not here is no step in the life of a COE. */
const SENTENCES: Partial<Record<EventKind, Say>> = {
  'coe-created': () => 'began it',
  'coe-imported': ({ details }) => `imported it${details['fileName'] ? ` from ${text(details['fileName'])}` : ''}`,
  'coe-changed': (event) => `changed ${changed(event)}`,
  'participant-added': (event) => `made ${name(event, event.subjectId)} ${event.details['role'] === 'AUTHOR' ? 'an author' : 'a reader'}`,
  'participant-removed': (event) => `removed ${name(event, event.subjectId)} from its ${event.details['role'] === 'AUTHOR' ? 'authors' : 'readers'}`,
  'finding-waived': ({ details }) => `let ${finding(details['findingId'])} stand`,
  'waiver-withdrawn': ({ details }) => `no longer lets ${finding(details['findingId'])} stand`,
  'attachment-added': () => 'added a file',
  'version-named': ({ details }) => `named a version “${text(details['name'])}”`,
  'version-restored': () => 'restored an earlier version',
  'review-requested': (event) => {
    const asked = event.details['reviewerIds'];
    return `asked for a review${Array.isArray(asked) && asked.length ? `, by ${asked.map((id) => name(event, id)).join(' and ')}` : ''}`;
  },
  'reviewer-changed': (event) => {
    const before = name(event, event.details['from']);
    return event.details['takenOver'] ? `took the place of ${before} as ${seat(event)}` : `put ${name(event, event.details['to'])} in place of ${before} as ${seat(event)}`;
  },
  'reviewer-declined': (event) => (event.details['to'] ? `declined as ${seat(event)}; ${name(event, event.details['to'])} was asked instead` : `declined as ${seat(event)}`),
  'peer-asked': (event) => `asked ${name(event, event.subjectId)} for an opinion`,
  'question-asked': () => 'asked a question',
  'question-answered': ({ details }) => (details['instead'] === undefined ? 'answered a question' : 'answered a question again'),
  'answer-accepted': (event) => `accepted an answer${inPlaceOf(event)}`,
  'question-dismissed': (event) => `set aside a question of ${name(event, event.details['askedById'])}`,
  'changes-requested': () => 'asked for changes',
  'approval-given': (event) => `approved it as ${seat(event)}${inPlaceOf(event)}; others still have to`,
  'coe-approved': (event) => `approved it${inPlaceOf(event)}${event.details['second'] ? ', after it was approved already' : ''}`,
  'coe-published': () => 'published it',
  'review-withdrawn': () => 'took it back from review',
  'approval-lapsed': () => 'took it back, and the approval lapsed',
  'coe-amended': () => 'opened it for an amendment',
  'amendment-cancelled': () => 'gave the amendment up',
  'coe-cancelled': () => 'cancelled it',
  'meeting-slot-added': (event) => `put it before the operations meeting${event.details['presenterId'] ? `, presented by ${name(event, event.details['presenterId'])}` : ''}`,
  'meeting-slot-changed': slotChange,
  'meeting-slot-taken-off': () => 'took it off the operations meeting',
  'meeting-question-asked': () => 'asked a question at the operations meeting',
  'meeting-outcome': ({ details }) =>
    `wrote the outcome of the operations meeting${details['early'] ? ' before it had begun' : ''}: ${OUTCOMES[text(details['outcome'])] ?? 'seen'}`,
  'deadline-reminded': ({ details }) => `${STAGES[text(details['stage'])] ?? 'Something'} ${STEPS[text(details['step'])] ?? 'is due'}`,
  'deadline-missed': (event) => {
    const told = event.details['memberIds'];
    const who = Array.isArray(told) && told.length ? told.map((id) => name(event, id)).join(' and ') : 'nobody above';
    return `${STAGES[text(event.details['stage'])] ?? 'Something'} is overdue; ${who} was told`;
  },
  'action-item-added': (event) => `added ${item(event)}`,
  'action-item-changed': (event) => `changed ${changed(event)} of ${item(event)}`,
  'action-item-started': (event) => `started ${item(event)}`,
  'action-item-completed': (event) => `completed ${item(event)}`,
  'action-item-reopened': (event) => `reopened ${item(event)}`,
  'action-item-verified': (event) => `verified ${item(event)}`,
  'action-item-declined': (event) => `asked to decline ${item(event)}`,
  'decline-accepted': (event) => `accepted that ${item(event)} is declined`,
  'action-item-removed': (event) => `removed ${item(event)}`,
};

/** The kinds that the record tells of. */
export const RECORDED_KINDS = Object.keys(SENTENCES) as EventKind[];

/** A sentence without its subject; a kind that a later feature brought is named as it is. */
export function recordSentence(event: RecordedEvent): string {
  return SENTENCES[event.kind]?.(event) ?? event.kind.replaceAll('-', ' ');
}
