import { planImport } from './plan-import.js';
import { MAX_WORDS, wordKey, type WordListName } from './word-list.js';
import type { StoredWord } from './word-store.js';

const stored = (list: WordListName, word: string, meaning = ''): [string, StoredWord] => [
  wordKey(word),
  { id: `id of ${word}`, list, word, key: wordKey(word), meaning, handles: [], emails: [], version: 1 },
];

function plan(list: WordListName, rows: string[][], present: [string, StoredWord][] = [], people: string[] = []) {
  return planImport(list, rows.map((cells, at) => ({ line: at + 1, cells })), new Map(present), new Set(people.map(wordKey)));
}

test('a heading is known by its names, in any order', () => {
  const { lines, ignoredColumns } = plan('GLOSSARY', [['Long form', 'Owner', 'Acronym'], ['dead-letter queue', 'checkout', 'DLQ']]);
  expect(lines).toEqual([expect.objectContaining({ line: 2, outcome: 'ADDED', values: { word: 'DLQ', meaning: 'dead-letter queue', handles: [], emails: [] } })]);
  expect(ignoredColumns).toEqual(['Owner']);
});

test('without a heading the columns have their usual order', () => {
  expect(plan('GLOSSARY', [['DLQ', 'dead-letter queue']]).lines[0]).toMatchObject({ line: 1, values: { word: 'DLQ', meaning: 'dead-letter queue' } });
  expect(plan('SERVICES', [['Teacup'], ['Kettle']]).lines.map(({ word }) => word)).toEqual(['Teacup', 'Kettle']);
  expect(plan('DIRECTORY', [['Linnea Holt', 'lholt @linnea', 'Linnea@Example.org', 'the auditor']]).lines[0]!.values).toEqual({
    word: 'Linnea Holt',
    handles: ['lholt', 'linnea'],
    emails: ['linnea@example.org'],
    meaning: 'the auditor',
  });
});

test('what is there is changed where the table says otherwise, and an empty cell leaves it', () => {
  const present = [stored('GLOSSARY', 'DLQ', 'dead-letter queue'), stored('GLOSSARY', 'POS', 'till')];
  const { lines } = plan('GLOSSARY', [['dlq', 'dead-letter queue'], ['POS', 'point of sale'], ['DLQ', 'again']], present);
  expect(lines).toEqual([
    expect.objectContaining({ outcome: 'CHANGED', id: 'id of DLQ', message: 'dead-letter queue (before: DLQ · dead-letter queue)' }),
    expect.objectContaining({ outcome: 'CHANGED', values: expect.objectContaining({ meaning: 'point of sale' }), message: 'point of sale (before: POS · till)' }),
    expect.objectContaining({ outcome: 'REPEATED', message: 'Line 1 has it already.' }),
  ]);
  expect(plan('GLOSSARY', [['POS', '']], present).lines[0]).toMatchObject({ outcome: 'UNCHANGED' });
});

test.each([
  ['GLOSSARY', ['DLQ'], /what the term means/],
  ['GLOSSARY', ['', 'a meaning without a term'], /can be seen/],
  ['SERVICES', ['x'.repeat(201)], /At most 200/],
  ['SERVICES', ['bell\u0007'], /control character/],
  ['SERVICES', ['Ada  QUILL'], /somebody/],
  ['SERVICES', ['Caf\uFFFD'], /UTF-8/],
  ['DIRECTORY', ['Linnea Holt', 'not a handle!'], /handle/i],
  ['DIRECTORY', ['Linnea Holt', '', 'nowhere'], /e-mail/],
] as const)('%s: %j is faulty, and why is said', (list, cells, message) => {
  expect(plan(list, [[...cells]], [], ['Ada Quill']).lines[0]).toMatchObject({ outcome: 'FAULTY', message: expect.stringMatching(message) });
});

test('what a spreadsheet was kept from taking for a formula is read without its guard', () => {
  expect(plan('SERVICES', [["'=Sum"], ["'Tis"]]).lines.map(({ values }) => values?.word)).toEqual(['=Sum', "'Tis"]);
});

test('what does not fit any more is faulty, and what is changed needs no room', () => {
  const present = Array.from({ length: MAX_WORDS - 1 }, (_, at) => stored('SERVICES', `service ${at}`));
  const { lines } = plan('SERVICES', [['one more'], ['and another'], ['service 1', 'now described']], present);
  expect(lines.map(({ outcome }) => outcome)).toEqual(['ADDED', 'FAULTY', 'CHANGED']);
});
