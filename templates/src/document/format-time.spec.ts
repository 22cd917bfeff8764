import { expect, test } from '@jest/globals';
import type { Moment } from './coe-document.js';
import { formatDuration, formatMoment, formatOffset } from './format-time.js';

const MINUTE = 60_000;
const moment = (change: Partial<Moment> = {}): Moment => ({ at: '2018-04-24T15:14:59Z', precision: 'minute', estimated: false, zone: '', ...change });

test.each([
  [0, '0 m'],
  [-5 * MINUTE, '0 m'],
  [59_999, '< 1 m'],
  [MINUTE, '1 m'],
  [27 * MINUTE, '27 m'],
  [60 * MINUTE, '1 h'],
  [68 * MINUTE, '1 h 8 m'],
  [24 * 60 * MINUTE, '1 d'],
  [(52 * 60 + 59) * MINUTE, '2 d 4 h'],
  [400 * 24 * 60 * MINUTE, '400 d'],
])('%d milliseconds are %s', (milliseconds, text) => {
  expect(formatDuration(milliseconds)).toBe(text);
});

test.each<[Partial<Moment>, number, boolean, string]>([
  [{}, 0, false, '15:14'],
  [{}, -420, false, '08:14'],
  [{}, -420, true, '2018-04-24 08:14'],
  [{}, 330, false, '20:44'],
  [{}, 600, true, '2018-04-25 01:14'],
  [{ precision: 'hour' }, -420, false, '08:??'],
  [{ precision: 'hour' }, -420, true, '2018-04-24 08:??'],
  [{ precision: 'day' }, -420, false, '2018-04-24'],
  [{ estimated: true }, -420, false, '~08:14'],
  [{ estimated: true, precision: 'hour' }, -420, false, '~08:??'],
  [{ estimated: true }, 0, true, '~2018-04-24 15:14'],
  [{ at: '' }, 0, true, '??:??'],
  [{ at: '2018-04-24T17:14:00+02:00' }, 0, false, '15:14'],
])('%j at %d minutes from UTC, date %p, is shown as %s', (change, offset, date, text) => {
  expect(formatMoment(moment(change), offset, { date })).toBe(text);
});

test.each([
  [0, 'UTC'],
  [330, 'UTC+05:30'],
  [-420, 'UTC−07:00'],
])('an offset of %d minutes is %s', (minutes, text) => {
  expect(formatOffset(minutes)).toBe(text);
});
