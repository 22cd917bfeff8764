import { stagesOf } from './coe-stages';

test('each state lasts until the next one begins, and the last one goes on', () => {
  expect(
    stagesOf([
      { kind: 'changes-requested', at: '2026-04-26T09:00:00Z' },
      { kind: 'review-requested', at: '2026-04-25T09:00:00Z' },
      { kind: 'question-asked', at: '2026-04-25T12:00:00Z' },
      { kind: 'coe-created', at: '2026-04-24T09:00:00Z' },
    ]),
  ).toEqual([
    { status: 'DRAFT', from: '2026-04-24T09:00:00Z', to: '2026-04-25T09:00:00Z' },
    { status: 'IN_REVIEW', from: '2026-04-25T09:00:00Z', to: '2026-04-26T09:00:00Z' },
    { status: 'CHANGES_REQUESTED', from: '2026-04-26T09:00:00Z', to: null },
  ]);
});
