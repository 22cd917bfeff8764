import { kindWords, memberWords, sizeWords, spanWords, versionTitle, type Version } from './version-words';

const version = (given: Partial<Version> = {}): Version => ({
  key: '8',
  kind: 'SESSION',
  seq: 8,
  name: '',
  beganAt: '2026-04-24T08:05:00Z',
  endedAt: '2026-04-24T08:40:00Z',
  members: [],
  updates: 5,
  wordsAdded: null,
  wordsRemoved: null,
  revisionNumber: null,
  restoredFrom: null,
  previous: '3',
  isOpen: false,
  isNewest: false,
  ...given,
});

test('times are those of the reader', () => {
  expect(spanWords(version(), 'Europe/Berlin')).toBe('10:05–10:40');
  expect(spanWords(version({ endedAt: '2026-04-24T08:05:59Z' }), 'UTC')).toBe('08:05');
  expect(versionTitle(version({ name: 'Before the call' }), 'Asia/Tokyo')).toBe('“Before the call” (24 April 2026, 17:40)');
});

test('a restored version says what it was restored from, as far as that is at hand', () => {
  const restored = version({ kind: 'RESTORE', restoredFrom: '3' });
  expect(kindWords(restored, 'UTC', [version({ key: '3', name: 'First' })])).toBe('Restored from “First” (24 April 2026, 08:40)');
  expect(kindWords(restored, 'UTC')).toBe('Restored from an earlier version');
  expect(kindWords(version({ kind: 'RESTORE', restoredFrom: 'r2' }), 'UTC')).toBe('Restored from revision 2');
});

test.each([
  [{}, '5 edits'],
  [{ updates: 1 }, '1 edit'],
  [{ wordsAdded: 12, wordsRemoved: 3 }, '+12 −3 words'],
  [{ wordsAdded: 0, wordsRemoved: 3 }, '−3 words'],
  [{ wordsAdded: 0, wordsRemoved: 0 }, 'no words changed'],
  [{ kind: 'CREATED' as const }, ''],
])('the size of %j is “%s”', (given, words) => {
  expect(sizeWords(version(given))).toBe(words);
});

test('at most three names are told', () => {
  const members = ['Ana', 'Bo', 'Cy', 'Di', 'Ed'].map((name) => ({ id: name, name }));
  expect(memberWords(version({ members }))).toBe('Ana, Bo, Cy and 2 more');
});
