import { guardItems, type GuardFacts } from './guard.js';

const APPROVER = 'director';
const REVISION = 'revision-2';
const question = { sectionKey: 'timeline', revisionId: REVISION, askedById: APPROVER, answered: true, accepted: true, dismissed: false };

/** Facts that open the approval; each test takes one thing away. */
const enough: GuardFacts = {
  approverId: APPROVER,
  revisionId: REVISION,
  sections: [
    { key: 'summary', title: 'Summary', opened: true },
    { key: 'timeline', title: 'Timeline', opened: true },
  ],
  questions: [question],
  noQuestionBecause: '',
  checklist: [
    { key: 'depth', text: 'The causes are deep enough.' },
    { key: 'plan', text: 'The plan fits the causes.' },
  ],
  ticked: ['plan', 'depth'],
  readingSeconds: 90,
  minimumReadingSeconds: 90,
};

function unmet(change: Partial<GuardFacts>) {
  return guardItems({ ...enough, ...change }).filter(({ met }) => !met);
}

test('approval is open when everything is done', () => {
  expect(unmet({})).toEqual([]);
  expect(guardItems(enough)).toHaveLength(5);
});

test('a section that was not opened closes approval and is named', () => {
  expect(unmet({ sections: enough.sections.map((section) => ({ ...section, opened: section.key === 'summary' })) })).toEqual([
    { code: 'SECTIONS_OPENED', met: false, section: 'timeline', message: 'Open “Timeline”: 1 of 2 sections not opened on this revision.' },
  ]);
});

test('many unopened sections are counted, and the first of them named', () => {
  const sections = ['a', 'b', 'c', 'd', 'e'].map((key) => ({ key, title: key.toUpperCase(), opened: false }));
  expect(unmet({ sections })).toMatchObject([{ section: 'a', message: 'Open “A”, “B” and 3 more: 5 of 5 sections not opened on this revision.' }]);
});

test('a question without an answer closes approval, whoever asked it and on whichever revision', () => {
  const another = { ...question, askedById: 'peer', revisionId: 'revision-1', answered: false, accepted: false };
  expect(unmet({ questions: [question, another] })).toEqual([
    { code: 'QUESTIONS_SETTLED', met: false, section: 'timeline', message: 'Settle every question: 1 question without an answer.' },
  ]);
});

test('an answer that was not accepted closes approval', () => {
  expect(unmet({ questions: [{ ...question, accepted: false }] })).toMatchObject([
    { code: 'QUESTIONS_SETTLED', message: 'Settle every question: 1 answer not yet accepted by who asked.' },
  ]);
});

test('a question on an earlier revision is not a question on this one', () => {
  expect(unmet({ questions: [{ ...question, revisionId: 'revision-1' }] })).toMatchObject([{ code: 'QUESTION_ASKED' }]);
});

test('a question of somebody else is not a question of the approver', () => {
  expect(unmet({ questions: [{ ...question, askedById: 'peer' }] })).toMatchObject([{ code: 'QUESTION_ASKED' }]);
});

test('a question that was set aside settles, and is none that the approver asked', () => {
  expect(unmet({ questions: [{ ...question, answered: false, dismissed: true }] })).toMatchObject([{ code: 'QUESTION_ASKED' }]);
});

test('a written reason stands for a question; a word does not', () => {
  expect(unmet({ questions: [], noQuestionBecause: 'I was in the room and every step is described.' })).toEqual([]);
  expect(unmet({ questions: [], noQuestionBecause: 'Fine.' })).toMatchObject([{ code: 'QUESTION_ASKED' }]);
  expect(unmet({ questions: [], noQuestionBecause: ' '.repeat(40) })).toMatchObject([{ code: 'QUESTION_ASKED' }]);
  expect(unmet({ questions: [], noQuestionBecause: `No${' '.repeat(20)}.` })).toMatchObject([{ code: 'QUESTION_ASKED' }]);
  expect(unmet({ questions: [], noQuestionBecause: `No${'\u200b'.repeat(20)}.` })).toMatchObject([{ code: 'QUESTION_ASKED' }]);
});

test('every point of the checklist is ticked, and an invented point counts for nothing', () => {
  expect(unmet({ ticked: ['plan', 'plan', 'invented'] })).toEqual([
    { code: 'CHECKLIST_TICKED', met: false, section: null, message: 'Tick the checklist by hand: 1 of 2 points left.' },
  ]);
});

test('reading faster than anybody can read closes approval', () => {
  expect(unmet({ readingSeconds: 89 })).toEqual([
    { code: 'READING_TIME', met: false, section: null, message: 'Read on: this length takes at least 1 min 30 s, and you have read for 1 min 29 s.' },
  ]);
});
