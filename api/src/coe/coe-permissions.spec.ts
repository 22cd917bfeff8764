import { permissionsOf, rolesOf } from './coe-permissions.js';

test('nobody holds the review of their own COE, though they direct the team', () => {
  const roles = rolesOf({ isAuthor: true, hasWritten: true, directs: true, reviews: false });
  expect(roles).not.toContain('REVIEWER');
  expect(permissionsOf({ status: 'IN_REVIEW', publishedRevisionId: null }, roles).review).toBe(false);
});

test('who left the authors does not hold the review either', () => {
  const roles = rolesOf({ isAuthor: false, hasWritten: true, directs: true, reviews: false });
  expect(permissionsOf({ status: 'IN_REVIEW', publishedRevisionId: null }, roles)).toMatchObject({ review: false, cancel: true });
});

test('whoever is nothing to a COE may ask questions about it and no more', () => {
  const may = permissionsOf({ status: 'DRAFT', publishedRevisionId: null }, rolesOf({ isAuthor: false, hasWritten: false, directs: false, reviews: false }));
  expect(Object.entries(may).filter(([, allowed]) => allowed)).toEqual([['ask', true]]);
});

test('a cancelled COE allows nothing', () => {
  const may = permissionsOf({ status: 'CANCELLED', publishedRevisionId: null }, ['AUTHOR', 'DIRECTOR', 'REVIEWER']);
  expect(Object.values(may)).not.toContain(true);
});
