import type { DomainEvent, EventKind } from '../event/event.js';
import { receiversOf, type Surroundings } from './receivers-of.js';

const around: Surroundings = { authorIds: ['author', 'second author'], reviewerIds: ['reviewer'], directorId: 'director', askerId: 'asker', talkerIds: ['talker', 'author'], ownerId: 'owner', presenterId: 'presenter' };
const event = (kind: EventKind, given: Partial<DomainEvent> = {}): DomainEvent => ({
  id: '1', kind, at: new Date(0), actorId: null, coeId: 'coe', subjectId: null, revisionId: null, reason: null, details: {}, ...given,
});
const namesOf = (given: DomainEvent) => receiversOf(given, around).map(({ memberId }) => memberId);

test.each<[EventKind, string[]]>([
  ['review-withdrawn', ['reviewer']],
  ['question-asked', ['author', 'second author']],
  ['question-answered', ['asker']],
  ['changes-requested', ['author', 'second author']],
  ['coe-approved', ['author', 'second author']],
  ['coe-published', ['author', 'second author', 'reviewer']],
  ['comment-added', ['author', 'second author', 'talker']],
  ['action-item-added', ['owner']],
  ['action-item-completed', ['author', 'second author', 'director']],
  ['action-item-verified', ['owner']],
  ['action-item-declined', ['director']],
  ['action-item-overdue', ['owner', 'author', 'second author']],
  ['meeting-slot-added', ['presenter', 'author', 'second author']],
  ['meeting-outcome', ['presenter', 'author', 'second author']],
  ['document-changed', []],
])('%s is told to %j', (kind, told) => {
  expect(namesOf(event(kind))).toEqual(told);
});

test('a review and a deadline are told to those whom the event names', () => {
  expect(namesOf(event('review-requested', { details: { reviewerIds: ['director', 'bar raiser'] } }))).toEqual(['director', 'bar raiser']);
  expect(receiversOf(event('deadline-missed', { details: { memberIds: ['director'] } }), around)).toEqual([{ memberId: 'director', reason: 'DUE' }]);
});

test('of the operations meeting only what changes the day or the presenter is told', () => {
  expect(namesOf(event('meeting-slot-changed', { details: { criteria: ['REPEATS'] } }))).toEqual([]);
  expect(namesOf(event('meeting-slot-changed', { details: { meetingId: 'next' } }))).toEqual(['presenter', 'author', 'second author']);
  expect(receiversOf(event('meeting-slot-changed', { details: { presenterId: 'presenter' } }), around)[0]).toEqual({ memberId: 'presenter', reason: 'PRESENTER' });
});

test('who did it hears nothing of it', () => {
  expect(namesOf(event('question-asked', { actorId: 'author' }))).toEqual(['second author']);
});

test('an edited comment is news only to whom it mentions now', () => {
  expect(receiversOf(event('comment-edited', { details: { mentionIds: ['stranger'] } }), around)).toEqual([{ memberId: 'stranger', reason: 'MENTIONED' }]);
});

test('who is mentioned is told so, even where it concerns them anyway', () => {
  expect(receiversOf(event('comment-added', { details: { mentionIds: ['talker', 'stranger'] } }), around)).toEqual([
    { memberId: 'talker', reason: 'MENTIONED' },
    { memberId: 'stranger', reason: 'MENTIONED' },
    { memberId: 'author', reason: 'AUTHOR' },
    { memberId: 'second author', reason: 'AUTHOR' },
  ]);
});

test('an owner hears of a change to whose it is and when it is due, and of no other', () => {
  expect(namesOf(event('action-item-changed', { details: { after: { title: 'Watch the queue' } } }))).toEqual([]);
  expect(namesOf(event('action-item-changed', { details: { after: { dueOn: '2026-05-01' } } }))).toEqual(['owner']);
});

test('a new participant hears as what they were added', () => {
  expect(receiversOf(event('participant-added', { subjectId: 'new', details: { role: 'INVITED' } }), around)).toEqual([{ memberId: 'new', reason: 'INVITED' }]);
  expect(receiversOf(event('participant-added', { subjectId: 'new', details: { role: 'AUTHOR' } }), around)).toEqual([{ memberId: 'new', reason: 'AUTHOR' }]);
});
