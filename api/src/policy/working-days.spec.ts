import { addDays, addWorkingDays, workingDayBefore } from './working-days.js';

const UTC = { zone: 'UTC', holidays: [] };
const after = (from: string, days: number, calendar: { zone: string; holidays: string[] } = UTC) => addWorkingDays(new Date(from), days, calendar).toISOString();

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
  expect(() => addWorkingDays(new Date(), 1.5, UTC)).toThrow(RangeError);
  expect(() => addWorkingDays(new Date(), -1, UTC)).toThrow(RangeError);
});

test('a holiday of the team does not count', () => {
  expect(after('2026-12-24T10:00:00Z', 1, { zone: 'UTC', holidays: ['2026-12-25', '2026-12-28'] })).toBe('2026-12-29T10:00:00.000Z');
});

test('the days are those of the team: late on Friday in UTC it is Saturday in Tokyo', () => {
  expect(after('2026-11-20T16:00:00Z', 1, { zone: 'Asia/Tokyo', holidays: [] })).toBe('2026-11-22T16:00:00.000Z');
});

test('a day over which the clock is changed keeps its time of day', () => {
  expect(after('2026-03-27T09:00:00Z', 1, { zone: 'Europe/Berlin', holidays: [] })).toBe('2026-03-30T08:00:00.000Z');
  expect(addDays(new Date('2026-03-28T09:00:00Z'), 1, { zone: 'Europe/Berlin', holidays: [] }).toISOString()).toBe('2026-03-29T08:00:00.000Z');
});

test('the working day before Monday is Friday, or the one before a holiday', () => {
  expect(workingDayBefore(new Date('2026-11-23T10:00:00Z'), UTC).toISOString()).toBe('2026-11-20T10:00:00.000Z');
  expect(workingDayBefore(new Date('2026-11-23T10:00:00Z'), { zone: 'UTC', holidays: ['2026-11-20'] }).toISOString()).toBe('2026-11-19T10:00:00.000Z');
});
