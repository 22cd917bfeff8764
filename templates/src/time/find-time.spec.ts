import { leadingTime, trailingTime } from './find-time.js';

const clock = (hour: number, minute: number | null = 0) => ({ hour, minute, second: 0 });
const rest = (text: string) => text.slice(leadingTime(text)!.end);

test.each([
  ['2026-04-24 14:03', { year: 2026, month: 4, day: 24 }, clock(14, 3)],
  ['2026/04/24 14:03', { year: 2026, month: 4, day: 24 }, clock(14, 3)],
  ['24.04.2026 14:03', { year: 2026, month: 4, day: 24 }, clock(14, 3)],
  ['24/04/2026 14:03', { year: 2026, month: 4, day: 24 }, clock(14, 3)],
  ['Apr 24 2026 13:06', { year: 2026, month: 4, day: 24 }, clock(13, 6)],
  ['Friday, 24th April 2026, 9:15 pm', { year: 2026, month: 4, day: 24 }, clock(21, 15)],
  ['19. April, 11:00', { year: undefined, month: 4, day: 19 }, clock(11)],
  ['On the 1st of November 14:49', { year: undefined, month: 11, day: 1 }, clock(14, 49)],
  ['2026-04-24T15:44:00Z', { year: 2026, month: 4, day: 24 }, clock(15, 44)],
  ['2026-04-24 15.26', { year: 2026, month: 4, day: 24 }, clock(15, 26)],
  ['2026-04-24 1600', { year: 2026, month: 4, day: 24 }, clock(16)],
  ['2026-04-24 HH:mm', { year: 2026, month: 4, day: 24 }, 'unknown'],
  ['2026-04-?? ??:??', 'unknown', 'unknown'],
  ['08:??', undefined, clock(8, null)],
  ['17:14pm', undefined, clock(17, 14)],
  ['12:05 am', undefined, clock(0, 5)],
  ['2X:XX', undefined, 'unknown'],
  ['24:60', undefined, clock(24, 60)],
  ['03/04/2026 10:00', 'ambiguous', clock(10)],
  ['04/04/2026 10:00', { year: 2026, month: 4, day: 4 }, clock(10)],
  ['2026-02-30 10:00', 'impossible', clock(10)],
  ['9999-01-01 10:00', 'impossible', clock(10)],
])('%s is a time', (text, date, time) => {
  expect(leadingTime(text)).toMatchObject({ date, clock: time, text });
});

test.each(['~9:30', '≈ 9:30', 'around 9:30', 'ca. 9:30', '9:30~', '9:30-9:45'])('%s is approximate', (text) => {
  expect(leadingTime(text)).toMatchObject({ approximate: true, clock: clock(9, 30) });
});

test.each([
  ['14:05 UTC: the cache refills', 'UTC'],
  ['14:05 (PST) the cache refills', 'America/Los_Angeles'],
  ['14:05 GMT+2 the cache refills', 'Etc/GMT-2'],
  ['2026-04-24T14:05:00+02:00 - the cache refills', 'Etc/GMT-2'],
  ['14:05 Europe/Zurich the cache refills', 'Europe/Zurich'],
])('%s names its zone', (text, zone) => {
  expect(leadingTime(text)).toMatchObject({ zone });
  expect(rest(text)).toBe('the cache refills');
});

test.each(['12:06 - The cache refills', '12:06: The cache refills', '[12:06] The cache refills', '12:06 | The cache refills', '12:06 – 12:10 The cache refills'])(
  'the text of “%s” begins after the time',
  (text) => {
    expect(rest(text)).toBe('The cache refills');
  },
);

test.each(['5 out of 46 shelves', '2 replicas', '1.17 brings more', 'May fail again', 'At least one', '10 minutes later', '300 customers', '12:06h', ''])('“%s” begins with no time', (text) => {
  expect(leadingTime(text)).toBeUndefined();
});

test.each([
  ['First detected 2026-04-24 15:44', 'First detected '],
  ['Incident declared: 2026-04-24 16:05', 'Incident declared: '],
  ['Incident declared 2026-04-24 11.50', 'Incident declared '],
  ['Resolved at 2026-04-24 15:09 UTC', 'Resolved at '],
  ['First detected 2026-04-23 (time not known)', 'First detected '],
])('“%s” ends with a time', (text, before) => {
  expect(text.slice(0, trailingTime(text, { clockAlone: false })!.start)).toBe(before);
});

test('a clock at the end is a time only where times are expected', () => {
  expect(trailingTime('The shop was back at 17:38', { clockAlone: true })).toMatchObject({ clock: clock(17, 38) });
  expect(trailingTime('The shop was back at 17:38', { clockAlone: false })).toBeUndefined();
});
