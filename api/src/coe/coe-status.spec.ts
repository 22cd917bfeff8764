import { assertCanMove, CoeStatus, isEditable, legalMoves, mayMove, type CoeStanding } from './coe-status.js';

const at = (status: CoeStatus, publishedRevisionId: string | null = null): CoeStanding => ({ status, publishedRevisionId });
const amended = (status: CoeStatus) => at(status, 'revision-1');

test('a draft goes to review before it is published', () => {
  expect(() => assertCanMove(at(CoeStatus.Draft), CoeStatus.InReview)).not.toThrow();
  expect(() => assertCanMove(at(CoeStatus.Draft), CoeStatus.Published)).toThrow(expect.objectContaining({ code: 'ILLEGAL_TRANSITION' }));
});

test('an illegal move names the legal ones', () => {
  expect(() => assertCanMove(at('IN_REVIEW'), 'PUBLISHED')).toThrow(
    expect.objectContaining({ details: { from: 'IN_REVIEW', to: 'PUBLISHED', allowed: ['CHANGES_REQUESTED', 'APPROVED', 'DRAFT', 'CANCELLED'] } }),
  );
});

test.each<[CoeStanding, CoeStatus[]]>([
  [at('DRAFT'), ['IN_REVIEW', 'CANCELLED']],
  [at('IN_REVIEW'), ['CHANGES_REQUESTED', 'APPROVED', 'DRAFT', 'CANCELLED']],
  [at('CHANGES_REQUESTED'), ['IN_REVIEW', 'CANCELLED']],
  [at('APPROVED'), ['PUBLISHED', 'DRAFT', 'CANCELLED']],
  [at('PUBLISHED', 'revision-1'), ['DRAFT']],
  [at('CANCELLED'), []],
])('from %j it may become %j and nothing else', (coe, moves) => {
  expect(legalMoves(coe)).toEqual(moves);
});

test('an amendment is given up, never cancelled, since a published revision stands', () => {
  expect(legalMoves(amended('DRAFT'))).toEqual(['IN_REVIEW', 'PUBLISHED']);
  expect(legalMoves(amended('CHANGES_REQUESTED'))).toEqual(['IN_REVIEW', 'PUBLISHED']);
  expect(legalMoves(amended('IN_REVIEW'))).not.toContain('CANCELLED');
});

test('moves belong to roles', () => {
  expect(mayMove(at('DRAFT'), 'IN_REVIEW', ['DIRECTOR', 'REVIEWER'])).toBe(false);
  expect(mayMove(at('IN_REVIEW'), 'APPROVED', ['AUTHOR'])).toBe(false);
  expect(mayMove(at('IN_REVIEW'), 'APPROVED', ['REVIEWER'])).toBe(true);
  expect(mayMove(at('APPROVED'), 'PUBLISHED', ['AUTHOR'])).toBe(true);
  expect(mayMove(at('PUBLISHED', 'revision-1'), 'DRAFT', ['DIRECTOR'])).toBe(false);
});

test('authors write in drafts and where changes were requested', () => {
  expect(Object.values(CoeStatus).filter(isEditable)).toEqual(['DRAFT', 'CHANGES_REQUESTED']);
});
