import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';
import { startApi, type Api } from '../support/api.js';
import { completeCoe } from '../support/complete-coe.js';
import { addPlace, type Place } from '../support/factories.js';
import { steps } from '../support/reviewing.js';

let api: Api;
let place: Place;
let url: string;
const clients: Client[] = [];
beforeAll(async () => {
  api = await startApi();
  place = await addPlace(api.db);
  url = (await api.listen()).replace('http', 'ws');
});
afterAll(async () => {
  for (const client of clients) await client.dispose();
  await api.stop();
});

/** Follows a subscription and keeps what comes. */
async function follow(who: { id: string }, query: string): Promise<{ heard: unknown[]; until(count: number): Promise<unknown[]> }> {
  const { cookie } = api.as(who);
  await api.as(who).query('{ me { reviewCount } }');
  class Signed extends WebSocket {
    constructor(address: string, protocols: string) {
      super(address, protocols, { headers: { cookie, origin: url.replace('ws', 'http') } });
    }
  }
  const client = createClient({ url: `${url}/graphql`, webSocketImpl: Signed, retryAttempts: 0, lazy: false });
  clients.push(client);
  const heard: unknown[] = [];
  await new Promise<void>((resolve, reject) => {
    client.on('connected', () => resolve());
    client.on('error', reject);
  });
  client.subscribe(
    { query },
    { next: ({ data, errors }) => void heard.push(errors ?? Object.values(data ?? {})[0]), error: (error) => void heard.push(error), complete: () => undefined },
  );
  // The server confirms no subscription; this one comes after it on the same socket.
  await new Promise((resolve) => setTimeout(resolve, 300));
  return {
    heard,
    async until(count) {
      for (let waited = 0; heard.length < count && waited < 5_000; waited += 20) await new Promise((resolve) => setTimeout(resolve, 20));
      return heard;
    },
  };
}

test('a director hears that the queue changed, and how long it is', async () => {
  const queue = await follow(place.director, 'subscription { reviewQueueChanged }');
  const life = steps(api, await completeCoe(api, { author: place.author, team: place.team }));
  await life.request(place.author);
  expect(await queue.until(1)).toEqual([1]);
  await life.withdraw(place.author);
  expect(await queue.until(2)).toEqual([1, 0]);
});

test('whoever looks at a COE hears that it changed, and nothing of others', async () => {
  const [one, other] = [await completeCoe(api, { author: place.author, team: place.team }), await completeCoe(api, { author: place.author, team: place.team })];
  const changes = await follow(place.outsider, `subscription { coeChanged(number: ${one.number}) }`);
  await steps(api, other).request(place.author);
  await steps(api, one).request(place.author);
  await steps(api, one).ask(place.director);
  // What happened before may still be told, but of no other COE.
  await changes.until(2);
  expect(new Set(changes.heard)).toEqual(new Set([one.number]));
});

test('nothing is heard of a restricted COE by those who may not see it', async () => {
  const secret = await completeCoe(api, { author: place.author, team: place.team, visibility: 'RESTRICTED' });
  const open = await completeCoe(api, { author: place.author, team: place.team });
  await api.settle();
  const [outside, inside] = [await follow(place.outsider, 'subscription { coeChanged }'), await follow(place.colleague, 'subscription { coeChanged }')];
  const queue = await follow(place.outsider, 'subscription { reviewQueueChanged }');
  await steps(api, secret).request(place.author);
  await steps(api, open).request(place.author);
  await inside.until(2);
  expect(new Set(inside.heard)).toEqual(new Set([secret.number, open.number]));
  await outside.until(1);
  expect(new Set(outside.heard)).toEqual(new Set([open.number]));
  expect(await queue.until(1)).toEqual([0]);
});
