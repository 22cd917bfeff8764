import { startApi, type Api } from '../support/api.js';
import { completeCoe } from '../support/complete-coe.js';
import { addPlace, type CoeForTest, type Place } from '../support/factories.js';
import { steps } from '../support/reviewing.js';
import { collectStatements } from '../support/statements.js';

let api: Api;
let place: Place;
let parcels: CoeForTest;
let secret: CoeForTest;

const SIMILAR = `query($number: Int!) { similarCoes(number: $number) { coe { number title tags } impact words tags services isStrong } }`;

interface Similar {
  coe: { number: number; title: string };
  words: string[];
  tags: string[];
  services: string[];
  isStrong: boolean;
}

async function similarTo({ number }: { number: number }, who: { id: string } = place.author): Promise<Similar[]> {
  const { similarCoes } = await api.as(who).query(SIMILAR, { number });
  return similarCoes;
}

type Options = Partial<Parameters<typeof completeCoe>[1]> & { tags?: string[] };

async function published(given: Options): Promise<CoeForTest> {
  const coe = await completeCoe(api, { author: place.author, team: place.team, ...given });
  const life = steps(api, coe);
  await life.request(place.author);
  await life.read(place.director);
  await life.approve(place.director);
  await life.publish(place.author);
  return coe;
}

const drafted = (given: Options) => completeCoe(api, { author: place.author, team: place.team, ...given });
const written = (summary: string, lesson = '') => ({ text: { summary, lesson: lesson || 'Watch the age of a result.' } });

beforeAll(async () => {
  api = await startApi();
  place = await addPlace(api.db);
  await api.db.rows({
    name: 'test-services',
    text: `insert into word (list, word, key, updated_by_id) values ('SERVICES', 'Parcel Router', 'parcel router', $1), ('SERVICES', 'Kettle', 'kettle', $1)`,
    values: [place.author.id],
  });
  parcels = await published({
    title: 'Parcels went round the conveyor twice',
    tags: ['belt', 'conveyor'],
    ...written('Parcels circled the conveyor. The Parcel Router had forgotten every scanner. Labels were printed again.', 'A barcode that no scanner knows must stop the conveyor.'),
  });
  await published({ title: 'Greenhouses froze overnight', tags: ['heating'] });
  secret = await published({ title: 'The conveyor vault stood open', visibility: 'RESTRICTED', tags: ['conveyor'], ...written('The Parcel Router opened the vault. A scanner barcode was copied. Nobody saw it.') });
  await api.settle();
});
afterAll(() => api.stop());

test('a draft with the same rare words, tag and service is strongly alike, and says in what', async () => {
  const draft = await drafted({ title: 'Parcels circled the conveyor', tags: ['conveyor'], ...written('Parcels circled again. The Parcel Router lost a scanner. Each barcode was unknown to the conveyor.') });
  const [first] = await similarTo(draft, place.outsider);
  expect(first).toMatchObject({ coe: { number: parcels.number, title: 'Parcels went round the conveyor twice', tags: ['belt', 'conveyor'] }, tags: ['conveyor'], services: ['Parcel Router'], isStrong: true });
  expect(first!.words).toEqual(expect.arrayContaining(['circled', 'conveyor', 'scanner']));
});

test('a restricted COE is named to those who may see it and to nobody else', async () => {
  const draft = await drafted({ title: 'The vault stood open again', tags: ['conveyor'] });
  expect((await similarTo(draft, place.author)).map(({ coe }) => coe.number)).toContain(secret.number);
  expect((await similarTo(draft, place.outsider)).map(({ coe }) => coe.number)).not.toContain(secret.number);
});

test('a draft that the member may not see is like nothing', async () => {
  const draft = await drafted({ title: 'Parcels circled the conveyor', visibility: 'RESTRICTED', tags: ['conveyor'] });
  expect(await similarTo(draft, place.author)).not.toEqual([]);
  expect(await similarTo(draft, place.outsider)).toEqual([]);
});

test('a tag alone is worth a look, and is no strong likeness', async () => {
  const draft = await drafted({ title: 'Tomatoes', tags: ['heating'], ...written('Quiet.') });
  expect(await similarTo(draft, place.outsider)).toContainEqual(expect.objectContaining({ coe: expect.objectContaining({ title: 'Greenhouses froze overnight' }), tags: ['heating'] }));
});

test('a COE is never like itself, and a draft is not like a draft', async () => {
  expect((await similarTo(parcels)).map(({ coe }) => coe.number)).not.toContain(parcels.number);
  const draft = await drafted({ title: 'Zeppelins hummed', ...written('Zeppelins hummed.') });
  const other = await drafted({ title: 'Zeppelins hummed', ...written('Zeppelins hummed.') });
  expect((await similarTo(draft)).map(({ coe }) => coe.number)).not.toContain(other.number);
});

test('it is one statement however much is alike', async () => {
  const names: string[] = [];
  const end = collectStatements(api.db, names);
  await similarTo(parcels);
  end();
  expect(names.filter((name) => name.startsWith('library-'))).toEqual(['library-similar']);
});
