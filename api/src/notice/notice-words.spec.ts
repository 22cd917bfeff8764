import { pathOf, sayNotice } from './notice-words.js';
import { NOTICED_KINDS } from './receivers-of.js';
import { NOTICE_TOPICS, kindsOf } from './notice-kinds.js';

test('every kind that is told has its own words and its topic', () => {
  for (const kind of NOTICED_KINDS) {
    expect(sayNotice({ kind, reason: 'AUTHOR', actorName: 'Ida Marsh', actionNumber: 12 })).not.toContain(': ');
    expect(NOTICE_TOPICS.some((topic) => kindsOf(topic).includes(kind))).toBe(true);
  }
});

test('a mention says so', () => {
  expect(sayNotice({ kind: 'comment-added', reason: 'MENTIONED', actorName: 'Ida Marsh', actionNumber: null })).toBe('Ida Marsh mentioned you');
});

test('what nobody did is not put on anybody', () => {
  expect(sayNotice({ kind: 'action-item-overdue', reason: 'OWNER', actorName: null, actionNumber: 7 })).toBe('ACT-7 is overdue');
});

test('a seat may be that of a bar raiser or a peer, and may stay empty', () => {
  expect(sayNotice({ kind: 'reviewer-changed', reason: 'AUTHOR', actorName: null, actionNumber: null })).toBe('Its reviewers have changed');
});

test('a notice leads to what it is about', () => {
  const place = { subjectId: 'q', coeNumber: 4, actionNumber: null };
  expect(pathOf({ ...place, kind: 'question-asked' })).toBe('/coes/4/review#question-q');
  expect(pathOf({ ...place, kind: 'comment-added' })).toBe('/coes/4#thread-q');
  expect(pathOf({ ...place, kind: 'coe-published' })).toBe('/coes/4');
  expect(pathOf({ ...place, kind: 'action-item-verified', actionNumber: 9 })).toBe('/actions?scope=ALL&open=9#ACT-9');
});

test('a deadline says what is due and leads there', () => {
  expect(sayNotice({ kind: 'deadline-reminded', reason: 'REVIEWER', actorName: null, actionNumber: null, stage: 'VERDICT', step: 'BEFORE' })).toBe('A verdict is due soon');
  expect(sayNotice({ kind: 'deadline-missed', reason: 'DIRECTOR', actorName: null, actionNumber: null, stage: 'ASK', step: 'AFTER' })).toBe('Asking for a review is overdue, and you are the next to know');
  expect(pathOf({ kind: 'deadline-reminded', subjectId: null, coeNumber: 4, actionNumber: null, stage: 'VERDICT' })).toBe('/coes/4/review');
  expect(pathOf({ kind: 'deadline-reminded', subjectId: null, coeNumber: 4, actionNumber: null, stage: 'ASK' })).toBe('/coes/4');
});
