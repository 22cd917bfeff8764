import { startApi, type Api } from '../support/api.js';
import { collectStatements } from '../support/statements.js';
import { completeCoe } from '../support/complete-coe.js';
import { addMember, addPlace, addTeam, type CoeForTest, type Place } from '../support/factories.js';
import { replacing, steps } from '../support/reviewing.js';

let api: Api;
let place: Place;
beforeAll(async () => {
  api = await startApi();
  place = await addPlace(api.db);
});
afterAll(() => api.stop());

const QUEUE = `query($first: Int, $after: String) { reviewQueue(first: $first, after: $after) {
  edges { cursor node { reviewId stage waitingSince dueAt openQuestions unanswered words revisionNumber changedSinceLook reason
    coe { id number title status severity team { key name } openQuestions } } }
  pageInfo { hasNextPage endCursor } } }`;

interface Line {
  reviewId: string;
  stage: string;
  dueAt: string;
  openQuestions: number;
  unanswered: number;
  changedSinceLook: boolean;
  reason: string;
  coe: { number: number };
}

async function queue(who: { id: string }, variables: object = { first: 100 }): Promise<Line[]> {
  const { reviewQueue } = await api.as(who).query(QUEUE, variables);
  return reviewQueue.edges.map(({ node }: { node: Line }) => node);
}

async function lineOf(who: { id: string }, coe: CoeForTest): Promise<Line | undefined> {
  return (await queue(who)).find((line) => line.coe.number === coe.number);
}

async function inReview(given: Partial<Parameters<typeof completeCoe>[1]> = {}) {
  const coe = await completeCoe(api, { author: place.author, team: place.team, ...given });
  const life = steps(api, coe);
  await life.request(given.author ?? place.author);
  return { coe, life };
}

/** The statements that one request runs, by name. */
async function statementsOf(request: () => Promise<unknown>): Promise<string[]> {
  // What follows from events is no statement of the request.
  await api.settle();
  const names: string[] = [];
  const stop = collectStatements(api.db, names);
  await request();
  stop();
  return names.filter((name) => !name.startsWith('event') && !name.startsWith('test-')).sort();
}

/** Many reviews at once, copied in the table from one that came there by the rules. */
async function copyReviews(coe: CoeForTest, copies: number): Promise<void> {
  await api.db.rows({
    name: 'test-copy-reviews',
    text: `with copied as (
             insert into coe (title, team_id, template, template_key, status, severity, kind, visibility, document_version, document, created_by_id)
             select title || ' ' || n, team_id, template, template_key, status, severity, kind, visibility, document_version, document, created_by_id
               from coe, generate_series(1, $2) n where id = $1 returning id
           ), frozen as (
             insert into revision (coe_id, number, hash, title, document, document_version, actions, bytes, document_seq, words, frozen_by_id)
             select copied.id, 1, v.hash, v.title, v.document, v.document_version, v.actions, v.bytes, v.document_seq, v.words, v.frozen_by_id
               from copied, revision v where v.coe_id = $1 and v.number = 1 returning id, coe_id
           )
           , round as (
             insert into review (coe_id, revision_id, requested_by_id, due_at)
             select f.coe_id, f.id, r.requested_by_id, r.due_at from frozen f, review r where r.coe_id = $1 returning id, coe_id, due_at
           )
           insert into review_seat (review_id, coe_id, kind, team_id, member_id, due_at)
           select r.id, r.coe_id, s.kind, s.team_id, s.member_id, r.due_at from round r, review_seat s where s.coe_id = $1 returning id`,
    values: [coe.id, copies],
  });
}

test('a review waits for its reviewer and for nobody else, and says why', async () => {
  const { coe } = await inReview();
  expect(await lineOf(place.director, coe)).toMatchObject({
    stage: 'Your verdict',
    openQuestions: 0,
    revisionNumber: 1,
    changedSinceLook: false,
    reason: `You direct ${place.organisation.name}, the nearest above ${place.team.name}.`,
    coe: { status: 'IN_REVIEW', team: { key: place.team.key } },
  });
  expect(await lineOf(place.author, coe)).toBeUndefined();
  expect(await lineOf(place.outsider, coe)).toBeUndefined();
});

test('a question without an answer turns the stage, and an answer turns it back', async () => {
  const { coe, life } = await inReview();
  const question = await life.ask(place.outsider);
  expect(await lineOf(place.director, coe)).toMatchObject({ stage: 'Waiting for answers', openQuestions: 1, unanswered: 1, coe: { openQuestions: 1 } });
  await life.answer(place.author, question.id);
  expect(await lineOf(place.director, coe)).toMatchObject({ stage: 'Your verdict', openQuestions: 1, unanswered: 0 });
  await life.accept(place.outsider, question.id);
  expect(await lineOf(place.director, coe)).toMatchObject({ openQuestions: 0 });
});

test('a verdict takes it out of the queue, and a changed revision says that it changed', async () => {
  const { coe, life } = await inReview();
  await life.open(place.director);
  await life.requestChanges(place.director);
  expect(await lineOf(place.director, coe)).toBeUndefined();
  await life.request(place.author);
  expect(await lineOf(place.director, coe)).toMatchObject({ revisionNumber: 2, changedSinceLook: false });
  await life.withdraw(place.author);
  await life.edit(place.author, replacing('nine hours', 'ten hours'));
  await life.request(place.author);
  expect(await lineOf(place.director, coe)).toMatchObject({ revisionNumber: 3, changedSinceLook: true });
});

test('a director named in place of another finds the open reviews, and the record says so', async () => {
  const [old, fresh, administrator] = [await addMember(api.db), await addMember(api.db), await addMember(api.db, { isAdministrator: true })];
  const team = await addTeam(api.db, { director: old });
  const { coe } = await inReview({ team });
  expect(await lineOf(old, coe)).toBeDefined();
  await api.as(administrator).query('mutation($input: UpdateTeamInput!) { updateTeam(input: $input) { id } }', { input: { teamId: team.id, directorId: fresh.id } });
  await api.settle();
  expect(await lineOf(old, coe)).toBeUndefined();
  expect(await lineOf(fresh, coe)).toMatchObject({ reason: `You direct ${team.name}.` });
  const { coe: shown } = await api.as(fresh).query('query($number: Int!) { coe(number: $number) { reviewers { id } history { kind } } }', { number: coe.number });
  expect(shown.reviewers).toContainEqual({ id: fresh.id });
  expect(shown.history[0]).toEqual({ kind: 'reviewer-changed' });
});

test('what follows from an event waits for whoever began before it, and then comes', async () => {
  const [old, fresh, administrator] = [await addMember(api.db), await addMember(api.db), await addMember(api.db, { isAdministrator: true })];
  const team = await addTeam(api.db, { director: old });
  const { coe } = await inReview({ team });
  let end!: () => void;
  const ended = new Promise<void>((resolve) => (end = resolve));
  let earlier!: Promise<void>;
  await new Promise<void>((begun) => {
    earlier = api.db.transaction(async (tx) => {
      await tx.rows({ name: 'test-begin', text: 'select pg_current_xact_id()', values: [] });
      begun();
      await ended;
    });
  });
  await api.as(administrator).query('mutation($input: UpdateTeamInput!) { updateTeam(input: $input) { id } }', { input: { teamId: team.id, directorId: fresh.id } });
  const settled = api.settle();
  setTimeout(end, 300);
  await settled;
  await earlier;
  expect(await lineOf(old, coe)).toBeUndefined();
  expect(await lineOf(fresh, coe)).toBeDefined();
});

test('a reviewer who is made an author hands the review on', async () => {
  const [near, top] = [await addMember(api.db), await addMember(api.db)];
  const team = await addTeam(api.db, { below: await addTeam(api.db, { director: top }), director: near });
  const { coe } = await inReview({ team });
  await api.as(place.author).query('mutation($input: ParticipantInput!) { addParticipant(input: $input) { version } }', {
    input: { coeId: coe.id, expectedVersion: 2, memberId: near.id, role: 'AUTHOR' },
  });
  await api.settle();
  expect(await lineOf(near, coe)).toBeUndefined();
  expect(await lineOf(top, coe)).toBeDefined();
});

test('the oldest deadline comes first, and pages neither repeat nor skip', async () => {
  const director = await addMember(api.db);
  const team = await addTeam(api.db, { director });
  const { coe } = await inReview({ team });
  await copyReviews(coe, 11);
  await api.db.rows({
    name: 'test-spread-deadlines',
    text: `update review_seat s set due_at = now() + make_interval(hours => c.number % 3) + interval '1 microsecond' * (c.number % 4) from coe c where c.id = s.coe_id and s.member_id = $1`,
    values: [director.id],
  });
  const whole = await queue(director);
  expect(whole).toHaveLength(12);
  expect(whole.map(({ dueAt }) => dueAt)).toEqual(whole.map(({ dueAt }) => dueAt).toSorted());
  const paged: Line[] = [];
  for (let after: string | null = null; ; ) {
    const { reviewQueue } = await api.as(director).query(QUEUE, { first: 5, after });
    paged.push(...reviewQueue.edges.map(({ node }: { node: Line }) => node));
    if (!reviewQueue.pageInfo.hasNextPage) break;
    after = reviewQueue.pageInfo.endCursor;
  }
  expect(paged.map(({ reviewId }) => reviewId)).toEqual(whole.map(({ reviewId }) => reviewId));
});

test('a page of 5 and a page of 50 take the same statements', async () => {
  const director = await addMember(api.db);
  const { coe } = await inReview({ team: await addTeam(api.db, { director }) });
  await copyReviews(coe, 4);
  const few = await statementsOf(async () => expect(await queue(director)).toHaveLength(5));
  await copyReviews(coe, 45);
  const many = await statementsOf(async () => expect(await queue(director)).toHaveLength(50));
  expect(many).toEqual(few);
  expect(many.filter((name) => name.startsWith('review'))).toEqual(['review-queue']);
});

test('a whole COE takes the same statements with 5 and with 50 questions and events', async () => {
  const { coe, life } = await inReview();
  const page = () =>
    api.as(place.director).query(
      `query($number: Int!) { coe(number: $number) { title document findings { id } gaps { id } actions { id } questions { id askedBy { name } } history { id }
         review { revision { document } previousRevision { number } guard { met } sectionViews { seconds } verdicts { at } } published { id } reviewerWillBe { id } may { review } } }`,
      { number: coe.number },
    );
  for (let asked = 0; asked < 5; asked++) await life.ask(place.outsider);
  const few = await statementsOf(async () => expect((await page()).coe.questions).toHaveLength(5));
  for (let asked = 0; asked < 45; asked++) await life.ask(place.outsider);
  const many = await statementsOf(async () => expect((await page()).coe.questions).toHaveLength(50));
  expect(many).toEqual(few);
});

test('the count beside the name is the length of the queue', async () => {
  const director = await addMember(api.db);
  const { coe } = await inReview({ team: await addTeam(api.db, { director }) });
  await copyReviews(coe, 6);
  expect(await api.as(director).query('{ me { reviewCount isDirector } }')).toEqual({ me: { reviewCount: 7, isDirector: true } });
  expect(await api.as(place.outsider).query('{ me { reviewCount isDirector } }')).toEqual({ me: { reviewCount: 0, isDirector: false } });
});

test('a page size or a cursor that cannot be is refused', async () => {
  for (const first of [0, -1, 100_000]) {
    await expect(api.as(place.director).query(QUEUE, { first })).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { field: 'first' } });
  }
  await expect(api.as(place.director).query(QUEUE, { first: 5, after: 'bm90IG9uZQ.forged' })).rejects.toMatchObject({ code: 'BAD_CURSOR' });
});
