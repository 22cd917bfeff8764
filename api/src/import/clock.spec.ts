import { leadingTime } from '@corrigenda/templates';
import { Clock } from './clock.js';

const DAY = { year: 2026, month: 4, day: 24 };
const clockIn = (zone: string, day: typeof DAY | undefined = DAY) => new Clock(zone, day);
const read = (clock: Clock, ...texts: string[]) => texts.map((text) => clock.momentOf(leadingTime(text)!));
const instants = (clock: Clock, ...texts: string[]) => read(clock, ...texts).map(({ at }) => at);

test('a time is read on the clock of the place', () => {
  expect(read(clockIn('America/Los_Angeles'), '14:08')).toEqual([{ at: '2026-04-24T21:08:00Z', precision: 'minute', estimated: false, zone: 'America/Los_Angeles' }]);
});

test('a time without a date has that of the time before it', () => {
  expect(instants(clockIn('UTC'), '2026-04-26 10:00', '10:30', '25 April 09:00', '09:10')).toEqual([
    '2026-04-26T10:00:00Z',
    '2026-04-26T10:30:00Z',
    '2026-04-25T09:00:00Z',
    '2026-04-25T09:10:00Z',
  ]);
});

test('a list that goes past midnight goes on the next day, and says so', () => {
  const clock = clockIn('UTC');
  expect(instants(clock, '23:50', '00:10', '01:00')).toEqual(['2026-04-24T23:50:00Z', '2026-04-25T00:10:00Z', '2026-04-25T01:00:00Z']);
  expect(clock.warnings).toEqual([expect.stringContaining('2026-04-25')]);
});

test('a step back that is no night stays on the same day', () => {
  expect(instants(clockIn('UTC'), '14:49', '14:43')).toEqual(['2026-04-24T14:49:00Z', '2026-04-24T14:43:00Z']);
});

test('08:?? keeps its place among the times around it', () => {
  expect(read(clockIn('UTC'), '08:10', '08:??', '08:50')).toMatchObject([{ at: '2026-04-24T08:10:00Z' }, { at: '2026-04-24T08:10:00Z', precision: 'hour' }, { precision: 'minute' }]);
});

test('an unknown clock on a known day is that day', () => {
  expect(read(clockIn('UTC'), '2026-04-20 HH:mm')).toMatchObject([{ at: '2026-04-20T00:00:00Z', precision: 'day' }]);
});

test.each([
  ['03/04/2026 10:00', 'write 2026-04-03 or 2026-03-04'],
  ['2026-02-30 10:00', 'no date of the calendar'],
  ['24:60', 'no time of a day'],
  ['2026-03-29 02:30', 'was skipped'],
  ['2026-10-25 02:30', 'came twice'],
])('%s has no instant that is certain: %s', (text, warning) => {
  const clock = clockIn('Europe/Berlin');
  expect(instants(clock, text)).toEqual(['']);
  expect(clock.warnings).toEqual([expect.stringContaining(warning)]);
});

test('what follows an ambiguous date without a date of its own has none', () => {
  expect(instants(clockIn('UTC'), '03/04/2026 10:00', '10:30', '2026-04-05 11:00')).toEqual(['', '', '2026-04-05T11:00:00Z']);
});

test('the two times that the clocks showed twice are both offered', () => {
  const clock = clockIn('Europe/Berlin');
  read(clock, '2026-10-25 02:30');
  expect(clock.warnings[0]).toContain('2026-10-25T02:30+02:00 or 2026-10-25T02:30+01:00');
});

test('24:00 is the end of the day, and a leap second its last moment', () => {
  const clock = clockIn('UTC');
  expect(instants(clock, '24:00', '2016-12-31 23:59:60')).toEqual(['2026-04-25T00:00:00Z', '2016-12-31T23:59:59.999Z']);
  expect(clock.warnings).toEqual([expect.stringContaining('leap second')]);
});

test('without any date there are no instants, and it is said once', () => {
  const clock = new Clock('UTC', undefined);
  expect(instants(clock, '10:00', '10:05')).toEqual(['', '']);
  expect(clock.warnings).toEqual([expect.stringContaining('has no date')]);
});

test('a place without a clock that is known is read on the clock of the report, and says so', () => {
  const clock = clockIn('UTC');
  expect(instants(clock, '10:00 Europe/Nowhereham')).toEqual(['2026-04-24T10:00:00Z']);
  expect(clock.warnings).toEqual([expect.stringContaining('not known')]);
});
