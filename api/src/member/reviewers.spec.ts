import { nearestDirector, type TeamOnPath } from './reviewers.js';

function team(teamId: string, director?: string, active = true): TeamOnPath {
  return { teamId, key: teamId, name: teamId, director: director ? { memberId: director, name: director, active } : null };
}

const found = (path: TeamOnPath[], authors: string[] = []) => nearestDirector(path, authors)?.memberId;

test('the director of the owning team comes before those above', () => {
  expect(nearestDirector([team('company', 'top'), team('organisation', 'middle'), team('team', 'near')], [])).toEqual({
    memberId: 'near',
    name: 'near',
    teamId: 'team',
  });
});

test('a team without a director is passed over', () => {
  expect(found([team('company', 'top'), team('organisation', 'middle'), team('team')])).toBe('middle');
});

test('a director who is an author is passed over, at every level', () => {
  const path = [team('company', 'top'), team('organisation', 'middle'), team('team', 'near')];
  expect(found(path, ['near'])).toBe('middle');
  expect(found(path, ['near', 'middle'])).toBe('top');
  expect(found([team('company', 'top'), team('organisation', 'near'), team('team', 'near')], ['near'])).toBe('top');
});

test('a director who has left is passed over', () => {
  expect(found([team('company', 'top'), team('team', 'near', false)])).toBe('top');
});

test('without an eligible director there is no reviewer', () => {
  expect(found([team('company'), team('team', 'near')], ['near'])).toBeUndefined();
  expect(found([])).toBeUndefined();
});
