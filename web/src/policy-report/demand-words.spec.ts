import { deadlineWords } from './demand-words';

const now = new Date('2026-05-06T12:00:00Z');
const dueAt = '2026-05-03T12:00:00Z';

test('a deadline is told with how late it is', () => {
  expect(deadlineWords({ dueAt, doneAt: null }, 'UTC', now)).toMatch(/^due 3 May 2026, late by 3 d/);
  expect(deadlineWords({ dueAt, doneAt: '2026-05-05T12:00:00Z' }, 'UTC', now)).toMatch(/^due 3 May 2026, done 2 d.* late$/);
});

test('what is in time is not called late', () => {
  expect(deadlineWords({ dueAt, doneAt: '2026-05-01T12:00:00Z' }, 'UTC', now)).toBe('due 3 May 2026, done 1 May 2026');
  expect(deadlineWords({ dueAt: '2026-05-09T12:00:00Z', doneAt: null }, 'UTC', now)).toBe('due 9 May 2026');
  expect(deadlineWords({ dueAt: null, doneAt: null }, 'UTC', now)).toBe('');
});
