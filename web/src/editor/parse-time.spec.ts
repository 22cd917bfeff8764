import { parseTime } from './parse-time';

const berlin = { date: '2026-04-24', zone: 'Europe/Berlin', from: '2026-04-24T06:12:00Z' };
const momentOf = (typed: string, context = berlin) => {
  const parsed = parseTime(typed, context);
  if (parsed.kind !== 'moment') throw new Error(`${typed}: ${JSON.stringify(parsed)}`);
  return parsed.moment;
};

test.each([
  ['14:05', '2026-04-24T12:05:00Z', 'minute', false],
  ['2:05 pm', '2026-04-24T12:05:00Z', 'minute', false],
  ['12:30am', '2026-04-23T22:30:00Z', 'minute', false],
  ['08:??', '2026-04-24T06:00:00Z', 'hour', false],
  ['~9', '2026-04-24T07:00:00Z', 'hour', true],
  ['~08:14', '2026-04-24T06:14:00Z', 'minute', true],
  ['+7m', '2026-04-24T06:19:00Z', 'minute', false],
  ['+1h30m', '2026-04-24T07:42:00Z', 'minute', false],
  ['-2 m', '2026-04-24T06:10:00Z', 'minute', false],
  ['2026-04-25', '2026-04-24T22:00:00Z', 'day', false],
  ['2026-04-25 00:10', '2026-04-24T22:10:00Z', 'minute', false],
  ['2026-04-25T00:10', '2026-04-24T22:10:00Z', 'minute', false],
  ['2026-04-24T08:12:00-07:00', '2026-04-24T15:12:00Z', 'minute', false],
  ['2026-04-24T08:12:00Z', '2026-04-24T08:12:00Z', 'minute', false],
])('%s is read on the clock of the zone', (typed, at, precision, estimated) => {
  expect(momentOf(typed)).toEqual({ at, precision, estimated, zone: '' });
});

test.each(['', '25:00', '12:60', '13:00 pm', 'soon', '+', '2026-02-30 10:00'])('“%s” is refused in words', (typed) => {
  expect(parseTime(typed, berlin)).toEqual({ kind: 'refused', message: expect.stringMatching(/.{10,}/) });
});

test('a relative time needs an entry to count from', () => {
  expect(parseTime('+7m', { ...berlin, from: '' })).toMatchObject({ kind: 'refused' });
});

test('a clock reading that happens twice asks which one is meant', () => {
  const parsed = parseTime('02:30', { ...berlin, date: '2026-10-25' });
  expect(parsed).toMatchObject({ kind: 'choice', isGap: false, moments: [{ at: '2026-10-25T00:30:00Z' }, { at: '2026-10-25T01:30:00Z' }] });
});

test('a clock reading that never happens asks which one is meant', () => {
  const parsed = parseTime('02:30', { ...berlin, date: '2026-03-29' });
  expect(parsed).toMatchObject({ kind: 'choice', isGap: true });
});

test('an hour that is known only as such does not ask about the half of it that happens twice', () => {
  expect(parseTime('02:??', { ...berlin, date: '2026-10-25' })).toMatchObject({ kind: 'moment', moment: { precision: 'hour' } });
});
