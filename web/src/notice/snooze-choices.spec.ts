import { snoozeChoices } from './snooze-choices';

test('a morning is nine o’clock where the member is, also after the clocks have changed', () => {
  const friday = new Date('2026-10-23T14:00:00Z');
  expect(snoozeChoices(friday, 'Europe/Berlin').map(({ until }) => until)).toEqual(['2026-10-23T17:00:00.000Z', '2026-10-24T07:00:00.000Z', '2026-10-26T08:00:00.000Z']);
});

test('on a Monday, Monday is the next one', () => {
  expect(snoozeChoices(new Date('2026-04-20T06:00:00Z'), 'UTC')[2]!.until).toBe('2026-04-27T09:00:00.000Z');
});
