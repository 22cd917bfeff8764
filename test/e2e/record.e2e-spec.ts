import { type Api, startApi } from '../support/api.js';
import { completeCoe } from '../support/complete-coe.js';
import { addPlace, type Place } from '../support/factories.js';
import { steps } from '../support/reviewing.js';

const RECORD = 'query($number: Int!, $first: Int, $after: String) { coe(number: $number) { record(first: $first, after: $after) { edges { node { kind sentence reason revisionNumber actor { name } } } pageInfo { hasNextPage endCursor } } } }';

let api: Api;
let place: Place;
beforeAll(async () => {
  api = await startApi();
  place = await addPlace(api.db);
});
afterAll(() => api.stop());

/** What somebody is sent at an address. */
async function get(who: { id: string }, url: string): Promise<{ status: number; body: string }> {
  // A session is opened by its first question.
  await api.as(who).query('{ me { member { id } } }');
  const { statusCode, body } = await api.app.inject({ method: 'GET', url, headers: { cookie: api.as(who).cookie } });
  return { status: statusCode, body };
}

async function sentBack(visibility: 'OPEN' | 'RESTRICTED' = 'OPEN') {
  const coe = await completeCoe(api, { author: place.author, team: place.team, visibility });
  const life = steps(api, coe);
  await life.request(place.author);
  await life.requestChanges(place.director, 1, '=SUM(A1) is no number of customers.');
  return coe;
}

test('the record says who did what, on which revision and why, the newest first, page by page', async () => {
  const coe = await sentBack();
  const first = (await api.as(place.author).query(RECORD, { number: coe.number, first: 2 })).coe.record;
  expect(first.edges.map(({ node }: { node: object }) => node)).toEqual([
    { kind: 'changes-requested', sentence: 'asked for changes', reason: '=SUM(A1) is no number of customers.', revisionNumber: 1, actor: { name: place.director.name } },
    { kind: 'review-requested', sentence: `asked for a review, by ${place.director.name}`, reason: null, revisionNumber: 1, actor: { name: place.author.name } },
  ]);
  const second = (await api.as(place.author).query(RECORD, { number: coe.number, first: 50, after: first.pageInfo.endCursor })).coe.record;
  expect(second.edges.at(-1).node).toMatchObject({ kind: 'coe-created', sentence: 'began it' });
  expect(second.pageInfo.hasNextPage).toBe(false);
});

test('it can be taken along as CSV, where no formula runs, and as JSON', async () => {
  const coe = await sentBack();
  const csv = await get(place.author, `/feeds/records/${coe.number}.csv`);
  expect(csv.status).toBe(200);
  expect(csv.body).toContain('asked for changes,changes-requested,1,');
  expect(csv.body).toContain("'=SUM(A1)");
  const json = await get(place.author, `/feeds/records/${coe.number}.json`);
  expect(JSON.parse(json.body)[0]).toMatchObject({ kind: 'changes-requested', actor: { name: place.director.name } });
});

test('what the operations meeting saw and decided stands in the record', async () => {
  const coe = await completeCoe(api, { author: place.author, team: place.team });
  const run = (text: string, input: object) => api.as(place.director).query(text, { input });
  await run('mutation ($input: CreateMeetingInput!) { createMeeting(input: $input) { id } }', { teamId: place.organisation.id, startsAt: '2099-03-02T10:00', zone: 'UTC' });
  const { putForward: slot } = await run('mutation ($input: PutForwardInput!) { putForward(input: $input) { id version } }', { coeId: coe.id, reason: 'Everybody runs such a job.' });
  await run('mutation ($input: MeetingOutcomeInput!) { writeMeetingOutcome(input: $input) { id } }', { slotId: slot.id, expectedVersion: slot.version, outcome: 'ACCEPTED', notes: 'Well told.' });
  const { record } = (await api.as(place.author).query(RECORD, { number: coe.number, first: 2 })).coe;
  expect(record.edges.map(({ node: { sentence, reason } }: { node: { sentence: string; reason: string } }) => [sentence, reason])).toEqual([
    ['wrote the outcome of the operations meeting before it had begun: accepted', 'Well told.'],
    [`put it before the operations meeting, presented by ${place.director.name}`, 'Everybody runs such a job.'],
  ]);
});

test('of a restricted COE an outsider gets nothing, as if it were not there', async () => {
  const coe = await sentBack('RESTRICTED');
  const [hidden, missing] = [await get(place.outsider, `/feeds/records/${coe.number}.csv`), await get(place.outsider, '/feeds/records/999999.csv')];
  expect(hidden.status).toBe(404);
  expect(hidden.body.replaceAll(/"id":"[^"]*"/g, '')).toBe(missing.body.replaceAll(/"id":"[^"]*"/g, ''));
});
