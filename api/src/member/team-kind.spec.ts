import { assertNests, type TeamKind } from './team-kind.js';

test('a company holds organisations and teams, an organisation holds organisations and teams', () => {
  expect(() => assertNests('COMPANY', undefined)).not.toThrow();
  expect(() => assertNests('ORGANISATION', 'COMPANY')).not.toThrow();
  expect(() => assertNests('ORGANISATION', 'ORGANISATION')).not.toThrow();
  expect(() => assertNests('TEAM', 'COMPANY')).not.toThrow();
  expect(() => assertNests('TEAM', 'ORGANISATION')).not.toThrow();
});

test.each<[TeamKind, TeamKind | undefined]>([
  ['COMPANY', 'COMPANY'],
  ['COMPANY', 'TEAM'],
  ['ORGANISATION', undefined],
  ['ORGANISATION', 'TEAM'],
  ['TEAM', undefined],
  ['TEAM', 'TEAM'],
])('%s below %s is refused, and the field is named', (kind, above) => {
  expect(() => assertNests(kind, above)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT', details: expect.objectContaining({ field: 'parentId' }) }));
});
