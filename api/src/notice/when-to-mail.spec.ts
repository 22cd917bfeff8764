import { PROPOSED_PREFERENCE, whenToMail, type MailPreference } from './when-to-mail.js';

const asked = { topic: 'QUESTIONS', reason: 'AUTHOR' } as const;
const talked = { topic: 'DISCUSSION', reason: 'PARTICIPANT' } as const;
const night = { quietFrom: 22 * 60, quietUntil: 7 * 60 };
const when = (told: Parameters<typeof whenToMail>[0], given: Partial<MailPreference>, zone: string, now: string) =>
  whenToMail(told, { ...PROPOSED_PREFERENCE, ...given }, zone, new Date(now))?.toISOString();

test('what waits for a member is mailed at once, what goes on around them with the next digest', () => {
  expect(when(asked, {}, 'UTC', '2026-04-24T10:00:00Z')).toBe('2026-04-24T10:00:00.000Z');
  expect(when(talked, {}, 'UTC', '2026-04-24T10:00:00Z')).toBe('2026-04-25T08:00:00.000Z');
  expect(when(talked, {}, 'UTC', '2026-04-24T07:59:59Z')).toBe('2026-04-24T08:00:00.000Z');
});

test('a mention is mailed at once, and not where its topic never is', () => {
  expect(when({ ...talked, reason: 'MENTIONED' }, {}, 'UTC', '2026-04-24T10:00:00Z')).toBe('2026-04-24T10:00:00.000Z');
  expect(when({ ...talked, reason: 'MENTIONED' }, { choices: { DISCUSSION: 'NEVER' } }, 'UTC', '2026-04-24T10:00:00Z')).toBeUndefined();
});

test('who wants no mail gets none', () => {
  expect(when(asked, { mailOff: true }, 'UTC', '2026-04-24T10:00:00Z')).toBeUndefined();
});

test('quiet hours over midnight end in the morning where the member is', () => {
  expect(when(asked, night, 'Asia/Tokyo', '2026-04-24T13:30:00Z')).toBe('2026-04-24T22:00:00.000Z');
  expect(when(asked, night, 'Asia/Tokyo', '2026-04-24T15:30:00Z')).toBe('2026-04-24T22:00:00.000Z');
  expect(when(asked, night, 'Asia/Tokyo', '2026-04-24T22:00:00Z')).toBe('2026-04-24T22:00:00.000Z');
});

test('quiet hours end by the clock on the wall, on both nights in which it is changed', () => {
  expect(when(asked, night, 'Europe/Berlin', '2026-03-28T22:30:00Z')).toBe('2026-03-29T05:00:00.000Z');
  expect(when(asked, night, 'Europe/Berlin', '2026-10-24T21:30:00Z')).toBe('2026-10-25T06:00:00.000Z');
});

test('a minute that spring leaves out comes an hour later', () => {
  expect(when(asked, { quietFrom: 0, quietUntil: 150 }, 'Europe/Berlin', '2026-03-28T23:30:00Z')).toBe('2026-03-29T01:30:00.000Z');
});

test('in the hour that autumn has twice it is quiet both times', () => {
  const early = { quietFrom: 120, quietUntil: 180 };
  expect(when(asked, early, 'Europe/Berlin', '2026-10-25T00:30:00Z')).toBe('2026-10-25T02:00:00.000Z');
  expect(when(asked, early, 'Europe/Berlin', '2026-10-25T01:30:00Z')).toBe('2026-10-25T02:00:00.000Z');
});

test('a digest that would fall into quiet hours comes after them', () => {
  expect(when(talked, { digestHour: 6, ...night }, 'UTC', '2026-04-24T10:00:00Z')).toBe('2026-04-25T07:00:00.000Z');
});
