import type { MemberRow } from '../../api/src/member/member.entity.js';
import type { TeamRow } from '../../api/src/member/team.entity.js';
import { type Api, startApi } from '../support/api.js';
import { addMember, addTeam } from '../support/factories.js';

const POLICY = `query ($teamId: ID!) { teamPolicy(teamId: $teamId) { team { key } above { key } mayChange
  values { path value own above from { key } } versions { number reason source writtenBy { id } } } }`;
const SAVE = `mutation ($input: SavePolicyInput!) { savePolicy(input: $input) { versions { number reason } } }`;
const CHECK = `query ($teamId: ID!, $source: String!) { checkPolicy(teamId: $teamId, source: $source) { settings faults { path message } } }`;

interface Value {
  path: string;
  value: unknown;
  own: unknown;
  above: unknown;
  from: { key: string } | null;
}

let api: Api;
let administrator: MemberRow;
let director: MemberRow;
let member: MemberRow;
let company: TeamRow;
let team: TeamRow;

beforeAll(async () => {
  api = await startApi();
  administrator = await addMember(api.db, { isAdministrator: true });
  director = await addMember(api.db);
  member = await addMember(api.db);
  company = await addTeam(api.db, { key: 'tidewater' });
});
beforeEach(async () => {
  const organisation = await addTeam(api.db, { below: company, kind: 'ORGANISATION', director });
  team = await addTeam(api.db, { below: organisation });
});
afterAll(() => api.stop());

const save = (who: MemberRow, where: TeamRow, source: string, expectedVersion = 0) =>
  api.as(who).query(SAVE, { input: { teamId: where.id, expectedVersion, source, reason: 'We want to learn sooner.' } });

async function valueAt(path: string, where = team): Promise<Value> {
  const { teamPolicy } = await api.as(member).query(POLICY, { teamId: where.id });
  return (teamPolicy.values as Value[]).find((value) => value.path === path)!;
}

test('before anybody says anything, everybody reads what holds everywhere', async () => {
  const { teamPolicy } = await api.as(member).query(POLICY, { teamId: team.id });
  expect(teamPolicy).toMatchObject({ team: { key: team.key }, above: [{ key: 'tidewater' }, expect.anything()], mayChange: false, versions: [] });
  expect(await valueAt('due.verdict.1')).toEqual({ path: 'due.verdict.1', value: 3, own: null, above: 3, from: null });
});

test('its director, one above and an administrator write it; others do not', async () => {
  await save(director, team, 'due:\n  verdict: { 1: 2 }');
  await save(administrator, team, 'due:\n  verdict: { 1: 1 } # at once', 1);
  await expect(save(member, team, 'due:\n  verdict: { 1: 1 }', 2)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(save(director, company, 'due:\n  verdict: { 1: 2 }')).rejects.toMatchObject({ code: 'FORBIDDEN' });
  const { teamPolicy } = await api.as(director).query(POLICY, { teamId: team.id });
  expect(teamPolicy).toMatchObject({
    mayChange: true,
    versions: [
      { number: 2, source: 'due:\n  verdict: { 1: 1 } # at once', reason: 'We want to learn sooner.', writtenBy: { id: administrator.id } },
      { number: 1, writtenBy: { id: director.id } },
    ],
  });
  expect(await valueAt('due.verdict.1')).toMatchObject({ value: 1, own: 1, above: 3, from: { key: team.key } });
});

test('a level below may be stricter and never looser', async () => {
  const organisation = await addTeam(api.db, { below: company, kind: 'ORGANISATION', director });
  const below = await addTeam(api.db, { below: organisation });
  await save(director, organisation, 'due:\n  verdict: { 1: 2 }\nrules:\n  must: [no-jargon]');
  await expect(save(director, below, 'due:\n  verdict: { 1: 3 }')).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    details: expect.objectContaining({ field: 'due.verdict.1', all: [expect.objectContaining({ field: 'due.verdict.1' })] }),
  });
  await save(director, below, 'due:\n  verdict: { 1: 1 }\nrules:\n  must: [no-jargon, no-blame]');
  expect(await valueAt('rules.must', below)).toMatchObject({ value: ['no-blame', 'no-jargon'], from: { key: below.key } });
  await save(director, organisation, 'due:\n  verdict: { 1: 1 }\napproval:\n  directors: { 1: 2 }', 1);
  expect(await valueAt('approval.directors.1', below)).toMatchObject({ value: 2, own: null, from: { key: organisation.key } });
});

test('a text is checked without being kept, and every fault has its path', async () => {
  const { checkPolicy } = await api.as(member).query(CHECK, {
    teamId: team.id,
    source: 'due:\n  verdict: { 1: 9, 2: x }\napproval:\n  alsoTeams: { 1: [nowhere] }\nmeeting:\n  repeats: true\n',
  });
  expect(checkPolicy.settings).toMatchObject({ 'meeting.repeats': true });
  expect(checkPolicy.faults.map(({ path }: { path: string }) => path).sort()).toEqual(['approval.alsoTeams.1', 'due.verdict.1', 'due.verdict.2']);
  expect((await valueAt('meeting.repeats')).value).toBeNull();
});

test('values are written into a text with its comments, and what stands there is read back', async () => {
  const { checkPolicy } = await api.as(member).query(
    `query ($teamId: ID!, $source: String!, $changes: JSON) { checkPolicy(teamId: $teamId, source: $source, changes: $changes) { source written settings faults { path } } }`,
    { teamId: team.id, source: '# Ours\ndue:\n  verdict: { 1: 2 } # soon\n', changes: { 'due.verdict.1': 1, 'due.verdict.2': 'x', 'rules.must': ['no-blame'] } },
  );
  expect(checkPolicy).toEqual({
    source: '# Ours\ndue:\n  verdict: { 1: 1, 2: x } # soon\nrules:\n  must: [ no-blame ]\n',
    written: { 'due.verdict.1': 1, 'due.verdict.2': 'x', 'rules.must': ['no-blame'] },
    settings: { 'due.verdict.1': 1, 'rules.must': ['no-blame'] },
    faults: [{ path: 'due.verdict.2' }],
  });
});

test('every team is listed with what it says of its own, and found by its key', async () => {
  await save(director, team, 'meeting:\n  repeats: true');
  const { policies, teamPolicy } = await api
    .as(member)
    .query(
      `query ($key: String) { policies { team { key } kind version says { path value } } teamPolicy(key: $key) { team { key } } }`,
      { key: team.key },
    );
  expect(policies.find((one: { team: { key: string } }) => one.team.key === team.key)).toEqual({ team: { key: team.key }, kind: 'TEAM', version: 1, says: [{ path: 'meeting.repeats', value: true }] });
  expect(policies.find((one: { team: { key: string } }) => one.team.key === 'tidewater')).toMatchObject({ kind: 'COMPANY', version: 0, says: [] });
  expect(teamPolicy).toEqual({ team: { key: team.key } });
  await expect(api.as(member).query(POLICY.replace('$teamId: ID!', '$key: String').replace('teamId: $teamId', 'key: $key'), { key: 'nowhere' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('two who write at once: one is told', async () => {
  const both = await Promise.allSettled([save(director, team, 'meeting:\n  repeats: true'), save(administrator, team, 'meeting:\n  severities: [1]')]);
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'STALE_VERSION' } });
});

test('every change stands in the record with what it was before', async () => {
  await save(director, team, 'meeting:\n  repeats: true');
  await save(director, team, '', 1);
  const events = await api.db.rows({ name: 'test-policy-events', text: `select details, reason from event where kind = 'policy-changed' and subject_id = $1 order by id`, values: [team.id] });
  expect(events).toEqual([
    { details: { version: 1, before: {}, after: { 'meeting.repeats': true } }, reason: 'We want to learn sooner.' },
    { details: { version: 2, before: { 'meeting.repeats': true }, after: {} }, reason: 'We want to learn sooner.' },
  ]);
});
