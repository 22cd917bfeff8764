import type { EditorNode } from '@corrigenda/templates';
import { startApi, type Api } from '../support/api.js';
import { completeCoe } from '../support/complete-coe.js';
import { addPlace, type CoeForTest, type Place } from '../support/factories.js';
import { replacing, steps, type Steps } from '../support/reviewing.js';

const WAIVE = 'mutation ($input: WaiveFindingInput!) { waiveFinding(input: $input) { id findingId } }';
const REASON = 'It is the name of a ship.';

let api: Api;
let place: Place;
let name: string;
beforeAll(async () => {
  api = await startApi();
  place = await addPlace(api.db);
  name = place.colleague.name;
});
afterAll(() => api.stop());

interface Found {
  id: string;
  rule: string;
  block: string;
  text: string;
  waived: boolean;
}

async function draft(summary = `The disk was full. ${name} restarted the job. It was fast again.`): Promise<{ coe: CoeForTest; life: Steps }> {
  const coe = await completeCoe(api, { author: place.author, team: place.team, text: { summary } });
  return { coe, life: steps(api, coe) };
}

const page = async (who: { id: string }, coe: CoeForTest, fields: string) =>
  (await api.as(who).query(`query($number: Int!) { coe(number: $number) { ${fields} } }`, { number: coe.number })).coe;
const namesIn = async (coe: CoeForTest): Promise<Found[]> =>
  ((await page(place.author, coe, 'findings { id rule block text waived }')).findings as Found[]).filter(({ rule }) => rule === 'no-names');
const waive = (coe: CoeForTest, findingId: string, who: { id: string } = place.author) => api.as(who).query(WAIVE, { input: { coeId: coe.id, findingId, reason: REASON } });

async function waived(summary?: string): Promise<{ coe: CoeForTest; life: Steps; finding: Found }> {
  const { coe, life } = await draft(summary);
  const [finding] = await namesIn(coe);
  await waive(coe, finding!.id);
  return { coe, life, finding: finding! };
}

const refused = { code: 'PROSE_FINDINGS', details: { findings: [expect.objectContaining({ rule: 'no-names' })], gaps: [] } };
const summaryOf = (document: EditorNode) => document.content!.find(({ attrs }) => attrs?.['key'] === 'summary')!;

describe('a waiver is bound to the sentence of what it waives', () => {
  test('it opens the gate, whatever is changed around its sentence', async () => {
    const { coe, life } = await waived();
    await life.edit(place.author, replacing('The disk was full.', 'At dawn the disk was full! Nobody knew.'));
    await life.edit(place.author, replacing('It was fast again.', 'Then it was fast.'));
    expect(await namesIn(coe)).toMatchObject([{ waived: true }]);
    expect(await life.request(place.author)).toMatchObject({ status: 'IN_REVIEW' });
  });

  test('it lapses when a word of its sentence changes, and is back when the word is', async () => {
    const { coe, life } = await waived();
    await life.edit(place.author, replacing('restarted the job', 'broke the job'));
    expect(await namesIn(coe)).toMatchObject([{ waived: false }]);
    await expect(life.request(place.author)).rejects.toMatchObject(refused);
    await life.edit(place.author, replacing('broke the job', 'restarted the job'));
    expect(await namesIn(coe)).toMatchObject([{ waived: true }]);
  });

  test('it lapses in another block', async () => {
    const { coe, life } = await waived();
    await life.edit(place.author, (document) => {
      const [paragraph] = summaryOf(document).content!;
      paragraph!.attrs!['id'] = 'another-block';
    });
    expect(await namesIn(coe)).toMatchObject([{ block: 'another-block', waived: false }]);
  });

  test('a new mention before it does not inherit it, and it stays where it was given', async () => {
    const { coe, life } = await waived();
    await life.edit(place.author, replacing('The disk was full.', `${name} slept.`));
    expect(await namesIn(coe)).toMatchObject([{ waived: false }, { waived: true }]);
    await expect(life.request(place.author)).rejects.toMatchObject(refused);
  });

  test('in the title too', async () => {
    const coe = await completeCoe(api, { author: place.author, team: place.team, title: `${name} sank` });
    const [finding] = await namesIn(coe);
    await waive(coe, finding!.id);
    const rename = (title: string, expectedVersion: number) =>
      api.as(place.author).query('mutation ($input: UpdateCoeInput!) { updateCoe(input: $input) { version } }', { input: { coeId: coe.id, expectedVersion, title } });
    const { version } = await page(place.author, coe, 'version');
    await rename(`${name} sank at night`, version);
    expect(await namesIn(coe)).toMatchObject([{ waived: false }]);
  });
});

describe('who reviews', () => {
  const WAIVERS = 'review { revision { waivers { findingId reason rule severity section block text message waivedBy { id name } waivedAt } } }';

  test('sees what stands, by whom and why, and how many in the queue', async () => {
    const { coe, life, finding } = await waived();
    await waive(coe, 'no-names:gone:Nobody:1');
    await life.request(place.author);
    const { review } = await page(place.director, coe, WAIVERS);
    expect(review.revision.waivers).toEqual([
      {
        findingId: finding.id,
        reason: REASON,
        rule: 'no-names',
        severity: 'must',
        section: 'summary',
        block: finding.block,
        text: name,
        message: expect.stringContaining(name),
        waivedBy: { id: place.author.id, name: place.author.name },
        waivedAt: expect.any(String),
      },
    ]);
    const { reviewQueue } = await api.as(place.director).query('{ reviewQueue(first: 50) { edges { node { coe { number } waivers } } } }');
    expect(reviewQueue.edges.map(({ node }: { node: object }) => node)).toContainEqual({ coe: { number: coe.number }, waivers: 1 });
  });

  test('what is published keeps the reason and names nobody', async () => {
    const { coe, life } = await waived();
    await life.request(place.author);
    await life.read(place.director);
    await life.approve(place.director);
    await life.publish(place.author);
    const { published } = await page(place.outsider, coe, 'published { waivers { reason text waivedBy { name } } }');
    expect(published.waivers).toEqual([{ reason: REASON, text: name, waivedBy: null }]);
  });
});

describe('two at once', () => {
  test('the same finding waived twice is waived once', async () => {
    const { coe } = await draft();
    const [finding] = await namesIn(coe);
    const ids = await Promise.all(Array.from({ length: 6 }, () => waive(coe, finding!.id)));
    expect(new Set(ids.map(({ waiveFinding }) => waiveFinding.id)).size).toBe(1);
    expect((await page(place.author, coe, 'waivers { id }')).waivers).toHaveLength(1);
  });

  test('a review asked for while the last waiver comes or goes has it, or is refused', async () => {
    for (let round = 0; round < 6; round += 1) {
      const { coe, life } = await draft();
      const [finding] = await namesIn(coe);
      const first = round % 2 ? (await waive(coe, finding!.id)).waiveFinding : null;
      const change = first ? api.as(place.author).query('mutation ($id: ID!) { withdrawWaiver(waiverId: $id) }', { id: first.id }) : waive(coe, finding!.id);
      const [asked] = await Promise.allSettled([life.request(place.author), change]);
      const { status, review } = await page(place.author, coe, 'status review { revision { waivers { findingId } } }');
      if (asked.status === 'fulfilled') expect(review.revision.waivers).toEqual([{ findingId: finding!.id }]);
      else expect([status, (asked.reason as { code: string }).code]).toEqual(['DRAFT', 'PROSE_FINDINGS']);
    }
  });
});
