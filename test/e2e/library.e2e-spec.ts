import { startApi, type Api } from '../support/api.js';
import { collectStatements } from '../support/statements.js';
import { completeCoe } from '../support/complete-coe.js';
import { addMember, addPlace, type CoeForTest, type Place } from '../support/factories.js';
import { replacing, steps, versionOf } from '../support/reviewing.js';

let api: Api;
let place: Place;
let checkout: CoeForTest;
let search: CoeForTest;
let secret: CoeForTest;

const SEARCH = `query($query: String, $filter: SearchFilter, $first: Int, $after: String) { search(query: $query, filter: $filter, first: $first, after: $after) {
  total moreThan tags teams { key } pageInfo { hasNextPage endCursor }
  edges { node { highlight titleHighlight impact coe { number title status severity tags publishedAt } } } } }`;

interface Found {
  highlight: string;
  titleHighlight: string;
  impact: string;
  coe: { number: number; title: string; status: string };
}

async function find(who: { id: string }, variables: object): Promise<Found[]> {
  const { search: found } = await api.as(who).query(SEARCH, variables);
  return found.edges.map(({ node }: { node: Found }) => node);
}

const numbers = async (variables: object, who: { id: string } = place.outsider) => (await find(who, variables)).map(({ coe }) => coe.number);

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

beforeAll(async () => {
  api = await startApi();
  place = await addPlace(api.db);
  checkout = await published({
    title: 'Checkout refused cards',
    severity: 1,
    tags: ['payments', 'capacity'],
    text: { summary: 'Cards were refused for an hour. People could not pay. A limit is now watched.', lesson: 'A turquoise limit that nobody watches is a trap; see ERR_CARD_LIMIT.' },
  });
  search = await published({ title: 'Search results were nine hours old', severity: 3, tags: ['capacity'] });
  secret = await published({ title: 'Zanzibar keys were shown', visibility: 'RESTRICTED', tags: ['zanzibar'], text: { lesson: 'Zanzibar keys belong in a vault.' } });
  await completeCoe(api, { author: place.author, team: place.team, title: 'A draft about turquoise limits' });
  await api.settle();
});
afterAll(() => api.stop());

test('without words the library is what was published, newest first', async () => {
  const found = await find(place.outsider, {});
  expect(found.map(({ coe }) => coe.number)).toEqual([search.number, checkout.number]);
  expect(found[1]).toMatchObject({
    titleHighlight: 'Checkout refused cards',
    highlight: 'Cards were refused for an hour. People could not pay. A limit is now watched.',
    impact: 'Orders for things that were sold out: 38 of 1,200 orders (estimated)',
    coe: { status: 'PUBLISHED' },
  });
});

test('a word of the summary is found by its stem and marked in the sentence', async () => {
  const [hit, ...others] = await find(place.outsider, { query: 'refusing' });
  expect(others).toEqual([]);
  expect(hit!.coe.number).toBe(checkout.number);
  expect(hit!.titleHighlight).toBe('Checkout \u0002refused\u0003 cards');
  expect(hit!.highlight).toContain('were \u0002refused\u0003 for an hour');
});

test('a word further down is quoted from there', async () => {
  const [hit] = await find(place.outsider, { query: 'turquoise' });
  expect(hit!.highlight).toContain('\u0002turquoise\u0003 limit that nobody watches');
});

test('a match in the title comes before one in the text', async () => {
  const older = await published({ title: 'Queues filled up', text: { lesson: 'Nothing to do with it.' } });
  await published({ title: 'Pages were slow', text: { lesson: 'Queues, queues and queues again were the cause.' } });
  await api.settle();
  expect((await numbers({ query: 'queues' }))[0]).toBe(older.number);
});

test('identifiers and numbers of COEs are found as they are written', async () => {
  expect(await numbers({ query: 'ERR_CARD_LIMIT' })).toEqual([checkout.number]);
  expect(await numbers({ query: `COE-${search.number}` })).toEqual([search.number]);
});

test('quotes, a minus and “or” are understood', async () => {
  expect(await numbers({ query: '"turquoise limit"' })).toEqual([checkout.number]);
  expect(await numbers({ query: '"limit turquoise"' })).toEqual([]);
  expect(await numbers({ query: 'capacity or turquoise -vault' })).toEqual([checkout.number]);
});

test('words that mean nothing to a search find nothing, and nothing breaks', async () => {
  for (const query of ['the', '&|!()', "'; drop table coe; --", ':*', '\\', '"']) expect(await numbers({ query })).toEqual([]);
  await expect(find(place.outsider, { query: 'a\u0000b' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { field: 'query' } });
  await expect(find(place.outsider, { query: 'x'.repeat(201) })).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { field: 'query' } });
});

test('filters narrow by team, severity, tag and year', async () => {
  const year = new Date().getUTCFullYear();
  const elsewhere = await api.db.rows<{ key: string }>({ name: 'test-elsewhere', text: `select key from team where kind = 'TEAM' and id <> $1`, values: [place.team.id] });
  expect(await numbers({ filter: { severity: 1 } })).toEqual([checkout.number]);
  expect(await numbers({ filter: { tag: 'Payments' } })).toEqual([checkout.number]);
  expect(await numbers({ filter: { teamKey: place.organisation.key, severity: 3 } })).toEqual([search.number]);
  expect(await numbers({ filter: { teamKey: elsewhere[0]!.key } })).toEqual([]);
  expect(await numbers({ filter: { year, severity: 1 } })).toEqual([checkout.number]);
  expect(await numbers({ filter: { year: year - 1 } })).toEqual([]);
  expect(await numbers({ query: 'limit', filter: { severity: 3 } })).toEqual([search.number]);
  await expect(find(place.outsider, { filter: { severity: 9 } })).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { field: 'severity' } });
});

test('the facets are those of what was found', async () => {
  const { search: all } = await api.as(place.outsider).query(SEARCH, { filter: { tag: 'capacity' } });
  expect(all).toMatchObject({ total: 2, moreThan: false, tags: ['capacity', 'payments'], teams: [{ key: place.team.key }] });
});

test('a restricted COE is never found by those who may not see it, not even by its number, tag or count', async () => {
  for (const variables of [{}, { query: 'Zanzibar' }, { query: `COE-${secret.number}` }, { filter: { tag: 'zanzibar' } }]) {
    const { data } = await api.as(place.outsider).ask(SEARCH, variables);
    expect(JSON.stringify(data).toLowerCase()).not.toContain('zanzibar');
    expect(await numbers(variables)).not.toContain(secret.number);
  }
  expect(await api.as(place.outsider).query(SEARCH, { query: 'Zanzibar' })).toMatchObject({ search: { total: 0, tags: [], teams: [] } });
  expect(await numbers({ query: 'Zanzibar' }, place.colleague)).toEqual([secret.number]);
  expect(await numbers({ query: 'Zanzibar' }, place.director)).toEqual([secret.number]);
});

test('an administrator sees no restricted COE as such', async () => {
  expect(await numbers({ query: 'Zanzibar' }, await addMember(api.db, { isAdministrator: true }))).toEqual([]);
});

test('an amendment that is being written changes nothing in the library', async () => {
  const coe = await published({ title: 'Mail was late' });
  const life = steps(api, coe);
  await life.amend(place.author);
  await life.edit(place.author, replacing('sold out', 'magenta'));
  await api.as(place.author).query('mutation($input: UpdateCoeInput!) { updateCoe(input: $input) { id } }', {
    input: { coeId: coe.id, expectedVersion: await versionOf(api, coe), title: 'Magenta mail' },
  });
  await api.settle();
  expect(await numbers({ query: 'magenta' })).toEqual([]);
  expect((await find(place.outsider, { query: 'late' }))[0]).toMatchObject({ titleHighlight: 'Mail was \u0002late\u0003', coe: { title: 'Mail was late', status: 'PUBLISHED' } });
});

test('a new revision replaces the old one, and changed tags follow', async () => {
  const coe = await published({ title: 'Labels were printed twice', text: { lesson: 'Count the vermilion labels.' } });
  const life = steps(api, coe);
  await life.amend(place.author);
  await life.edit(place.author, replacing('vermilion', 'cerulean'));
  await life.request(place.author);
  await life.read(place.director, 2);
  await life.approve(place.director, 2);
  await life.publish(place.author);
  await api.as(place.author).query('mutation($input: UpdateCoeInput!) { updateCoe(input: $input) { id } }', {
    input: { coeId: coe.id, expectedVersion: await versionOf(api, coe), tags: ['printing'] },
  });
  await api.settle();
  expect(await numbers({ query: 'vermilion' })).toEqual([]);
  expect(await numbers({ query: 'cerulean' })).toEqual([coe.number]);
  expect(await numbers({ filter: { tag: 'printing' } })).toEqual([coe.number]);
});

describe('many', () => {
  const director = () => place.director;
  const statementsOf = async (request: () => Promise<unknown>): Promise<string[]> => {
    const names: string[] = [];
    const stop = collectStatements(api.db, names);
    await request();
    stop();
    return names.filter((name) => !name.startsWith('event') && !name.startsWith('test-')).sort();
  };
  /** Copies a published COE, in the table, as if each copy had come there by the rules. */
  const copy = (copies: number) =>
    api.db.rows({
      name: 'test-copy-published',
      text: `with copied as (
               insert into coe (title, team_id, template, template_key, severity, kind, visibility, document_version, document, created_by_id, published_at, status)
               select title || ' copy', team_id, template, template_key, severity, kind, visibility, document_version, document, created_by_id,
                 now() - make_interval(mins => n / 2), 'PUBLISHED' from coe, generate_series(1, $2) n where id = $1 returning id, published_at
             ), frozen as (
               insert into revision (coe_id, number, hash, title, document, document_version, actions, bytes, document_seq, words, frozen_by_id)
               select copied.id, 1, v.hash, v.title, v.document, v.document_version, v.actions, v.bytes, v.document_seq, v.words, v.frozen_by_id
                 from copied, revision v where v.coe_id = $1 returning id, coe_id
             )
             insert into coe_search (coe_id, team_id, severity, tags, published_at, title, impact, summary, body, title_tsv, tsv)
             select copied.id, s.team_id, s.severity, array['copied'], copied.published_at, s.title, s.impact, s.summary, s.body, s.title_tsv, s.tsv
               from copied join frozen on frozen.coe_id = copied.id, coe_search s where s.coe_id = $1 returning coe_id`,
      values: [checkout.id, copies],
    });

  test('5 and 50 rows take the same statements, with words and without', async () => {
    await copy(50);
    for (const variables of [{ query: 'refused' }, {}]) {
      const few = await statementsOf(async () => expect(await find(director(), { ...variables, first: 5 })).toHaveLength(5));
      const many = await statementsOf(async () => expect(await find(director(), { ...variables, first: 50 })).toHaveLength(50));
      expect(many).toEqual(few);
      expect(many.filter((name) => name.startsWith('library'))).toHaveLength(2);
    }
  });

  test.each([{ query: 'refused' }, { filter: { tag: 'copied' } }])('pages of %j neither repeat nor skip', async (variables) => {
    const { search: whole } = await api.as(director()).query(SEARCH, { ...variables, first: 100 });
    const seen: number[] = [];
    for (let after: string | null = null; ; ) {
      const { search: part } = await api.as(director()).query(SEARCH, { ...variables, first: 7, after });
      seen.push(...part.edges.map(({ node }: { node: Found }) => node.coe.number));
      if (!part.pageInfo.hasNextPage) break;
      after = part.pageInfo.endCursor;
    }
    expect(seen).toHaveLength(whole.total);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual(whole.edges.map(({ node }: { node: Found }) => node.coe.number));
  });

  test('a cursor of one search is no cursor of another', async () => {
    const { search: part } = await api.as(director()).query(SEARCH, { query: 'refused', first: 3 });
    await expect(find(director(), { query: 'cards', first: 3, after: part.pageInfo.endCursor })).rejects.toMatchObject({ code: 'BAD_CURSOR' });
  });

  test('beyond a thousand the count says that there are more', async () => {
    await copy(1000);
    for (const variables of [{ query: 'refused' }, {}]) {
      expect(await api.as(director()).query(SEARCH, { ...variables, first: 1 })).toMatchObject({ search: { total: 1000, moreThan: true } });
    }
  });
});
