import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLOutputType,
} from 'graphql';
import sharp from 'sharp';
import { addActionItem, addMember, publish } from '../support/factories.js';
import { LiveClient } from '../support/live-client.js';
import { BLIND, Cast, ROLES, type Role, type Standing } from '../support/refusals.js';

/** Stands in everything that can be written about the restricted COEs, and nowhere else. `access-restricted` looks at drafts and published ones. */
const CANARY = 'quetzal-83617';

let cast: Cast;
let url: string;
let secret: Standing;
/** Was open when the outsider asked, answered for an item and looked at it. */
let closedLater: Standing;
let fileId: string;

const mutate = (who: Role, name: string, type: string, input: object) =>
  cast.as(who).query(`mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`, { input });

async function upload(who: Role, coe: { id: string }): Promise<string> {
  await cast.as(who).ask('{ me { isDirector } }');
  const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#204080' } }).png().toBuffer();
  const reply = await fetch(`${url}/files?coe=${coe.id}&name=${CANARY}.png`, {
    method: 'POST',
    headers: { 'content-type': 'image/png', cookie: cast.as(who).cookie },
    body: new Uint8Array(picture),
  });
  return ((await reply.json()) as { id: string }).id;
}

/** Writes the canary wherever a COE takes words. */
async function mark(standing: Standing): Promise<void> {
  const { coe, life } = standing;
  const { author, owner } = cast.members;
  const version = async () => (await cast.as('author').query(`{ coe(number: ${coe.number}) { version } }`)).coe.version as number;
  await mutate('author', 'updateCoe', 'UpdateCoeInput', { coeId: coe.id, expectedVersion: await version(), tags: [CANARY], detectedBy: CANARY });
  await mutate('author', 'waiveFinding', 'WaiveFindingInput', { coeId: coe.id, findingId: `gap:${CANARY}`, reason: CANARY });
  await mutate('author', 'nameVersion', 'NameVersionInput', { coeId: coe.id, version: '1', name: CANARY });
  const item = await addActionItem(cast.api, { coe, author, ownerId: owner.id, title: `Change ${CANARY}`, successTest: CANARY, dueOn: '2026-01-02', causeId: CANARY, ticketUrl: `https://example.com/${CANARY}` });
  await mutate('owner', 'declineActionItem', 'DeclineActionItemInput', { actionItemId: item.id, expectedVersion: 1, reason: CANARY });
  const done = await addActionItem(cast.api, { coe, author, ownerId: owner.id, title: `Remove ${CANARY}` });
  await mutate('owner', 'completeActionItem', 'CompleteActionItemInput', { actionItemId: done.id, expectedVersion: 1, evidence: CANARY });
  await cast.api.db.rows({ name: 'test-leak-rescued', text: `insert into rescued_text (coe_id, block_id, text) values ($1, 'gone', $2)`, values: [coe.id, CANARY] });
  // The gate would send back what is written here about tags and items, which is not what this is about.
  for (const gap of (await cast.as('author').query(`{ coe(number: ${coe.number}) { gaps { id } findings { id } } }`).then((data) => [...data.coe.gaps, ...data.coe.findings])) as { id: string }[]) {
    await mutate('author', 'waiveFinding', 'WaiveFindingInput', { coeId: coe.id, findingId: gap.id, reason: CANARY });
  }
  await life.request(author);
  const { id } = (await cast.as('asker').query('mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { id } }', {
    input: { coeId: coe.id, expectedRevision: 1, sectionKey: 'summary', body: `Why ${CANARY}?` },
  })).askQuestion;
  await mutate('author', 'answerQuestion', 'AnswerQuestionInput', { questionId: id, answer: CANARY });
  const started = await cast.as('asker').query('mutation ($input: StartThreadInput!) { startThread(input: $input) { id } }', { input: { coeId: coe.id, sectionKey: 'summary', body: `Is it ${CANARY}?` } });
  await mutate('author', 'addComment', 'AddCommentInput', { threadId: started.startThread.id, body: CANARY, mentionIds: [owner.id] });
}

beforeAll(async () => {
  cast = await Cast.start();
  url = await cast.api.listen();
  secret = await cast.draft('RESTRICTED', `Search named ${CANARY}`);
  fileId = await upload('author', secret.coe);
  await mark(secret);
  await secret.life.requestChanges(cast.members.director);

  closedLater = await cast.draft('OPEN', `Labels named ${CANARY}`);
  const { outsider, author } = cast.members;
  await addActionItem(cast.api, { coe: closedLater.coe, author, ownerId: outsider.id, title: `Find ${CANARY}`, dueOn: '2026-01-03' });
  await mark(closedLater);
  await mutate('outsider', 'askQuestion', 'AskQuestionInput', { coeId: closedLater.coe.id, expectedRevision: 1, sectionKey: 'summary', body: `What is ${CANARY}?` });
  const { questions } = (await cast.as('outsider').query(`{ coe(number: ${closedLater.coe.number}) { questions { id body } } }`)).coe;
  await mutate('author', 'answerQuestion', 'AnswerQuestionInput', { questionId: questions.at(-1).id, answer: CANARY });
  await closedLater.life.open(outsider);
  await publish(cast.api.db, { id: (await cast.draft('OPEN')).coe.id }, author);
  const version = (await cast.as('author').query(`{ coe(number: ${closedLater.coe.number}) { version } }`)).coe.version;
  await mutate('author', 'updateCoe', 'UpdateCoeInput', { coeId: closedLater.coe.id, expectedVersion: version, visibility: 'RESTRICTED' });
  await cast.api.settle();
});
afterAll(() => cast.stop());

const schema = () => cast.api.app.get(GraphQLSchemaHost).schema;

/** Every field that needs no argument, some levels down. */
function selection(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).flatMap((field) => {
    if (field.args.some((one) => isNonNullType(one.type) && one.defaultValue === undefined)) return [];
    if (!isObjectType(getNamedType(field.type))) return [field.name];
    return depth > 0 ? [`${field.name} ${selection(field.type, depth - 1)}`] : [];
  });
  return fields.length ? `{ ${fields.join(' ')} }` : '{ __typename }';
}

/** Values worth asking with, from the type alone, so that a filter that is added is tried as well. */
function samples(input: GraphQLArgument | GraphQLInputField): unknown[] {
  return samplesOf(input.type, input.name);
}

function samplesOf(type: GraphQLInputType, name: string): unknown[] {
  const bare = getNullableType(type);
  if (isListType(bare)) {
    const single = samplesOf(bare.ofType, name);
    return [...single.map((value) => [value]), single];
  }
  if (isEnumType(bare)) return bare.getValues().map(({ value }) => value as string);
  if (isInputObjectType(bare)) {
    const fields = Object.values(bare.getFields());
    const wide = Object.fromEntries(fields.filter(({ type: one }) => isListType(getNullableType(one))).map((field) => [field.name, samples(field).at(-1)]));
    return [wide, ...fields.flatMap((field) => samples(field).map((value) => ({ ...wide, [field.name]: value })))];
  }
  switch (getNamedType(bare).name) {
    case 'Boolean':
      return [true, false];
    case 'Int':
      return name === 'number' ? [secret.coe.number, closedLater.coe.number] : name === 'first' ? [100] : [1, 2, 3, 4, 2026];
    case 'ID':
      return Object.values(cast.members).map(({ id }) => id);
    case 'Date':
      return ['2999-12-31', '2026-01-01'];
    default:
      return [CANARY, 'quetzal', 'named', cast.place.team.key, cast.place.organisation.key, 'ALL', 'MINE', 'MY_TEAMS', `"${CANARY}" or search`];
  }
}

interface Asked {
  field: string;
  /** With the canary in the question a refusal may repeat it. */
  named: boolean;
  answer: string;
}

/** Every query of the schema, with every argument it has, one at a time and with the widest filter. */
async function askEverything(role: Role): Promise<Asked[]> {
  const asked: Asked[] = [];
  for (const field of Object.values(schema().getQueryType()!.getFields())) {
    const needed = field.args.filter((one) => isNonNullType(one.type)).map((one) => one.name);
    const choices: Record<string, unknown>[] = needed.length
      ? samples(field.args.find(({ name }) => name === needed[0])!).map((value) => ({ [needed[0]!]: value }))
      : [{}, ...field.args.filter(({ name }) => name !== 'after').flatMap((one) => samples(one).map((value) => ({ [one.name]: value })))];
    const declared = field.args.map((one) => `$${one.name}: ${String(one.type)}`).join(', ');
    const passed = field.args.map((one) => `${one.name}: $${one.name}`).join(', ');
    const selected = ['home', 'coe'].includes(field.name) ? selection(field.type, 2) : selection(field.type, isListType(getNullableType(field.type)) ? 2 : 3);
    const text = `query ${declared && `(${declared})`} { ${field.name}${passed && `(${passed})`} ${selected} }`;
    for (const variables of choices) {
      asked.push({ field: field.name, named: JSON.stringify(variables).includes(CANARY), answer: JSON.stringify(await cast.as(role).ask(text, variables)) });
    }
  }
  return asked;
}

test('those who may see it find the canary by the same questions', async () => {
  const found = (asked: Asked[]) => [...new Set(asked.filter(({ answer }) => answer.includes(CANARY)).map(({ field }) => field))];
  expect(found(await askEverything('author'))).toEqual(expect.arrayContaining(['actionItems', 'coe', 'coes', 'home', 'threads']));
  expect(found(await askEverything('owner'))).toEqual(expect.arrayContaining(['actionItems', 'coe', 'coes', 'home']));
});

test.each(BLIND)('no question to any query of the schema tells the %s anything', async (role) => {
  const asked = await askEverything(role);
  expect(asked.length).toBeGreaterThan(80);
  for (const { field, named, answer } of asked) {
    const told = named ? JSON.stringify((JSON.parse(answer) as { data: unknown }).data) : answer;
    expect([field, told.includes(CANARY) ? answer : '']).toEqual([field, '']);
    expect([field, answer.includes('QUERY_TOO_COMPLEX') || answer.includes('INTERNAL') ? answer : '']).toEqual([field, '']);
  }
});

test('what somebody had to do with a COE is hidden with it: nothing waits and nothing is counted', async () => {
  const answer = await cast.as('outsider').query('{ me { actionCount reviewCount } home { waiting { title } } actionItems(filter: { scope: MINE }) { edges { node { title } } } }');
  expect(answer).toEqual({ me: { actionCount: 0, reviewCount: 0 }, home: { waiting: [] }, actionItems: { edges: [] } });
});

test.each(BLIND)('facets and totals of a search count nothing that the %s may not see', async (role) => {
  const { coe } = await cast.published('RESTRICTED');
  await cast.api.settle();
  const ask = (who: Role) => cast.as(who).query('{ search { total teams { key } tags edges { node { coe { number } } } } }');
  const numbers = (found: { search: { edges: { node: { coe: { number: number } } }[] } }) => found.search.edges.map(({ node }) => node.coe.number);
  expect(numbers(await ask('author'))).toContain(coe.number);
  const found = await ask(role);
  expect(numbers(found)).not.toContain(coe.number);
  expect(found.search.total).toBe(found.search.edges.length);
});

describe('the file of a hidden COE', () => {
  const get = async (role: Role, id: string, init: { method?: string; headers?: Record<string, string> } = {}) => {
    await cast.as(role).ask('{ me { isDirector } }');
    const reply = await fetch(`${url}/files/${id}`, { ...init, headers: { ...init.headers, cookie: cast.as(role).cookie } });
    const headers = [...reply.headers].filter(([name]) => name !== 'date');
    return { status: reply.status, headers, body: await reply.text() };
  };

  test.each(BLIND)('answers the %s in every header and byte like one that never was', async (role) => {
    expect((await get('author', fileId)).status).toBe(200);
    const asked: { method?: string; headers?: Record<string, string> }[] = [{}, { method: 'HEAD' }, { headers: { range: 'bytes=0-3' } }, { headers: { 'if-none-match': '*' } }];
    for (const init of asked) {
      const hidden = await get(role, fileId, init);
      expect(hidden.status).toBe(404);
      expect(JSON.stringify(hidden)).not.toContain(CANARY);
      expect(hidden).toEqual(await get(role, '6f1c1e34-0f30-4c0e-9d4b-1b8c7a1f0c11', init));
    }
  });
});

describe('the live feed', () => {
  /** Longer than the table of events is left unread. */
  const eventsAreTold = () => new Promise((resolve) => setTimeout(resolve, 1_200));
  const SUBSCRIPTIONS = ['subscription { actionItemChanged { id title evidence declineReason coe { number title } } }', 'subscription { coeChanged }', 'subscription { reviewQueueChanged }', 'subscription { inboxChanged }'];

  test('says nothing of a restricted COE through its whole life, but to those who may see it', async () => {
    const standing = await cast.draft('RESTRICTED', `Mails named ${CANARY}`);
    await eventsAreTold();
    const listeners = await Promise.all(ROLES.map(async (role) => ({ role, client: await LiveClient.as(cast.api, url, cast.members[role]) })));
    for (const { client } of listeners) for (const text of SUBSCRIPTIONS) client.subscribe(text);
    const byNumber = await LiveClient.as(cast.api, url, cast.members.outsider);
    byNumber.subscribe('subscription ($number: Int) { coeChanged(number: $number) }', { number: standing.coe.number });
    byNumber.subscribe('subscription ($number: Int!) { threadsChanged(number: $number) }', { number: standing.coe.number });
    const reader = await LiveClient.as(cast.api, url, cast.members.asker);
    const talk = reader.subscribe('subscription ($number: Int!) { threadsChanged(number: $number) }', { number: standing.coe.number });
    await eventsAreTold();
    await mark(standing);
    const { life } = standing;
    await life.requestChanges(cast.members.director);
    await life.cancel(cast.members.director, CANARY);
    const colleague = listeners.find(({ role }) => role === 'colleague')!.client;
    const stateOf = async () => (await cast.as('author').query(`{ coe(number: ${standing.coe.number}) { history { kind } } }`)).coe.history[0].kind;
    expect(await stateOf()).toBe('coe-cancelled');
    await colleague.until(() => colleague.heard('2').length >= 12 && colleague.heard('1').length >= 4);
    await reader.until(() => reader.heard(talk).length >= 2);
    reader.close();
    await eventsAreTold();

    for (const { role, client } of listeners) {
      const told = JSON.stringify(client.frames);
      expect([role, client.refusals()]).toEqual([role, []]);
      if (!BLIND.includes(role)) {
        expect([role, told.includes(CANARY)]).toEqual([role, true]);
      } else {
        expect([role, client.frames.filter(({ type }) => type === 'next')]).toEqual([role, []]);
      }
      client.close();
    }
    expect(byNumber.frames.filter(({ type }) => type === 'next')).toEqual([]);
    byNumber.close();
  });

  test('falls silent for those from whom a COE is taken while they listen', async () => {
    const { coe } = await cast.draft('OPEN', 'Seals came off');
    await eventsAreTold();
    const guest = await addMember(cast.api.db);
    const client = await LiveClient.as(cast.api, url, guest);
    const id = client.subscribe('subscription ($number: Int) { coeChanged(number: $number) }', { number: coe.number });
    await eventsAreTold();
    const update = async (given: object) => {
      const { version } = (await cast.as('author').query(`{ coe(number: ${coe.number}) { version } }`)).coe;
      await mutate('author', 'updateCoe', 'UpdateCoeInput', { coeId: coe.id, expectedVersion: version, ...given });
    };
    await update({ severity: 1 });
    await client.until(() => client.heard(id).length === 1);
    await update({ visibility: 'RESTRICTED' });
    await update({ severity: 3 });
    await eventsAreTold();
    expect(client.heard(id)).toHaveLength(1);
    client.close();
  });
});
