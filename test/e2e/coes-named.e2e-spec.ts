import { startApi, type Api } from '../support/api.js';
import { completeCoe } from '../support/complete-coe.js';
import { addPlace, type CoeForTest, type Place } from '../support/factories.js';
import { steps } from '../support/reviewing.js';

let api: Api;
let place: Place;
let printed: CoeForTest;
let draft: CoeForTest;
let secret: CoeForTest;

async function named(text: string, who: { id: string } = place.outsider): Promise<number[]> {
  const { coesNamed } = await api.as(who).query('query($text: String!) { coesNamed(text: $text) { number title status } }', { text });
  return coesNamed.map(({ number }: { number: number }) => number);
}

beforeAll(async () => {
  api = await startApi();
  place = await addPlace(api.db);
  printed = await completeCoe(api, { author: place.author, team: place.team, title: 'Invoices were printed twice' });
  const life = steps(api, printed);
  await life.request(place.author);
  await life.read(place.director);
  await life.approve(place.director);
  await life.publish(place.author);
  draft = await completeCoe(api, { author: place.author, team: place.team, title: 'Invoices were never sent' });
  secret = await completeCoe(api, { author: place.author, team: place.team, title: 'Invoices were shown to strangers', visibility: 'RESTRICTED' });
  await api.settle();
});
afterAll(() => api.stop());

test('a number leads to its COE, whatever its state', async () => {
  expect(await named(`COE-${draft.number}`)).toEqual([draft.number]);
  expect(await named(String(printed.number))).toEqual([printed.number]);
});

test('a title is found by the beginning of a word: one’s own in every state, of others what is published', async () => {
  expect((await named('invoi', place.author)).sort()).toEqual([printed.number, draft.number, secret.number].sort());
  expect(await named('invoi')).toEqual([printed.number]);
  expect(await named('printed inv')).toEqual([printed.number]);
});

test('a restricted COE is not found by those who may not see it, by number or by title', async () => {
  expect(await named(String(secret.number), place.author)).toEqual([secret.number]);
  expect(await named(String(secret.number))).toEqual([]);
  expect(await named('strangers')).toEqual([]);
});

test('too little, and what only a query language understands, finds nothing and breaks nothing', async () => {
  for (const text of ['', 'i', "' & | :* !(", 'the', '0', '999999999']) expect(await named(text)).toEqual([]);
  await expect(named('x'.repeat(201))).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { field: 'text' } });
});
