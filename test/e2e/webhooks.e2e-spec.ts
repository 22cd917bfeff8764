import { createHmac } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { startApi, type Api } from '../support/api.js';
import { addCoe, addMember, addPlace, type CoeForTest, type Place } from '../support/factories.js';
import { Receiver } from '../support/receiver.js';
import { versionOf } from '../support/reviewing.js';

let api: Api;
let receiver: Receiver;
let place: Place;
let administrator: { id: string };
let paths = 0;
let path: string;
beforeAll(async () => {
  receiver = await Receiver.open();
  api = await startApi({ CORRIGENDA_PRIVATE_HOSTS: '127.0.0.1', CORRIGENDA_RETRY_SECONDS: '1', CORRIGENDA_PUBLIC_URL: 'https://coe.example.com' });
  administrator = await addMember(api.db, { isAdministrator: true });
});
afterAll(async () => {
  await api.stop();
  await receiver.close();
});
beforeEach(async () => {
  place = await addPlace(api.db);
  path = `/hook-${++paths}`;
  receiver.answers.length = 0;
});

interface Added {
  endpoint: { id: string; version: number; url: string };
  secret: string | null;
}
interface Logged {
  id: string;
  state: string;
  attempts: { status: number | null; error: string; answer: string }[];
}
const ADD = 'mutation($input: AddEndpointInput!) { addEndpoint(input: $input) { secret endpoint { id version url active } } }';
const START = 'mutation($input: StartThreadInput!) { startThread(input: $input) { id } }';

/** Of this test's own team only, so that tests do not hear each other. */
const add = async (given: object = {}): Promise<Added> =>
  (await api.as(administrator).query(ADD, { input: { name: 'Deploys', form: 'WEBHOOK', url: receiver.url + path, kinds: [], teamId: place.organisation.id, ...given } })).addEndpoint;
const draft = (given: object = {}) => addCoe(api, { author: place.author, team: place.team, ...given });
const say = async (coe: CoeForTest, body = 'Was this seen before?') => {
  await api.as(place.author).query(START, { input: { coeId: coe.id, sectionKey: 'summary', body } });
};
const log = async ({ endpoint }: Added): Promise<Logged[]> =>
  (await api.as(administrator).query('query($endpointId: ID!) { deliveries(endpointId: $endpointId) { edges { node { id kind state attempts { status error milliseconds answer } } } } }', { endpointId: endpoint.id })).deliveries.edges.map(
    ({ node }: { node: Logged }) => node,
  );
const settled = async (added: Added, states: string[], count = 1): Promise<Logged[]> => {
  for (let waited = 0; waited < 25_000; waited += 50) {
    const lines = await log(added);
    if (lines.length >= count && lines.every(({ state }) => states.includes(state))) return lines;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return log(added);
};

test('a webhook is signed as the Standard Webhooks specification says, by its library and by hand', async () => {
  const added = await add();
  const coe = await draft();
  await say(coe);
  const [arrived] = await receiver.until(1, path);
  const headers = arrived!.headers as Record<string, string>;
  expect(new Webhook(added.secret!).verify(arrived!.body, headers)).toMatchObject({
    type: 'thread-started',
    data: { words: `${place.author.name} started a thread`, excerpt: 'Was this seen before?', coe: { number: coe.number, url: `https://coe.example.com/coes/${coe.number}` } },
  });
  const content = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${arrived!.body}`;
  const byHand = createHmac('sha256', Buffer.from(added.secret!.slice('whsec_'.length), 'base64')).update(content).digest('base64');
  expect(headers['webhook-signature']).toBe(`v1,${byHand}`);
  expect(await settled(added, ['DELIVERED'])).toMatchObject([{ id: headers['webhook-id'], state: 'DELIVERED', attempts: [{ status: 200, error: '', answer: 'taken' }] }]);
});

test('whoever answers 500, or takes it and hangs up, is told again with the same webhook-id', async () => {
  receiver.answers.push(
    (_, reply) => void reply.writeHead(500).end('not now'),
    (request) => request.socket.destroy(),
  );
  const added = await add();
  await say(await draft());
  const arrived = await receiver.until(3, path);
  expect(new Set(arrived.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  const [line] = await settled(added, ['DELIVERED']);
  expect(line!.attempts).toMatchObject([{ status: 200 }, { status: null, error: 'socket hang up' }, { status: 500, error: 'It answered 500.', answer: 'not now' }]);
}, 40_000);

test('whoever hangs is given up after ten seconds and tried again, and nobody else waits', async () => {
  receiver.answers.push(() => undefined);
  const added = await add();
  await say(await draft());
  await receiver.until(1, path);
  const began = Date.now();
  await say(await draft());
  await receiver.until(2, path);
  expect(Date.now() - began).toBeLessThan(9_000);
  const lines = await settled(added, ['DELIVERED'], 2);
  expect(lines.flatMap(({ attempts }) => attempts.map(({ error }) => error)).sort()).toEqual(['', '', 'There was no answer within 10 seconds.']);
}, 60_000);

test('a redirect, to a private address as to any other, is not followed', async () => {
  const inner = await Receiver.open();
  receiver.answers.push((_, reply) => void reply.writeHead(302, { location: inner.url.replace('127.0.0.1', 'localhost') }).end());
  const added = await add();
  await say(await draft());
  const [line] = await settled(added, ['DELIVERED']);
  expect(line!.attempts.map(({ status }) => status)).toEqual([200, 302]);
  expect(line!.attempts[1]!.error).toContain('not followed');
  expect(inner.arrived).toEqual([]);
  await inner.close();
}, 30_000);

test.each(['https://10.0.0.1/', 'https://[::1]/', 'https://167772161/', 'https://0xa.1/', 'https://10.0.0.1./', 'https://[::ffff:10.0.0.1]/', 'https://[64:ff9b::a00:1]/', 'https://key:word@hooks.example.com/', 'http://hooks.example.com/', 'https://169.254.169.254/latest/meta-data'])('%s is refused when it is configured', async (url) => {
  await expect(add({ url })).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { field: 'url', hint: expect.stringMatching(/^(?!url:)./) } });
});

test('a name that leads into a private network is refused when connecting, and not tried again', async () => {
  const added = await add({ url: 'https://localhost:9/' });
  await say(await draft());
  expect(await settled(added, ['FAILED'])).toMatchObject([{ state: 'FAILED', attempts: [{ status: null, error: expect.stringContaining('private network') }] }]);
});

test('whoever says that it is gone is told no more', async () => {
  receiver.answers.push((_, reply) => void reply.writeHead(410).end());
  const added = await add();
  await say(await draft());
  expect(await settled(added, ['FAILED'])).toMatchObject([{ state: 'FAILED', attempts: [{ status: 410 }] }]);
  const { endpoints } = await api.as(administrator).query('{ endpoints { id active stoppedBecause } }');
  expect(endpoints.find(({ id }: { id: string }) => id === added.endpoint.id)).toMatchObject({ active: false, stoppedBecause: 'It answered 410: it is gone.' });
});

test('a delivery that ended is sent again by hand, with the same webhook-id; one on its way is not', async () => {
  const added = await add();
  await say(await draft());
  const [line] = await settled(added, ['DELIVERED']);
  const again = () => api.as(administrator).query('mutation($input: RepeatDeliveryInput!) { redeliver(input: $input) { id state } }', { input: { deliveryId: line!.id } });
  expect(await again()).toEqual({ redeliver: { id: line!.id, state: 'PENDING' } });
  await expect(again()).rejects.toMatchObject({ code: 'CONFLICT' });
  const arrived = await receiver.until(2, path);
  expect(arrived.map(({ headers }) => headers['webhook-id'])).toEqual([line!.id, line!.id]);
  expect((await settled(added, ['DELIVERED']))[0]!.attempts).toHaveLength(2);
});

test('of a restricted COE no endpoint hears, also when it was restricted after the event', async () => {
  receiver.answers.push((_, reply) => void reply.writeHead(503).end());
  const added = await add();
  const coe = await draft();
  await say(coe);
  await receiver.until(1, path);
  await api.as(place.author).query('mutation($input: UpdateCoeInput!) { updateCoe(input: $input) { id } }', { input: { coeId: coe.id, expectedVersion: await versionOf(api, coe), visibility: 'RESTRICTED' } });
  await say(coe);
  await say(await draft({ visibility: 'RESTRICTED' }));
  await api.settle();
  expect(await settled(added, ['DROPPED'])).toMatchObject([{ state: 'DROPPED', attempts: [{ status: 503 }] }]);
  expect(receiver.arrived.filter((one) => one.path === path)).toHaveLength(1);
}, 30_000);

test('an endpoint hears of the kinds and the teams that it was made for', async () => {
  const added = await add({ kinds: ['action-item-added'] });
  const elsewhere = await add({ teamId: (await addPlace(api.db)).organisation.id });
  await say(await draft());
  await api.settle();
  expect([await log(added), await log(elsewhere)]).toEqual([[], []]);
});

test.each(['SLACK', 'TEAMS'])('%s is told in its own form, without a signature, and its address is not shown again', async (form) => {
  const added = await add({ form });
  expect(added).toMatchObject({ secret: null, endpoint: { url: `${receiver.url}/…` } });
  await say(await draft());
  const [arrived] = await receiver.until(1, path);
  expect(arrived!.headers['webhook-signature']).toBeUndefined();
  expect(arrived!.body).toContain(form === 'SLACK' ? '"type":"mrkdwn"' : '"type":"AdaptiveCard"');
});

test('who is no administrator sees no endpoint and no log', async () => {
  const added = await add();
  for (const query of ['{ endpoints { id url } }', `{ deliveries(endpointId: "${added.endpoint.id}") { edges { node { id } } } }`]) {
    await expect(api.as(place.director).query(query)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  }
});
