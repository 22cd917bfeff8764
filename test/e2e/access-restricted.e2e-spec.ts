import { emptyDocument, writeDocument, type EditorNode } from '@corrigenda/templates';
import { randomUUID } from 'node:crypto';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { getNamedType, isObjectType, isListType, isNonNullType, type GraphQLField, type GraphQLObjectType, type GraphQLOutputType } from 'graphql';
import { templateByKey } from '../../api/src/coe/templates.js';
import type { MemberRow } from '../../api/src/member/member.entity.js';
import { type Answer, type Api, startApi } from '../support/api.js';
import { addActionItem, addCoe, addMember, addPlace, type CoeForTest, type Place, publish } from '../support/factories.js';

/** Stands in every text of the restricted COE and nowhere else. */
const CANARY = 'zanzibar-kestrel-5521';

let api: Api;
let place: Place;
let secret: CoeForTest;
let published: CoeForTest;
let meetingId: string;
let item: { id: string; version: number };
let formerMember: MemberRow;
let administrator: MemberRow;

function documentWith(text: string): EditorNode {
  const document = writeDocument(emptyDocument(templateByKey('standard'), randomUUID));
  const summary = document.content!.find((section) => section.attrs?.['key'] === 'summary')!;
  summary.content = [{ type: 'paragraph', attrs: { id: randomUUID(), list: '', indent: 0 }, content: [{ type: 'text', text }] }];
  return document;
}

beforeAll(async () => {
  api = await startApi();
  place = await addPlace(api.db);
  administrator = await addMember(api.db, { isAdministrator: true });
  formerMember = await addMember(api.db, { teams: [place.team] });
  await api.db.rows({ name: 'test-leave-team', text: 'delete from team_member where member_id = $1', values: [formerMember.id] });
  const hidden = { author: place.author, team: place.team, visibility: 'RESTRICTED' as const, tags: [CANARY], detectedBy: CANARY };
  secret = await addCoe(api, { ...hidden, title: `Draft ${CANARY}`, document: documentWith(`The word is ${CANARY}.`) });
  item = await addActionItem(api, { coe: secret, author: place.author, title: `Change ${CANARY}`, successTest: CANARY, ownerId: place.colleague.id, dueOn: '2026-01-01' });
  published = await addCoe(api, { ...hidden, title: `Published ${CANARY}`, document: documentWith(`The word is ${CANARY}.`) });
  await addActionItem(api, { coe: published, author: place.author, title: `Rotate ${CANARY}` });
  await publish(api.db, published, place.author);
  await api.db.rows({
    name: 'test-hidden-event',
    text: `insert into event (kind, actor_id, coe_id, details) values ('coe-published', $1, $2, '{}')`,
    values: [place.author.id, published.id],
  });
  await api.settle();
  const meet = (text: string, input: object) => api.as(place.director).query(text, { input });
  await meet('mutation ($input: CreateMeetingInput!) { createMeeting(input: $input) { id } }', { teamId: place.organisation.id, startsAt: '2090-01-01T09:00', zone: 'UTC' });
  const { putForward } = await meet('mutation ($input: PutForwardInput!) { putForward(input: $input) { meeting { id } } }', { coeId: secret.id, reason: `Everybody runs ${CANARY}.` });
  meetingId = putForward.meeting.id;
});
afterAll(() => api.stop());

/** Every scalar that a type has, some levels down. */
function selection(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const fields = Object.values((named as GraphQLObjectType).getFields()).flatMap((field: GraphQLField<unknown, unknown>) => {
    if (field.args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined)) return [];
    if (!isObjectType(getNamedType(field.type))) return [field.name];
    return depth > 0 ? [`${field.name} ${selection(field.type, depth - 1)}`] : [];
  });
  return fields.length ? `{ ${fields.join(' ')} }` : '{ __typename }';
}

/** Queries about one COE, and what they ask for beside its number. */
const OF_ONE_COE: Record<string, string> = { coe: '', similarCoes: '', threads: '', mentionable: ', search: "a"' };

const NOTHING = '00000000-0000-4000-8000-000000000000';

const ARGUMENTS: Record<string, string[]> = {
  savedViews: ['(page: REVIEW)'],
  seatCandidates: [`(seatId: "${NOTHING}")`],
  deliveries: [`(endpointId: "${NOTHING}")`],
  coesNamed: ['(text: "zanzibar")', `(text: "${CANARY}")`],
  coes: ['', '(scope: "ALL", first: 50, status: [DRAFT, IN_REVIEW, CHANGES_REQUESTED, APPROVED, PUBLISHED, CANCELLED])'],
  actionItems: ['', '(first: 50, filter: { scope: ALL, status: [OPEN, IN_PROGRESS, DONE, VERIFIED, DECLINED] })', '(filter: { scope: MY_ORGANISATION })'],
  search: ['', `(query: "kestrel")`, `(query: "${CANARY}")`, `(filter: { tag: "${CANARY}" })`, '(query: "zanzibar", first: 50)'],
};

/** What only administrators may ask, and not about COEs. */
const FOR_ADMINISTRATORS = ['deliveries', 'endpointKinds', 'endpoints'];

/** Queries about a team, and what they ask for beside its id. */
const OF_A_TEAM: Record<string, string> = { teamPolicy: '', checkPolicy: ', source: ""' };

const outsiders = () => ({ outsider: place.outsider, 'former member': formerMember, administrator });

interface Asked {
  field: string;
  /** Whether the query itself names the canary, so that a refusal may repeat it. */
  named: boolean;
  answer: Answer;
}

/** Every query of the schema, with every scalar it can answer. */
async function askEverything(who: { id: string }): Promise<Asked[]> {
  const queries = Object.values(api.app.get(GraphQLSchemaHost).schema.getQueryType()!.getFields());
  const all: Asked[] = [];
  for (const field of queries) {
    const more = OF_ONE_COE[field.name];
    const ofTeam = OF_A_TEAM[field.name];
    const others = ofTeam === undefined ? (ARGUMENTS[field.name] ?? ['']) : [`(teamId: "${place.team.id}"${ofTeam})`];
    const ofMeeting = field.name === 'meeting' ? [`(id: "${meetingId}")`] : others;
    const argumentLists = more === undefined ? ofMeeting : [secret, published].map(({ number }) => `(number: ${number}${more})`);
    for (const given of argumentLists) {
      const answer = await api.as(who).ask(`{ ${field.name}${given} ${selection(field.type, isListType(field.type) ? 2 : 3)} }`);
      all.push({ field: field.name, named: given.includes(CANARY), answer });
    }
  }
  return all;
}

test('whoever may see it finds the canary by the same queries', async () => {
  const asked = await askEverything(place.author);
  const found = new Set(asked.filter(({ answer }) => JSON.stringify(answer.data).includes(CANARY)).map(({ field }) => field));
  expect([...found]).toEqual(expect.arrayContaining(['coe', 'coes', 'actionItems']));
});

test.each(['outsider', 'former member', 'administrator'] as const)('no query of the schema tells the %s anything of a restricted COE', async (who) => {
  for (const { field, named, answer } of await askEverything(outsiders()[who])) {
    expect(JSON.stringify(answer.data)).not.toContain(CANARY);
    if (!named) expect(JSON.stringify(answer)).not.toContain(CANARY);
    // A query that was refused for its form would prove nothing.
    const refused = (answer.errors ?? []).map(({ extensions }) => extensions.code);
    if (FOR_ADMINISTRATORS.includes(field) && refused.length) expect(refused).toEqual([who === 'administrator' ? 'NOT_FOUND' : 'FORBIDDEN']);
    else expect([field, ...refused]).toEqual(field === 'coe' || field === 'threads' ? [field, 'NOT_FOUND'] : [field]);
  }
});

test.each(['outsider', 'former member', 'administrator'] as const)('to the %s a restricted COE is byte for byte one that does not exist', async (who) => {
  const caller = api.as(outsiders()[who]);
  const read = async (number: number) => JSON.stringify(await caller.ask(`query ($number: Int!) { coe(number: $number) { title } }`, { number }));
  expect(await read(secret.number)).toBe(await read(987_654));
  expect(await read(published.number)).toBe(await read(987_654));
  expect(await read(secret.number)).toContain('NOT_FOUND');
});

/** Mutations on a COE or on an item, by id. */
const MUTATIONS: [name: string, text: string, input: (id: string) => object][] = [
  ['updateCoe', 'mutation ($input: UpdateCoeInput!) { updateCoe(input: $input) { title } }', (coeId) => ({ coeId, expectedVersion: 1, severity: 1 })],
  ['addParticipant', 'mutation ($input: ParticipantInput!) { addParticipant(input: $input) { title } }', (coeId) => ({ coeId, expectedVersion: 1, memberId: place.outsider.id, role: 'INVITED' })],
  ['removeParticipant', 'mutation ($input: ParticipantInput!) { removeParticipant(input: $input) { title } }', (coeId) => ({ coeId, expectedVersion: 1, memberId: place.author.id, role: 'AUTHOR' })],
  ['waiveFinding', 'mutation ($input: WaiveFindingInput!) { waiveFinding(input: $input) { id } }', (coeId) => ({ coeId, findingId: 'gap:whys:depth', reason: 'Because.' })],
  ['addActionItem', 'mutation ($input: AddActionItemInput!) { addActionItem(input: $input) { id } }', (coeId) => ({ coeId, title: 'Look', priority: 'LOW', kind: 'TOOL' })],
];
const ITEM_MUTATIONS: [name: string, text: string, input: object][] = [
  ['updateActionItem', 'mutation ($input: UpdateActionItemInput!) { updateActionItem(input: $input) { title } }', { priority: 'LOW' }],
  ['completeActionItem', 'mutation ($input: CompleteActionItemInput!) { completeActionItem(input: $input) { title } }', { evidence: 'x' }],
  ['verifyActionItem', 'mutation ($input: VerifyActionItemInput!) { verifyActionItem(input: $input) { title } }', {}],
  ['declineActionItem', 'mutation ($input: DeclineActionItemInput!) { declineActionItem(input: $input) { title } }', { reason: 'x' }],
  ['acceptDecline', 'mutation ($input: VerifyActionItemInput!) { acceptDecline(input: $input) { title } }', {}],
  ['removeActionItem', 'mutation ($input: VerifyActionItemInput!) { removeActionItem(input: $input) }', {}],
];

test.each(MUTATIONS)('%s answers a restricted COE like an unknown one, whatever the version', async (_, text, input) => {
  const caller = api.as(place.outsider);
  const hidden = JSON.stringify(await caller.ask(text, { input: input(secret.id) }));
  expect(hidden).toContain('NOT_FOUND');
  expect(hidden).toBe(JSON.stringify(await caller.ask(text, { input: input(randomUUID()) })));
  expect(hidden).toBe(JSON.stringify(await caller.ask(text, { input: { ...input(secret.id), ...('expectedVersion' in input('') && { expectedVersion: 99 }) } })));
});

test.each(ITEM_MUTATIONS)('%s answers an item of a restricted COE like an unknown one', async (_, text, given) => {
  const caller = api.as(place.outsider);
  const ask = async (actionItemId: string, expectedVersion = 1) => JSON.stringify(await caller.ask(text, { input: { actionItemId, expectedVersion, ...given } }));
  const hidden = await ask(item.id);
  expect(hidden).toContain('NOT_FOUND');
  expect(hidden).toBe(await ask(randomUUID()));
  expect(hidden).toBe(await ask(item.id, 99));
  expect(hidden).toBe(await ask('not an id'));
});

test('waivers and rescued text of a restricted COE answer like unknown ones', async () => {
  const [waiver] = await api.db.rows<{ id: string }>({
    name: 'test-hidden-waiver',
    text: `insert into waiver (coe_id, finding_id, reason, waived_by_id) values ($1, 'gap:x', $2, $3) returning id`,
    values: [secret.id, CANARY, place.author.id],
  });
  const [rescued] = await api.db.rows<{ id: string }>({
    name: 'test-hidden-rescue',
    text: `insert into rescued_text (coe_id, block_id, text) values ($1, 'b', $2) returning id`,
    values: [secret.id, CANARY],
  });
  for (const [text, id] of [
    ['mutation ($id: ID!) { withdrawWaiver(waiverId: $id) }', waiver!.id],
    ['mutation ($id: ID!) { dismissRescuedText(id: $id) }', rescued!.id],
  ] as const) {
    const hidden = JSON.stringify(await api.as(place.outsider).ask(text, { id }));
    expect(hidden).toContain('NOT_FOUND');
    expect(hidden).toBe(JSON.stringify(await api.as(place.outsider).ask(text, { id: randomUUID() })));
  }
});

describe('who reads a restricted COE', () => {
  const sees = async (who: { id: string }) => (await api.as(who).ask(`query ($number: Int!) { coe(number: $number) { id } }`, { number: secret.number })).data?.['coe'] !== null;

  test('its authors, the owning team, and the directors of it and above', async () => {
    for (const who of [place.author, place.colleague, place.director]) expect(await sees(who)).toBe(true);
  });

  test('a director of the company, as soon as there is one, and no longer than that', async () => {
    const chief = await addMember(api.db);
    const direct = (memberId: string | null) => api.db.rows({ name: 'test-direct', text: 'update team set director_id = $2 where id = $1', values: [place.company.id, memberId] });
    expect(await sees(chief)).toBe(false);
    await direct(chief.id);
    expect(await sees(chief)).toBe(true);
    await direct(null);
    expect(await sees(chief)).toBe(false);
  });

  test('whoever is invited, until they are not', async () => {
    const guest = await addMember(api.db);
    const input = async (memberId: string) => {
      const { version } = (await api.as(place.author).query(`query ($number: Int!) { coe(number: $number) { version } }`, { number: secret.number })).coe;
      return { coeId: secret.id, expectedVersion: version, memberId, role: 'INVITED' };
    };
    await api.as(place.author).query('mutation ($input: ParticipantInput!) { addParticipant(input: $input) { id } }', { input: await input(guest.id) });
    expect(await sees(guest)).toBe(true);
    await api.as(place.author).query('mutation ($input: ParticipantInput!) { removeParticipant(input: $input) { id } }', { input: await input(guest.id) });
    expect(await sees(guest)).toBe(false);
  });

  test('nobody who is not signed in', async () => {
    const answer = await api.nobody.ask(`query ($number: Int!) { coe(number: $number) { title } }`, { number: secret.number });
    expect(answer.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
