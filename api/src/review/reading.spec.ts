import { countedSeconds, minimumReadingSeconds, readingOf, totalSeconds } from './reading.js';

const section = (key: string, words: number) => ({ key, title: key, words });

test('the first report opens and counts no time', () => {
  expect(countedSeconds(30, null)).toBe(0);
});

test('a report counts as it is when that much time has passed', () => {
  expect(countedSeconds(10, { sinceFirst: 100, sinceLast: 10, counted: 80 })).toBe(10);
  expect(countedSeconds(10, { sinceFirst: 100, sinceLast: 9.8, counted: 80 })).toBe(10);
});

test('no report counts more than the time since the one before', () => {
  expect(countedSeconds(3600, { sinceFirst: 100, sinceLast: 4, counted: 10 })).toBe(4);
  expect(countedSeconds(5, { sinceFirst: 100, sinceLast: 0.01, counted: 10 })).toBe(0);
});

test('many quick reports add up to no more than the time since the first', () => {
  let counted = 0;
  for (let at = 0.6; at < 12; at += 0.6) counted += countedSeconds(60, { sinceFirst: at, sinceLast: 0.6, counted });
  expect(counted).toBeLessThanOrEqual(12);
});

test('a page left open over lunch counts one minute', () => {
  expect(countedSeconds(3600, { sinceFirst: 4000, sinceLast: 3600, counted: 0 })).toBe(60);
});

test('a negative time counts nothing', () => {
  expect(countedSeconds(-5, { sinceFirst: 100, sinceLast: 10, counted: 0 })).toBe(0);
});

test('sections that were not touched are unopened', () => {
  const views = [{ sectionKey: 'b', seconds: 7, viewed: true, opened: true }];
  expect(readingOf([section('a', 1), section('b', 1)], views)).toEqual([{ sectionKey: 'a', seconds: 0, viewed: false, opened: false }, views[0]]);
});

test('time spent on what is no section of the revision counts nothing', () => {
  const views = [{ sectionKey: 'elsewhere', seconds: 700, viewed: true, opened: true }];
  expect(totalSeconds(readingOf([section('a', 1)], views))).toBe(0);
});

test('the least reading time grows with the words', () => {
  expect(minimumReadingSeconds([section('a', 600), section('b', 305)], 0.1)).toBe(91);
  expect(minimumReadingSeconds([], 0.1)).toBe(0);
});
