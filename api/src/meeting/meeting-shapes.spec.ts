import { newMeetingShape, outcomeShape, weekly } from './meeting-shapes.js';

test('a weekly meeting stays at its hour when summer time ends', () => {
  expect(weekly('2026-10-20T10:00', 'Europe/Berlin', 2).map((at) => at.toISOString())).toEqual(['2026-10-20T08:00:00.000Z', '2026-10-27T09:00:00.000Z']);
});

const meeting = { teamId: '00000000-0000-4000-8000-000000000000', startsAt: '2026-12-01T10:00', zone: 'Europe/Berlin' };
test('a meeting is one of a week unless more are asked for', () => {
  expect(newMeetingShape.parse(meeting).weeks).toBe(1);
});

test.each([{ startsAt: '2026-02-30T10:00' }, { startsAt: '2026-12-01T25:00' }, { startsAt: 'tomorrow' }, { zone: 'Mars/Olympus' }, { weeks: 0 }, { weeks: 53 }])('%j is refused', (given) => {
  expect(newMeetingShape.safeParse({ ...meeting, ...given }).success).toBe(false);
});

test('no week at all is refused in words of ours', () => {
  expect(newMeetingShape.safeParse({ ...meeting, weeks: 0 }).error!.issues[0]!.message).toBe('From 1 to 52 weeks.');
});

test('what follows is said where something has to', () => {
  const given = { slotId: 's', expectedVersion: 1, outcome: 'FOLLOW_UP' };
  expect(outcomeShape.safeParse(given).error?.issues[0]?.message).toBe('Say what has to follow.');
  expect(outcomeShape.safeParse({ ...given, followUp: 'Measure it for a month.' }).success).toBe(true);
});
