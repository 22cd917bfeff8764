import { actionsThen, type ActionEvent } from './actions-then.js';

const event = (kind: ActionEvent['kind'], details: Record<string, unknown> = {}, ownerRole: string | null = null): ActionEvent => ({ kind, actionItemId: 'a', details, ownerRole });
const added = event('action-item-added', { number: 3, title: 'Limit the queue', ownerId: 'm', dueOn: '2026-05-01', priority: 'P1', kind: 'PREVENT', causeId: 'w', successTest: 'It holds', ticketUrl: '' }, 'Developer');

test('an action item is as it was added', () => {
  expect(actionsThen([added])).toEqual([
    { id: 'a', number: 3, title: 'Limit the queue', ownerId: 'm', ownerRole: 'Developer', dueOn: '2026-05-01', priority: 'P1', kind: 'PREVENT', status: 'OPEN', causeId: 'w', successTest: 'It holds' },
  ]);
});

test('what was changed stands in it, and nothing else is touched', () => {
  const changed = event('action-item-changed', { before: { dueOn: '2026-05-01' }, after: { dueOn: '2026-06-01' } });
  expect(actionsThen([added, changed])).toMatchObject([{ title: 'Limit the queue', dueOn: '2026-06-01', ownerRole: 'Developer' }]);
});

test('another owner brings another role, and no owner none', () => {
  expect(actionsThen([added, event('action-item-changed', { after: { ownerId: 'n' } }, 'Operator')])).toMatchObject([{ ownerId: 'n', ownerRole: 'Operator' }]);
  expect(actionsThen([added, event('action-item-changed', { after: { ownerId: null } })])).toMatchObject([{ ownerId: null, ownerRole: '' }]);
});

test.each([
  ['action-item-completed', {}, 'DONE'],
  ['action-item-verified', {}, 'VERIFIED'],
  ['decline-accepted', {}, 'DECLINED'],
  ['action-item-started', { after: { status: 'IN_PROGRESS' } }, 'IN_PROGRESS'],
] as const)('%s leaves it %s', (kind, details, status) => {
  expect(actionsThen([added, event(kind, details)])).toMatchObject([{ status }]);
});

test('one that was removed is gone', () => {
  expect(actionsThen([added, event('action-item-removed')])).toEqual([]);
});
