import { cutTitle, readTitle, titleOfFile } from './title.js';

test.each([
  ['Incident on 2026-04-24 - Search was stale', 'Search was stale', 24],
  ['2026-04-24, Search was stale', 'Search was stale', 24],
  ['2026-04-24 Search was stale', 'Search was stale', 24],
  ['incident date: 2026-04-24, search unavailable', 'search unavailable', 24],
  ['Postmortem: Search was stale', 'Search was stale', undefined],
  ['Postmortem of 24 April 2026: Search was stale', 'Search was stale', 24],
  ['Incident on 2026-04-24', 'Incident on 2026-04-24', 24],
  ['Outage of the search', 'Outage of the search', undefined],
  ['504', '504', undefined],
])('the title of “%s”', (heading, title, day) => {
  const read = readTitle(heading);
  expect(read.title).toBe(title);
  expect(read.date?.day).toBe(day);
});

test('a long title is cut between words, counted in graphemes', () => {
  const cut = cutTitle('👩‍👩‍👧‍👦 word '.repeat(100));
  expect([...new Intl.Segmenter('en').segment(cut)].length).toBeLessThanOrEqual(200);
  expect(cut.endsWith('…')).toBe(true);
  expect(cut.startsWith('👩‍👩‍👧‍👦 word')).toBe(true);
});

test('a title holds no control characters and no changes of direction', () => {
  expect(readTitle('Search\twas\u0007 \u202Estale').title).toBe('Search was stale');
});

test('a file name is a title of last resort', () => {
  expect(titleOfFile('reports/2026-04-24-search_was-stale.md')).toBe('2026 04 24 search was stale');
});
