import { addWorkingDays } from './working-days.js';

const after = (from: string, days: number) => addWorkingDays(new Date(from), days).toISOString();

test('working days within one week are calendar days', () => {
  expect(after('2026-11-16T10:30:00Z', 3)).toBe('2026-11-19T10:30:00.000Z');
});

test('a weekend does not count', () => {
  expect(after('2026-11-20T10:30:00Z', 1)).toBe('2026-11-23T10:30:00.000Z');
  expect(after('2026-11-19T10:30:00Z', 3)).toBe('2026-11-24T10:30:00.000Z');
});

test('what begins on a weekend counts from Monday', () => {
  expect(after('2026-11-21T09:00:00Z', 1)).toBe('2026-11-23T09:00:00.000Z');
  expect(after('2026-11-22T09:00:00Z', 3)).toBe('2026-11-25T09:00:00.000Z');
});

test('no days later is the same instant', () => {
  expect(after('2026-11-21T09:00:00Z', 0)).toBe('2026-11-21T09:00:00.000Z');
});

test('the last day of February is followed by March', () => {
  expect(after('2028-02-29T12:00:00Z', 1)).toBe('2028-03-01T12:00:00.000Z');
});

test('a part of a day is refused', () => {
  expect(() => addWorkingDays(new Date(), 1.5)).toThrow(RangeError);
  expect(() => addWorkingDays(new Date(), -1)).toThrow(RangeError);
});
