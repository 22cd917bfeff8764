import type { Api } from '../support/api.js';
import { startApi } from '../support/api.js';
import { completeCoe } from '../support/complete-coe.js';
import { addPlace } from '../support/factories.js';
import { copyCoes } from '../support/many-coes.js';
import { steps } from '../support/reviewing.js';
import { startTestServer } from '../support/postgres.js';
import { quantile } from './quantile.js';

const REQUESTS = 200;
const QUEUE = `{ reviewQueue(first: 50) { edges { cursor node { seatId seat stage waitingSince dueAt openQuestions unanswered words waivers revisionNumber changedSinceLook reason
  coe { number title severity visibility team { name } } } } pageInfo { hasNextPage endCursor } } }`;
const TYPING = '{ me { member { id } } }';

interface Figures {
  'p50 ms': number;
  'p95 ms': number;
}

async function figuresOf(api: Api, who: { id: string }, query: string): Promise<Figures> {
  const times: number[] = [];
  for (let request = 0; request < REQUESTS; request += 1) {
    const began = performance.now();
    await api.as(who).query(query);
    times.push(performance.now() - began);
  }
  const at = (share: number) => Math.round(quantile(times, share) * 10) / 10;
  return { 'p50 ms': at(0.5), 'p95 ms': at(0.95) };
}

/** The first page of a director's queue with a hundred reviews in it, and with ten thousand, beside the smallest request there is. */
export async function measure(): Promise<Record<string, Figures>> {
  const server = process.env['CORRIGENDA_TEST_SERVER'] ? undefined : await startTestServer();
  if (server) process.env['CORRIGENDA_TEST_SERVER'] = server.url;
  const api = await startApi();
  try {
    const place = await addPlace(api.db);
    const coe = await completeCoe(api, { author: place.author, team: place.team });
    await steps(api, coe).request(place.author);
    const figures: Record<string, Figures> = {};
    const fill = async (count: number) => {
      await copyCoes(api.db, { of: coe, count, status: 'IN_REVIEW', restrictedEvery: 10, members: [place.outsider, place.colleague] });
      await api.db.pool.query('analyze');
    };
    figures['the smallest request'] = await figuresOf(api, place.director, TYPING);
    await fill(100);
    figures['a queue of 100'] = await figuresOf(api, place.director, QUEUE);
    for (let batch = 0; batch < 10; batch += 1) await fill(990);
    figures['a queue of 10,000'] = await figuresOf(api, place.director, QUEUE);
    figures['somebody without reviews beside 10,000'] = await figuresOf(api, place.outsider, QUEUE);
    return figures;
  } finally {
    await api.stop();
    await server?.stop();
  }
}
