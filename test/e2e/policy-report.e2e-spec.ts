import type { MemberRow } from '../../api/src/member/member.entity.js';
import { startApi, type Api } from '../support/api.js';
import { completeCoe } from '../support/complete-coe.js';
import { addCoe, addMember, addPlace, type CoeForTest, type Place, putCoeInto } from '../support/factories.js';
import { steps } from '../support/reviewing.js';
import { collectStatements } from '../support/statements.js';

const REPORT = `query ($teamKey: String) { policyReport(teamKey: $teamKey) { coes isWhole counts { demand count }
  breaches { demand detail dueAt doneAt level { key } coe { number title } team { key } }
  waivers { rule text reason waivedBy { name } coe { number } team { key } } } }`;
const DEMANDS = 'query ($number: Int!) { coe(number: $number) { policyDemands { demand outcome level { key } } } }';
const SAVE = 'mutation ($input: SavePolicyInput!) { savePolicy(input: $input) { mayChange } }';
const WAIVE = 'mutation ($input: WaiveFindingInput!) { waiveFinding(input: $input) { id } }';

let api: Api;
let administrator: MemberRow;
let stranger: MemberRow;
let place: Place;
beforeAll(async () => {
  api = await startApi();
  administrator = await addMember(api.db, { isAdministrator: true });
  stranger = await addMember(api.db);
});
beforeEach(async () => {
  place = await addPlace(api.db);
});
afterAll(() => api.stop());

const began = (coe: CoeForTest, daysAgo: number) =>
  api.db.rows({ name: 'test-began', text: `update coe set created_at = now() - make_interval(days => $2) where id = $1`, values: [coe.id, daysAgo] });
const report = async (who: MemberRow, teamKey: string | null = place.team.key) => (await api.as(who).query(REPORT, { teamKey })).policyReport;
const demands = async (coe: CoeForTest) => (await api.as(place.author).query(DEMANDS, { number: coe.number })).coe.policyDemands as { demand: string; outcome: string; level: { key: string } | null }[];
const ask = (source: string) => api.as(administrator).query(SAVE, { input: { teamId: place.team.id, expectedVersion: 0, source, reason: 'We want it so.' } });

async function table(who: MemberRow, file: string): Promise<{ body: string; headers: Record<string, unknown> }> {
  // The session is opened with the first question.
  await api.as(who).query('{ me { isDirector } }');
  return api.app.inject({ method: 'GET', url: `/feeds/policies/${file}?team=${place.team.key}`, headers: { cookie: api.as(who).cookie } });
}

async function statementsOfReport(): Promise<string[]> {
  const names: string[] = [];
  const end = collectStatements(api.db, names);
  await report(stranger, null);
  end();
  return names.sort();
}

test('a COE whose review is asked for late is reported with the level that asks for more', async () => {
  const coe = await addCoe(api, { author: place.author, team: place.team });
  await began(coe, 4);
  expect((await report(stranger)).breaches).toEqual([]);
  await ask('due:\n  askForReview: { 1: 1, 2: 1, 3: 1, 4: 1 }\n');
  const { breaches, counts, coes, isWhole } = await report(stranger);
  expect(breaches).toMatchObject([{ demand: 'due.askForReview', doneAt: null, level: { key: place.team.key }, coe: { number: coe.number }, team: { key: place.team.key } }]);
  expect({ counts, coes, isWhole }).toEqual({ counts: [{ demand: 'due.askForReview', count: 1 }], coes: 1, isWhole: true });
});

test('late verdicts, late publications, overdue action items and missing approvals are found in the rows', async () => {
  const coe = await completeCoe(api, { author: place.author, team: place.team });
  await steps(api, coe).request(place.author);
  await began(coe, 40);
  await api.db.rows({ name: 'test-due-at', text: `update review set due_at = now() - interval '1 day' where coe_id = $1`, values: [coe.id] });
  await api.db.rows({ name: 'test-overdue', text: `update action_item set due_on = current_date - 2 where coe_id = $1`, values: [coe.id] });
  await putCoeInto(api.db, coe, 'APPROVED');
  const { breaches } = await report(place.author);
  expect(breaches.map(({ demand }: { demand: string }) => demand).sort()).toEqual(['actions.overdue', 'approval.directors', 'due.askForReview', 'due.publication', 'due.verdict']);
  expect(breaches).toContainEqual(expect.objectContaining({ demand: 'approval.directors', detail: '0 of 1' }));
});

test('open waivers are told with their rule, text and reason, and as a table', async () => {
  const coe = await completeCoe(api, { author: place.author, team: place.team, text: { summary: `${place.colleague.name} restarted it. It was slow. It is fast.` } });
  const { findings } = (await api.as(place.author).query('query ($number: Int!) { coe(number: $number) { findings { id rule } } }', { number: coe.number })).coe;
  const [{ id }] = findings.filter(({ rule }: { rule: string }) => rule === 'no-names');
  await api.as(place.author).query(WAIVE, { input: { coeId: coe.id, findingId: id, reason: '=It is a ship.' } });
  expect((await report(stranger)).waivers).toEqual([
    { rule: 'no-names', text: place.colleague.name, reason: '=It is a ship.', waivedBy: { name: place.author.name }, coe: { number: coe.number }, team: { key: place.team.key } },
  ]);
  const { body, headers } = await table(stranger, 'waivers.csv');
  expect(headers['content-type']).toBe('text/csv; charset=utf-8');
  expect(body).toContain(`COE-${coe.number},`);
  expect(body).toContain(`'=It is a ship.`);
});

test('what a member may not see is in no report, no table and no count', async () => {
  const coe = await completeCoe(api, { author: place.author, team: place.team, visibility: 'RESTRICTED' });
  await began(coe, 60);
  expect((await report(place.author)).breaches.length).toBeGreaterThan(0);
  expect(await report(stranger)).toMatchObject({ coes: 0, breaches: [], waivers: [], counts: [] });
  expect((await table(stranger, 'breaches.csv')).body).not.toContain(`COE-${coe.number}`);
});

test('a report costs the same statements however many COEs there are', async () => {
  await addCoe(api, { author: place.author, team: place.team });
  const one = await statementsOfReport();
  for (let more = 0; more < 5; more++) await addCoe(api, { author: place.author, team: place.team });
  expect(await statementsOfReport()).toEqual(one);
  expect(one.filter((name) => name.startsWith('policy-report-'))).toHaveLength(3);
});

test('a COE says which demand passed, failed or was waived, and by which level', async () => {
  await ask('due:\n  publication: { 1: 2, 2: 2, 3: 2, 4: 2 }\nrules:\n  must: [no-names]\n');
  const coe = await completeCoe(api, { author: place.author, team: place.team, text: { summary: `${place.colleague.name} restarted it. It was slow. It is fast.` } });
  await began(coe, 3);
  const { findings } = (await api.as(place.author).query('query ($number: Int!) { coe(number: $number) { findings { id rule } } }', { number: coe.number })).coe;
  for (const { id, rule } of findings) if (rule === 'no-names') await api.as(place.author).query(WAIVE, { input: { coeId: coe.id, findingId: id, reason: 'A ship.' } });
  await steps(api, coe).request(place.author);
  const told = Object.fromEntries((await demands(coe)).map(({ demand, outcome, level }) => [demand, [outcome, level?.key ?? null]]));
  expect(told).toMatchObject({
    'due.askForReview': ['PASSED', null],
    'due.verdict': ['PENDING', null],
    'due.publication': ['FAILED', place.team.key],
    'rules.must': ['WAIVED', place.team.key],
  });
});
