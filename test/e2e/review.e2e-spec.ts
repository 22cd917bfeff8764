import { startApi, type Api } from '../support/api.js';
import { completeCoe } from '../support/complete-coe.js';
import { addPlace, type Place } from '../support/factories.js';

let api: Api;
let place: Place;
beforeAll(async () => {
  api = await startApi({ CORRIGENDA_DEMO: '1' });
  place = await addPlace(api.db);
});
afterAll(() => api.stop());

test('a complete draft goes to review', async () => {
  const coe = await completeCoe(api, { author: place.author, team: place.team });
  const answer = await api.as(place.author).ask(
    `mutation($input: RequestReviewInput!) { requestReview(input: $input) { status version review { state reviewer { name } guard { code met message section } minimumReadingSeconds revision { number words hash } } } }`,
    { input: { coeId: coe.id, expectedVersion: coe.version } },
  );
  console.log(JSON.stringify(answer, null, 1));
});
