import { byDueGroup, dueGroupOf } from './due-groups';

const today = '2026-11-21';

test('what is due today is not overdue yet', () => {
  expect(dueGroupOf({ dueOn: today, status: 'OPEN' }, today)).toBe('This week');
  expect(dueGroupOf({ dueOn: '2026-11-20', status: 'IN_PROGRESS' }, today)).toBe('Overdue');
});

test('what is finished is never overdue', () => {
  expect(dueGroupOf({ dueOn: '2026-01-01', status: 'DONE' }, today)).toBe('Finished');
});

test('overdue stands first and empty groups are left out', () => {
  const items = [
    { dueOn: null, status: 'OPEN' },
    { dueOn: '2027-01-01', status: 'OPEN' },
    { dueOn: '2026-11-01', status: 'OPEN' },
  ];
  expect(byDueGroup(items, today).map(({ group }) => group)).toEqual(['Overdue', 'Later', 'Without date']);
});
