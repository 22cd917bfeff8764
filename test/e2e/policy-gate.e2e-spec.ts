import type { MemberRow } from '../../api/src/member/member.entity.js';
import { startApi, type Api } from '../support/api.js';
import { completeCoe } from '../support/complete-coe.js';
import { addMember, addPlace, type CoeForTest, type Place } from '../support/factories.js';
import { steps, type Steps } from '../support/reviewing.js';

const SAVE = 'mutation ($input: SavePolicyInput!) { savePolicy(input: $input) { versions { number } } }';
const WAIVE = 'mutation ($input: WaiveFindingInput!) { waiveFinding(input: $input) { id } }';
const DAY = 86_400_000;

let api: Api;
let administrator: MemberRow;
let place: Place;
beforeAll(async () => {
  api = await startApi();
  administrator = await addMember(api.db, { isAdministrator: true });
});
beforeEach(async () => {
  place = await addPlace(api.db);
});
afterAll(() => api.stop());

async function draft(summary: string): Promise<{ coe: CoeForTest; life: Steps }> {
  const coe = await completeCoe(api, { author: place.author, team: place.team, text: { summary } });
  return { coe, life: steps(api, coe) };
}

const ask = (source: string) => api.as(administrator).query(SAVE, { input: { teamId: place.team.id, expectedVersion: 0, source, reason: 'We want it so.' } });
const page = async (coe: CoeForTest, fields: string) => (await api.as(place.author).query(`query($number: Int!) { coe(number: $number) { ${fields} } }`, { number: coe.number })).coe;
const waive = (coe: CoeForTest, findingId: string) => api.as(place.author).query(WAIVE, { input: { coeId: coe.id, findingId, reason: 'Nobody knows the number.' } });

test('what the policy makes a must blocks asking for a review, is shown as one, and may be waived', async () => {
  await ask('rules:\n  must: [vague-quantity]');
  const { coe, life } = await draft('Several customers saw old results. The index was late. It is watched now.');
  const { findings, gateRules } = (await page(coe, 'findings { id rule severity } gateRules { mustRules latestDueOn }')) as { findings: { id: string; rule: string; severity: string }[]; gateRules: object };
  expect(gateRules).toEqual({ mustRules: ['vague-quantity'], latestDueOn: {} });
  const vague = findings.filter(({ rule }) => rule === 'vague-quantity');
  expect(vague).toContainEqual(expect.objectContaining({ severity: 'must' }));
  await expect(life.request(place.author)).rejects.toMatchObject({ code: 'PROSE_FINDINGS', details: { findings: vague.map(() => expect.objectContaining({ rule: 'vague-quantity', severity: 'must' })) } });
  for (const { id } of vague) await waive(coe, id);
  expect(await life.request(place.author)).toMatchObject({ status: 'IN_REVIEW' });
});

test('an action item that is due later than its priority allows keeps a COE from its review until it is earlier or waived', async () => {
  const { coe, life } = await draft('The index was late on one day in April. It is watched now.');
  await api.db.rows({ name: 'test-due', text: `update action_item set due_on = current_date + 40, priority = 'HIGH' where coe_id = $1`, values: [coe.id] });
  await ask('actions:\n  within: { HIGH: 30 }\n');
  const latest = new Date(Date.now() + 30 * DAY).toISOString().slice(0, 10);
  const { gaps } = (await page(coe, 'gaps { id code message }')) as { gaps: { id: string; code: string; message: string }[] };
  expect(gaps).toEqual(gaps.map(() => expect.objectContaining({ code: 'due-too-late', message: expect.stringContaining(`must be due by ${latest}`) })));
  expect(gaps.length).toBeGreaterThan(0);
  await expect(life.request(place.author)).rejects.toMatchObject({ code: 'DOCUMENT_INCOMPLETE' });
  for (const { id } of gaps) await waive(coe, id);
  expect(await life.request(place.author)).toMatchObject({ status: 'IN_REVIEW' });
});
