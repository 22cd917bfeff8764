import { readFrontMatter, severityIn, tagsFrom } from './front-matter.js';

test('title, date, tags and severity are read in their usual spellings', () => {
  expect(readFrontMatter('Title: Search was stale\ndate: 2026-04-24\ntags: [Search, "The Queue"]\nseverity: SEV-2')).toEqual({
    title: 'Search was stale',
    date: { year: 2026, month: 4, day: 24 },
    severity: 2,
    tags: ['Search', 'The Queue'],
  });
});

test.each(['a: [', 'a: &a [*a, *a]\nb: *a', '- just\n- a list', 'text alone', '!!js/function "x"'])('%j does no harm', (text) => {
  expect(readFrontMatter(text).title).toBeUndefined();
});

test.each([
  ['SEV-2', 2],
  ['sev1', 1],
  ['P3', 3],
  ['4', 4],
  ['critical', 1],
  ['Minor', 3],
  ['2026', undefined],
  ['', undefined],
])('%j is severity %s', (text, severity) => {
  expect(severityIn(text)).toBe(severity);
});

test('tags are such as a COE can have', () => {
  expect(tagsFrom([' Search ', 'search', '…', 'x'.repeat(41), 'a\u0000b', ...Array.from({ length: 30 }, (_, index) => `t${index}`)])).toHaveLength(20);
  expect(tagsFrom([' Search ', 'search', 'Two  Words'])).toEqual(['search', 'two words']);
});
