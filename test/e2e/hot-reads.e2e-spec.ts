import { getOperationAST, isNonNullType, Kind, parse, typeFromAST, type DocumentNode, type GraphQLInputType } from 'graphql';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { Client } from 'pg';
import type { Statement } from '../../api/src/database/database.js';
import { operations } from '../../api/src/graphql/generated/operations.js';
import type { MemberRow } from '../../api/src/member/member.entity.js';
import { type Api, startApi } from '../support/api.js';
import { collectStatements, isMeasured } from '../support/statements.js';
import { completeCoe } from '../support/complete-coe.js';
import { addActionItem, addMember, addPlace, addTeam, type CoeForTest, type Place } from '../support/factories.js';
import { copyCoes } from '../support/many-coes.js';
import { steps } from '../support/reviewing.js';

let api: Api;
let place: Place;
beforeAll(async () => {
  api = await startApi();
  place = await addPlace(api.db);
});
afterAll(() => api.stop());

/** One COE that went through everything up to its review, to be copied. */
async function inReview(author: MemberRow, team: { key: string; id: string }): Promise<CoeForTest> {
  const coe = await completeCoe(api, { author, team: team as Place['team'] });
  await steps(api, coe).request(author);
  return coe;
}

/** The statements of one request, with what they were run with. */
async function statementsOf(request: () => Promise<unknown>): Promise<Statement[]> {
  const { db } = api;
  const names: string[] = [];
  const stop = collectStatements(db, names);
  const run: Statement[] = [];
  const rows = db.rows.bind(db);
  Object.assign(db, {
    rows: (statement: Statement) => {
      if (isMeasured()) run.push(statement);
      return rows(statement);
    },
  });
  try {
    await request();
  } finally {
    stop();
    Reflect.deleteProperty(db, 'rows');
  }
  const own = run.filter(({ name }) => !name.startsWith('event'));
  // What runs in a transaction is announced only, and would be missed by the plans below.
  expect(names.filter((name) => !name.startsWith('event')).sort()).toEqual(own.map(({ name }) => name).sort());
  return own;
}

const namesOf = async (request: () => Promise<unknown>) => (await statementsOf(request)).map(({ name }) => name).sort();

const SUMMARY = 'id number title status severity tags team { key } openQuestions sectionsComplete sectionsTotal';
/** The four hot reads, with as much as a page can ask of them. */
const READS = {
  coe: `query ($number: Int!) { coe(number: $number) { title document template authors { name } reviewers { name } findings { id } gaps { id } waivers { id } rescued { id } attachments { id }
    actions { id owner { name } may { edit } } questions { id askedBy { name } answeredBy { name } } history { id actor { name } } may { review }
    review { revision { document } previousRevision { number } guard { met } sectionViews { seconds } verdicts { at } } published { id } reviewerWillBe { id } } }`,
  actionItems: 'query ($first: Int) { actionItems(first: $first) { edges { cursor node { id title overdue owner { name } completedBy { name } coe { number title } team { key } may { edit complete } } } pageInfo { hasNextPage } } }',
  reviewQueue: `query ($first: Int) { reviewQueue(first: $first) { edges { node { reviewId stage reason unanswered coe { ${SUMMARY} } } } pageInfo { endCursor } } }`,
  search: `query ($first: Int, $query: String) { search(first: $first, query: $query) { total tags teams { key } edges { node { highlight titleHighlight impact coe { ${SUMMARY} } } } } }`,
};

describe('the number of statements', () => {
  let coe: CoeForTest;

  /** Every child of the one COE, and every list, grows. */
  async function grow(to: number, from: number): Promise<void> {
    const more = to - from;
    const life = steps(api, coe);
    for (let made = 0; made < more; made++) {
      const question = await life.ask(place.outsider);
      if (made % 2) await life.answer(place.author, question.id);
    }
    await api.db.rows({
      name: `test-grow-${to}`,
      text: `with item as (insert into action_item (coe_id, title, owner_id, due_on, priority, kind, created_by_id) select $1, 'Add ' || n, $2, current_date, 'LOW', 'TOOL', $2 from generate_series(1, $3::int) n),
             w as (insert into waiver (coe_id, finding_id, reason, waived_by_id) select $1, 'gap:' || $3::int || n, 'Because', $2 from generate_series(1, $3::int) n),
             h as (insert into thread (coe_id, section_key, started_by_id, state) select $1, 'summary', $2, case when n % 3 = 0 then 'RESOLVED' else 'OPEN' end from generate_series(1, $3::int) n returning id),
             m as (insert into comment (thread_id, author_id, body) select h.id, $2, 'So it is.' from h, generate_series(1, 3) n returning id),
             o as (insert into comment_mention (comment_id, member_id) select id, $2 from m),
             t as (insert into rescued_text (coe_id, block_id, actor_id, text) select $1, 'b', $2, 'text' from generate_series(1, $3::int) n)
             insert into attachment (coe_id, name, media_type, size, sha256, uploaded_by_id) select $1, n || '.png', 'image/png', 1, '', $2 from generate_series(1, $3::int) n`,
      values: [coe.id, place.author.id, more],
    });
    for (let made = 0; made < more; made++) await api.db.rows({ name: 'test-grow-people', text: `insert into coe_participant (coe_id, member_id, role) values ($1, $2, 'INVITED')`, values: [coe.id, (await addMember(api.db)).id] });
    await copyCoes(api.db, { of: coe, count: more, status: 'IN_REVIEW', members: [place.author] });
    await copyCoes(api.db, { of: coe, count: more, status: 'PUBLISHED', members: [place.author] });
    await copyCoes(api.db, { of: coe, count: more, status: 'DRAFT', members: [place.author] });
  }

  interface Counted {
    /** As it comes the first time, and as the compiler has made it, which is from the second time on. */
    interpreted: string[];
    compiled: string[];
  }

  async function countOf(who: { id: string }, text: string, variables: object): Promise<Counted> {
    const ask = async () => {
      const { data, errors } = await api.as(who).ask(text, variables);
      expect(errors).toBeUndefined();
      return data;
    };
    // Another text each time, so that the first is one that the compiler has not seen.
    text = `# ${Math.random()}\n${text}`;
    const interpreted = await namesOf(ask);
    await ask();
    return { interpreted, compiled: await namesOf(ask) };
  }

  /** What the pages of the service ask: every known query that can be asked with a number of a COE and words alone. */
  function pageQueries(): { name: string; text: string; variables: object }[] {
    const { schema } = api.app.get(GraphQLSchemaHost);
    return Object.values(operations).flatMap((text) => {
      const document: DocumentNode = parse(text);
      const operation = getOperationAST(document);
      if (operation?.operation !== 'query') return [];
      const variables: Record<string, unknown> = {};
      for (const definition of operation.variableDefinitions ?? []) {
        const name = definition.variable.name.value;
        const type = typeFromAST(schema, definition.type as never) as GraphQLInputType;
        if (name === 'number') variables[name] = coe.number;
        else if (name === 'query') variables[name] = 'results';
        else if (isNonNullType(type) && !definition.defaultValue) return [];
      }
      return [{ name: operation.name?.value ?? '', text, variables }];
    });
  }

  async function countAll(rows: number): Promise<Record<string, Counted>> {
    const counted: Record<string, Counted> = {};
    for (const [name, text] of Object.entries(READS)) {
      const who = name === 'reviewQueue' ? place.director : place.author;
      const { data } = await api.as(who).ask(text, { first: rows, number: coe.number, query: 'results' });
      const edges = (data![name] as { edges?: unknown[] }).edges;
      if (edges) expect([name, edges.length]).toEqual([name, rows]);
      counted[name] = await countOf(who, text, { first: rows, number: coe.number, query: 'results' });
    }
    const administrator = await addMember(api.db, { isAdministrator: true });
    // Opens their session.
    await api.as(administrator).query('{ me { isDirector } }');
    for (const { name, text, variables } of pageQueries()) {
      if (name === 'Endpoints') {
        counted[name] = await countOf(administrator, text, variables);
        continue;
      }
      for (const who of ['author', 'director', 'outsider'] as const) counted[`${name}, ${who}`] = await countOf(place[who], text, variables);
    }
    return counted;
  }

  test('of every read is the same for 5 and for 50 rows and children, interpreted and compiled', async () => {
    coe = await inReview(place.author, place.team);
    await grow(5, 0);
    const few = await countAll(5);
    await grow(50, 5);
    const many = await countAll(50);
    const roots = pageQueries().flatMap(({ text }) => getOperationAST(parse(text))!.selectionSet.selections.map((one) => (one.kind === Kind.FIELD ? one.name.value : '')));
    expect(roots).toEqual(expect.arrayContaining(['coe', 'actionItems', 'reviewQueue', 'search']));
    expect(many).toEqual(few);
    for (const { interpreted, compiled } of Object.values(many)) expect(compiled).toEqual(interpreted);
    // The one that knows who asks, and the one that answers; a search counts beside.
    expect(many['actionItems']!.compiled).toHaveLength(2);
    expect(many['reviewQueue']!.compiled).toHaveLength(2);
    expect(many['search']!.compiled).toHaveLength(3);
    expect(many['coe']!.compiled.length).toBeLessThanOrEqual(14);
  }, 120_000);
});

describe('with 2,000 COEs', () => {
  /** What grows with the COEs. Teams and members are few, and are best read whole. */
  const BIG = ['coe', 'action_item', 'review', 'revision', 'coe_search', 'review_question', 'coe_participant', 'event', 'document_update', 'attachment', 'waiver', 'section_view', 'verdict', 'thread', 'comment', 'comment_mention'];
  let big: Place;
  let client: Client;

  beforeAll(async () => {
    big = await addPlace(api.db);
    const teams = [big.team];
    for (let made = 0; made < 30; made++) teams.push(await addTeam(api.db, { below: big.organisation }));
    const members = [big.author, big.colleague, big.outsider];
    for (let made = 0; made < 100; made++) members.push(await addMember(api.db, { teams: [teams[made % teams.length]!] }));
    const coe = await inReview(big.author, big.team);
    const copies = { of: coe, teams, members, itemsEach: 4, questionsEach: 2, restrictedEvery: 10 };
    await copyCoes(api.db, { ...copies, count: 1_600, status: 'PUBLISHED' });
    await copyCoes(api.db, { ...copies, count: 100, status: 'IN_REVIEW' });
    await copyCoes(api.db, { ...copies, count: 300, status: 'DRAFT' });
    await addActionItem(api, { coe: await completeCoe(api, { author: big.author, team: big.team }), author: big.author, ownerId: big.author.id });
    client = new Client(api.config.databaseUrl);
    await client.connect();
    await client.query('analyze');
  }, 120_000);
  afterAll(() => client.end());

  interface PlanNode {
    'Node Type': string;
    'Relation Name'?: string;
    Plans?: PlanNode[];
  }

  const literal = (value: unknown): string => {
    if (value === null || value === undefined) return 'null';
    if (Buffer.isBuffer(value)) return `'\\x${value.toString('hex')}'`;
    if (Array.isArray(value)) return client.escapeLiteral(`{${value.map((one) => JSON.stringify(String(one))).join(',')}}`);
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : client.escapeLiteral(String(value));
  };

  /** Tables of which a plan reads every row. */
  function readWhole({ Plans = [], ...node }: PlanNode): string[] {
    const own = node['Node Type'] === 'Seq Scan' && BIG.includes(node['Relation Name'] ?? '') ? [node['Relation Name']!] : [];
    return [...own, ...Plans.flatMap(readWhole)];
  }

  /** The plan of the first run, and the one of the eighth, when a prepared statement may have gone over to one plan for all values. */
  async function plansOf({ text, values }: Statement): Promise<PlanNode[]> {
    await client.query(`prepare asked as ${text}`);
    const plans: PlanNode[] = [];
    for (let run = 0; run < 8; run++) {
      const { rows } = await client.query(`explain (format json) execute asked${values.length ? `(${values.map(literal).join(', ')})` : ''}`);
      plans.push((rows[0] as { 'QUERY PLAN': { Plan: PlanNode }[] })['QUERY PLAN'][0]!.Plan);
    }
    await client.query('deallocate asked');
    return [plans[0]!, plans[7]!];
  }

  const FEED = 'query ($filter: ActionItemFilter) { actionItems(filter: $filter, first: 50) { edges { node { id title overdue coe { title } team { key } may { edit } } } } }';
  const asked: [name: string, who: keyof Place, text: string, variables: (place: Place) => object][] = [
    ['the feed of all', 'author', FEED, () => ({})],
    ['the feed of one’s own', 'author', FEED, () => ({ filter: { scope: 'MINE' } })],
    ['the feed of one’s teams', 'author', FEED, () => ({ filter: { scope: 'MY_TEAMS' } })],
    ['the feed of one’s organisation', 'director', FEED, () => ({ filter: { scope: 'MY_ORGANISATION' } })],
    ['the feed of one owner', 'outsider', FEED, (place) => ({ filter: { ownerId: place.colleague.id } })],
    ['what is overdue in a team', 'author', FEED, (place) => ({ filter: { overdue: true, teamKey: place.team.key } })],
    ['the review queue', 'director', READS.reviewQueue, () => ({ first: 50 })],
    // Without words tags and teams are counted in the newest 1,000, which is most of this library.
    ['the newest of the library', 'author', READS.search.replace('total tags teams { key }', ''), () => ({ first: 20 })],
    ['a search for a rare word', 'author', READS.search, () => ({ first: 20, query: 'word17' })],
    ['the whole COE', 'director', READS.coe, () => ({ number: 150 })],
    ['the threads of a COE', 'director', 'query ($number: Int!) { threads(number: $number, revision: 1) { id may { resolve } comments { body mentions { name } } place { start } } }', () => ({ number: 150 })],
    ['what is like a COE', 'author', 'query ($number: Int!) { similarCoes(number: $number) { words tags services coe { number title } } }', () => ({ number: 150 })],
    ['a COE by the beginning of its title', 'author', 'query ($text: String!) { coesNamed(text: $text) { number title } }', () => ({ text: 'word17' })],
    ['the count beside the name', 'director', '{ me { actionCount reviewCount } }', () => ({})],
  ];

  test.each(asked)('%s reads no big table whole', async (_, who, text, variables) => {
    const statements = await statementsOf(() => api.as(big[who]).query(text, variables(big)));
    expect(statements.length).toBeGreaterThan(1);
    const whole: string[] = [];
    for (const statement of statements) {
      for (const plan of await plansOf(statement)) whole.push(...readWhole(plan).map((table) => `${statement.name}: ${table}`));
    }
    expect(whole).toEqual([]);
  });
});
