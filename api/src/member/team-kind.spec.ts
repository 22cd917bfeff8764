import { assertNests, TeamKind } from './team-kind.js';

const { Company, Organisation, Team } = TeamKind;

test('a company holds organisations and teams, an organisation holds organisations and teams', () => {
  expect(() => assertNests(Company, undefined)).not.toThrow();
  expect(() => assertNests(Organisation, Company)).not.toThrow();
  expect(() => assertNests(Organisation, Organisation)).not.toThrow();
  expect(() => assertNests(Team, Company)).not.toThrow();
  expect(() => assertNests(Team, Organisation)).not.toThrow();
});

test.each([
  [Company, Company],
  [Company, Team],
  [Organisation, undefined],
  [Organisation, Team],
  [Team, undefined],
  [Team, Team],
])('%s below %s is refused, and the field is named', (kind, above) => {
  expect(() => assertNests(kind, above)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT', details: expect.objectContaining({ field: 'parentId' }) }));
});
