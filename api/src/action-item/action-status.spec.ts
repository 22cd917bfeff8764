import { ActionStatus, assertCanMoveAction, isUnfinished, legalActionMoves } from './action-status.js';

test.each([
  ['OPEN', ['IN_PROGRESS', 'DONE', 'DECLINED']],
  ['IN_PROGRESS', ['OPEN', 'DONE', 'DECLINED']],
  ['DONE', ['VERIFIED', 'IN_PROGRESS']],
  ['VERIFIED', []],
  ['DECLINED', []],
] as const)('from %s it may become %j and nothing else', (from, moves) => {
  expect(legalActionMoves(from)).toEqual(moves);
  for (const to of Object.values(ActionStatus).filter((status) => !(moves as readonly string[]).includes(status))) {
    expect(() => assertCanMoveAction(from, to)).toThrow(expect.objectContaining({ code: 'ILLEGAL_TRANSITION', details: { from, to, allowed: moves } }));
  }
});

test('only what is open or in progress is unfinished', () => {
  expect(Object.values(ActionStatus).filter(isUnfinished)).toEqual(['OPEN', 'IN_PROGRESS']);
});
