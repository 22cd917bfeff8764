/* Who may open the live feed, for how long, and what may be asked there. Shared editing has the same in collaboration-refusals. */
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { getNamedType, isObjectType, isRequiredArgument } from 'graphql';
import { actorOf, addCoe, addMember, addPlace, type CoeForTest, type Place } from '../support/factories.js';
import { type Api, startApi } from '../support/api.js';
import { LiveClient } from '../support/live-client.js';
import { CoeService } from '../../api/src/coe/coe.service.js';

let api: Api;
let url: string;
let place: Place;
let coe: CoeForTest;
const opened: LiveClient[] = [];

beforeAll(async () => {
  api = await startApi();
  url = await api.listen();
  place = await addPlace(api.db);
  coe = await addCoe(api, { author: place.author, team: place.team });
});
afterEach(() => {
  for (const client of opened.splice(0)) client.close();
});
afterAll(() => api.stop());

async function listen(member?: { id: string }): Promise<LiveClient> {
  const client = member ? await LiveClient.as(api, url, member) : await LiveClient.open(url);
  opened.push(client);
  return client;
}

let severity = 2;
async function change(): Promise<void> {
  const [row] = await api.db.rows<{ version: number }>({ name: 'test-socket-version', text: 'select version from coe where id = $1', values: [coe.id] });
  severity = (severity % 4) + 1;
  await api.app.get(CoeService, { strict: false }).update(actorOf(place.author), coe.id, row!.version, { severity });
}

/** Longer than the table of events is left unread. */
const eventsAreTold = () => new Promise((resolve) => setTimeout(resolve, 1_200));

const NOTHING = '00000000-0000-4000-8000-000000000000';

const subscriptions = () =>
  Object.values(api.app.get(GraphQLSchemaHost).schema.getSubscriptionType()!.getFields()).map(
    ({ name, type, args }) => {
      const required = args.filter(isRequiredArgument).map((arg) => `${arg.name}: ${getNamedType(arg.type).name === 'Int' ? 1 : `"${NOTHING}"`}`);
      return `subscription { ${name}${required.length ? `(${required.join(', ')})` : ''}${isObjectType(getNamedType(type)) ? ' { __typename }' : ''} }`;
    },
  );

async function refused(client: LiveClient, query: string, variables?: object): Promise<string> {
  const id = client.subscribe(query, variables);
  await client.until(() => client.refusals(id).length > 0);
  return client.refusals(id)[0]!.extensions.code;
}

describe('who listens', () => {
  test('nobody hears anything without being signed in', async () => {
    const client = await listen();
    expect(subscriptions()).toHaveLength(7);
    for (const text of subscriptions()) expect(await refused(client, text)).toBe('UNAUTHENTICATED');
    await change();
    await eventsAreTold();
    expect(client.frames.filter(({ type }) => type === 'next')).toEqual([]);
  });

  test('a made-up session is nobody, and so is a made-up token', async () => {
    const client = await LiveClient.open(url, { cookie: `corrigenda_session=${'A'.repeat(43)}` });
    opened.push(client);
    expect(await refused(client, 'subscription { coeChanged }')).toBe('UNAUTHENTICATED');
  });

  test.each(['https://evil.example', 'null', 'http://127.0.0.1:1', 'file://'])('a page of %s gets no socket', async (origin) => {
    const { cookie } = api.as(place.author);
    await expect(LiveClient.open(url, { cookie, origin })).rejects.toThrow('403');
  });

  test.each([
    ['is signed out', (member: { id: string }) => ({ name: 'test-end-sessions', text: 'delete from session where member_id = $1', values: [member.id] })],
    ['is deactivated', (member: { id: string }) => ({ name: 'test-deactivate', text: 'update member set active = false where id = $1', values: [member.id] })],
  ])('the socket of somebody who %s ends within seconds and tells nothing more', async (_, statement) => {
    const member = await addMember(api.db);
    const client = await listen(member);
    const id = client.subscribe('subscription { coeChanged }');
    await eventsAreTold();
    await change();
    await client.until(() => client.heard(id).length === 1);
    await api.db.rows(statement(member));
    await client.until(() => client.closed !== undefined, 7_000);
    expect(client.closed).toEqual({ code: 4401, reason: 'Unauthorized' });
    await change();
    await eventsAreTold();
    expect(client.heard(id)).toHaveLength(1);
  });
});

describe('what may be asked', () => {
  test.each([
    ['a query', '{ me { isDirector } }'],
    ['a mutation', 'mutation { revokeApiToken(id: "6f1c1e34-0f30-4c0e-9d4b-1b8c7a1f0c11") }'],
    ['a field that is not', 'subscription { secrets }'],
    ['no text', ''],
    ['two operations', 'subscription A { coeChanged } subscription B { reviewQueueChanged }'],
    ['fragments in a circle', 'subscription { actionItemChanged { ...A } } fragment A on ActionItem { ...B } fragment B on ActionItem { ...A }'],
  ])('%s is refused', async (_, text) => {
    expect(await refused(await listen(place.author), text)).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  test('the limits are those of every other request', async () => {
    const client = await listen(place.author);
    expect(await refused(client, `subscription { actionItemChanged { ${Array.from({ length: 1_000 }, (_, at) => `a${at}: id`).join(' ')} } }`)).toBe('QUERY_TOO_COMPLEX');
    const nested = `${'{ ofType '.repeat(30)}{ name }${' }'.repeat(30)}`;
    expect(['QUERY_TOO_COMPLEX', 'GRAPHQL_VALIDATION_FAILED']).toContain(await refused(client, `subscription { coeChanged __schema { types ${nested} } }`));
    expect(await refused(client, `subscription { ${'coeChanged '.repeat(5_000)} }`)).toBe('QUERY_TOO_COMPLEX');
  });

  test('a wrong variable is refused and named', async () => {
    const client = await listen(place.author);
    for (const number of ['x', 1.5, 2 ** 40, {}]) expect(await refused(client, 'subscription ($number: Int) { coeChanged(number: $number) }', { number })).toBe('BAD_USER_INPUT');
  });

  test('an unknown operation is named so', async () => {
    const client = await listen(place.author);
    client.send({ id: 'a', type: 'subscribe', payload: { extensions: { persistedQuery: { sha256Hash: 'ff'.repeat(32) } } } });
    await client.until(() => client.refusals('a').length > 0);
    expect(client.refusals('a')[0]!.extensions.code).toBe('UNKNOWN_OPERATION');
  });

  test.each<[string, unknown, number]>([
    ['no JSON', 'subscribe me', 4400],
    ['null', 'null', 4400],
    ['a list', [], 4400],
    ['another type', { type: 'connection_terminate' }, 4400],
    ['a second beginning', { type: 'connection_init' }, 4429],
    ['a subscription without an id', { type: 'subscribe', payload: { query: 'subscription { coeChanged }' } }, 4400],
    ['a subscription without a payload', { id: '1', type: 'subscribe' }, 4400],
    ['text that is a number', { id: '1', type: 'subscribe', payload: { query: 5 } }, 4400],
    ['variables that are text', { id: '1', type: 'subscribe', payload: { query: 'subscription { coeChanged }', variables: 'x' } }, 4400],
    ['variables that are a list', { id: '1', type: 'subscribe', payload: { query: 'subscription { coeChanged }', variables: [1] } }, 4400],
    ['a message of 100 kB', { id: '1', type: 'subscribe', payload: { query: `subscription { coeChanged } # ${'x'.repeat(100_000)}` } }, 1009],
  ])('%s ends the socket with its code', async (_, message, code) => {
    const client = await listen(place.author);
    client.send(message);
    await client.until(() => client.closed !== undefined);
    expect(client.closed!.code).toBe(code);
  });

  test.each<[string, unknown]>([
    ['extensions that are null', { query: 'subscription { secrets }', extensions: null }],
    ['a hash that is a list', { extensions: { persistedQuery: { sha256Hash: [] } } }],
  ])('%s is refused, or taken for what it can be, and the socket lives on', async (_, payload) => {
    const client = await listen(place.author);
    client.send({ id: 'odd', type: 'subscribe', payload });
    const id = client.subscribe('subscription { coeChanged }');
    await eventsAreTold();
    await change();
    await client.until(() => client.heard(id).length === 1);
    for (const { extensions } of client.refusals('odd')) expect(extensions.code).not.toBe('INTERNAL');
  });

  test('nothing is answered before the beginning', async () => {
    const caller = api.as(place.author);
    await caller.ask('{ me { isDirector } }');
    const client = await LiveClient.open(url, { cookie: caller.cookie, init: false });
    opened.push(client);
    client.subscribe('subscription { coeChanged }');
    await client.until(() => client.closed !== undefined);
    expect(client.closed!.code).toBe(4401);
  });

  test('one id is one subscription, and a socket has at most twenty', async () => {
    const client = await listen(place.author);
    const subscribe = (id: string) => client.send({ id, type: 'subscribe', payload: { query: 'subscription { coeChanged }' } });
    subscribe('same');
    subscribe('same');
    await client.until(() => client.closed !== undefined);
    expect(client.closed!.code).toBe(4409);
    const other = await listen(place.author);
    for (let at = 0; at < 21; at++) other.send({ id: String(at), type: 'subscribe', payload: { query: 'subscription { coeChanged }' } });
    await other.until(() => other.closed !== undefined);
    expect(other.closed!.code).toBe(4400);
  });
});

describe('when the database does not answer', () => {
  /** Lets one statement of the service fail, as it does while the database is away. */
  async function without<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
    const rows = api.db.rows.bind(api.db);
    Object.assign(api.db, {
      rows: (statement: Parameters<typeof rows>[0]) => (statement.name === name ? Promise.reject(Object.assign(new Error('The database is away.'), { code: 'ECONNREFUSED' })) : rows(statement)),
    });
    try {
      return await work();
    } finally {
      Reflect.deleteProperty(api.db, 'rows');
    }
  }

  test('a listener is let go to connect again, and is not left in silence', async () => {
    const client = await listen(place.author);
    client.subscribe('subscription { coeChanged }');
    await eventsAreTold();
    await without('coe-visible-number', async () => {
      await change();
      await client.until(() => client.closed !== undefined);
    });
    expect(client.closed).toEqual({ code: 1013, reason: 'Try again later' });
    const again = await listen(place.author);
    const id = again.subscribe('subscription { coeChanged }');
    await eventsAreTold();
    await change();
    await again.until(() => again.heard(id).length === 1);
  });

  test('whoever connects is told to come again, and is not taken for nobody', async () => {
    const caller = api.as(place.author);
    await caller.ask('{ me { isDirector } }');
    const client = await without('actor-of-session', async () => {
      const opening = await LiveClient.open(url, { cookie: caller.cookie, init: false });
      await opening.until(() => opening.closed !== undefined);
      return opening;
    });
    expect(client.closed).toEqual({ code: 1013, reason: 'Try again later' });
  });

  test('a request is told so, whatever it asks, and may be sent again', async () => {
    await api.as(place.author).ask('{ me { isDirector } }');
    const { cookie } = api.as(place.author);
    const post = (query: string) => api.app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', cookie }, payload: JSON.stringify({ query }) });
    for (const query of ['{ me { isDirector } }', '{ teams { id } }', '{ coe(number: 101) { id } }']) {
      for (const missing of ['actor-of-session', query.includes('teams') ? 'teams' : query.includes('coe') ? 'coe-page-by-number' : 'me']) {
        const { statusCode, body } = await without(missing, () => post(query));
        expect([statusCode, JSON.parse(body).errors[0]]).toEqual([503, expect.objectContaining({ message: 'The database cannot be reached at the moment; try again shortly.', extensions: { code: 'DEPENDENCY_UNAVAILABLE' } })]);
      }
    }
    const file = await without('coe-file', () => api.app.inject({ method: 'GET', url: '/files/6f1c1e34-0f30-4c0e-9d4b-1b8c7a1f0c11', headers: { cookie } }));
    expect([file.statusCode, JSON.parse(file.body).code]).toEqual([503, 'DEPENDENCY_UNAVAILABLE']);
    expect((await post('{ me { isDirector } }')).statusCode).toBe(200);
  });
});
