import { changesReviewed, coeChangesShape } from './coe-header.js';

const parse = (changes: object) => coeChangesShape.safeParse(changes);

test('tags are kept once, in lower case, with single spaces', () => {
  expect(parse({ tags: [' Data  Base', 'data base', 'NFD: e\u0301'] }).data?.tags).toEqual(['data base', 'nfd: é']);
});

test('tomorrow is a day of the incident somewhere, the day after tomorrow is not', () => {
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  expect(parse({ occurredOn: inDays(1) }).success).toBe(true);
  expect(parse({ occurredOn: inDays(3) }).success).toBe(false);
});

test.each(['2026-02-30', '0001-01-01', '9999-12-31', '24 April', '2026-04-24T08:29:00Z'])('%s is not a day', (occurredOn) => {
  expect(parse({ occurredOn }).success).toBe(false);
});

test('tags and visibility are no part of what a review is about', () => {
  expect(changesReviewed({ tags: [], visibility: 'OPEN' })).toBe(false);
  expect(changesReviewed({ tags: [], title: 'x' })).toBe(true);
});
