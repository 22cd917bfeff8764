import { startApi, type Api } from '../support/api.js';
import { collectStatements } from '../support/statements.js';
import { completeCoe } from '../support/complete-coe.js';
import { addActionItem, addCoe, addMember, addPlace, addTeam, type Place } from '../support/factories.js';
import { steps } from '../support/reviewing.js';

let api: Api;
let place: Place;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  place = await addPlace(api.db);
});
afterAll(() => api.stop());

const HOME = `{ home { waiting { kind title coeNumber actionNumber dueOn overdue }
  drafts { number status sectionsComplete sectionsTotal openQuestions } unread { number title status } } }`;

interface Waiting {
  kind: string;
  coeNumber: number;
  actionNumber: number | null;
  overdue: boolean;
}

const home = async (who: { id: string }) => (await api.as(who).query(HOME)).home;
const waiting = async (who: { id: string }) => ((await home(who)).waiting as Waiting[]).map(({ kind, coeNumber }) => [kind, coeNumber]);

async function draft() {
  const coe = await completeCoe(api, { author: place.author, team: place.team });
  return { coe, life: steps(api, coe) };
}

test('nothing waits for somebody new', async () => {
  expect(await home(await addMember(api.db))).toMatchObject({ waiting: [], drafts: [] });
});

test('each step of a review waits for whoever has to take it', async () => {
  const { coe, life } = await draft();
  const { number } = coe;
  expect(await waiting(place.author)).toEqual([]);
  await life.request(place.author);
  expect(await waiting(place.director)).toEqual([['REVIEW', number]]);
  const [first, second] = [await life.ask(place.director), await life.ask(place.director)];
  expect(await waiting(place.author)).toEqual([['ANSWER', number]]);
  await life.answer(place.author, first.id);
  await life.answer(place.author, second.id);
  expect(await waiting(place.author)).toEqual([]);
  expect(await waiting(place.director)).toEqual([['REVIEW', number], ['ACCEPT', number]]);
  await life.accept(place.director, first.id);
  await life.accept(place.director, second.id);
  await life.requestChanges(place.director);
  expect(await waiting(place.director)).toEqual([]);
  expect(await waiting(place.author)).toEqual([['CHANGES', number]]);
  await life.request(place.author);
  await life.read(place.director, 2);
  await life.approve(place.director, 2);
  expect(await waiting(place.director)).toEqual([]);
  expect(await waiting(place.author)).toEqual([['PUBLISH', number]]);
  await life.publish(place.author);
  expect(await waiting(place.author)).toEqual([]);
});

test('what is overdue stands first', async () => {
  const { coe, life } = await draft();
  await life.request(place.author);
  await addActionItem(api, { coe: await addCoe(api, { author: place.author, team: place.team }), author: place.author, ownerId: place.director.id, dueOn: '2020-01-01' });
  const [first, second, ...others] = (await home(place.director)).waiting as Waiting[];
  expect(first).toMatchObject({ kind: 'ACTION', actionNumber: expect.any(Number), dueOn: '2020-01-01T00:00:00.000Z', overdue: true });
  expect(second).toMatchObject({ kind: 'REVIEW', coeNumber: coe.number, actionNumber: null, overdue: false });
  expect(others).toEqual([]);
});

test('action items far ahead, finished ones and those of a cancelled COE do not wait', async () => {
  const { coe, life } = await draft();
  expect(await waiting(place.author)).toEqual([]);
  await api.db.rows({ name: 'test-due-tomorrow', text: `update action_item set due_on = current_date + 1 where coe_id = $1`, values: [coe.id] });
  expect(await waiting(place.author)).toEqual([['ACTION', coe.number], ['ACTION', coe.number]]);
  await life.cancel(place.director);
  expect(await waiting(place.author)).toEqual([]);
});

test('my drafts show how far they are', async () => {
  const { coe } = await draft();
  const begun = await addCoe(api, { author: place.author, team: place.team });
  expect((await home(place.author)).drafts).toEqual([
    { number: begun.number, status: 'DRAFT', sectionsComplete: 0, sectionsTotal: 11, openQuestions: 0 },
    { number: coe.number, status: 'DRAFT', sectionsComplete: 11, sectionsTotal: 11, openQuestions: 0 },
  ]);
  expect((await home(place.colleague)).drafts).toEqual([]);
});

test('just published by others, and what I may not see is not among it', async () => {
  const { coe, life } = await draft();
  const secret = await completeCoe(api, { author: place.author, team: place.team, visibility: 'RESTRICTED' });
  for (const one of [life, steps(api, secret)]) {
    await one.request(place.author);
    await one.read(place.director);
    await one.approve(place.director);
    await one.publish(place.author);
  }
  const unread = async (who: { id: string }) => ((await home(who)).unread as { number: number }[]).map(({ number }) => number);
  expect((await unread(place.colleague)).slice(0, 2)).toEqual([secret.number, coe.number]);
  expect((await unread(place.outsider))[0]).toBe(coe.number);
  expect(await unread(place.outsider)).not.toContain(secret.number);
  expect(await unread(place.author)).not.toContain(coe.number);
});

test('a home with much on it takes the same statements as an empty one', async () => {
  const statementsOf = async (who: { id: string }) => {
    await home(who);
    await api.settle();
    const names: string[] = [];
    const stop = collectStatements(api.db, names);
    await home(who);
    stop();
    return names.filter((name) => !name.startsWith('event')).sort();
  };
  const empty = await statementsOf(await addMember(api.db));
  const director = await addMember(api.db);
  const team = await addTeam(api.db, { director });
  for (let made = 0; made < 8; made++) {
    const coe = await completeCoe(api, { author: place.author, team });
    await steps(api, coe).request(place.author);
  }
  expect(await waiting(director)).toHaveLength(8);
  expect(await statementsOf(director)).toEqual(empty);
  expect(empty.filter((name) => name.startsWith('home'))).toHaveLength(4);
});

test('the first steps lead to the draft that was begun, and end when it goes to review', async () => {
  const steps = async (who: { id: string }) => (await api.as(who).query('{ home { firstSteps { coeNumber } } }')).home.firstSteps;
  expect(await steps(await addMember(api.db))).toEqual({ coeNumber: null });
  const { coe, life } = await draft();
  expect(await steps(place.author)).toEqual({ coeNumber: coe.number });
  await life.request(place.author);
  expect(await steps(place.author)).toBeNull();
});
