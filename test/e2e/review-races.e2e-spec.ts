/* Every two steps that are both legal, taken at the same moment by two people who saw the same COE. `review` has the same director fifty times. */
import type { MemberRow } from '../../api/src/member/member.entity.js';
import { type Api, type ApiRefusal, startApi } from '../support/api.js';
import { completeCoe } from '../support/complete-coe.js';
import { EditorClient } from '../support/editor-client.js';
import { addMember, addTeam, type CoeForTest } from '../support/factories.js';
import { ACCEPT, ANSWER, APPROVE, CHECKLIST, DELEGATE, move, NO_QUESTION, RECORD_READING, REQUEST_CHANGES, REQUEST_REVIEW, statusOf, steps, type Steps, versionOf } from '../support/reviewing.js';
import { Typist } from '../support/typist.js';

let api: Api;
let url: string;
let people: Record<'author' | 'coAuthor' | 'near' | 'top' | 'asker', MemberRow>;
let team: { id: string; key: string };

beforeAll(async () => {
  api = await startApi();
  url = await api.listen();
  const { db } = api;
  people = { author: await addMember(db), coAuthor: await addMember(db), near: await addMember(db), top: await addMember(db), asker: await addMember(db) };
  team = await addTeam(db, { below: await addTeam(db, { director: people.top }), director: people.near });
});
afterAll(() => api.stop());

interface Standing {
  coe: CoeForTest;
  life: Steps;
}

async function draft(): Promise<Standing> {
  const coe = await completeCoe(api, { author: people.author, team });
  await api.as(people.author).query('mutation ($input: ParticipantInput!) { addParticipant(input: $input) { id } }', {
    input: { coeId: coe.id, expectedVersion: 1, memberId: people.coAuthor.id, role: 'AUTHOR' },
  });
  return { coe, life: steps(api, coe) };
}

async function inReview(): Promise<Standing> {
  const standing = await draft();
  await standing.life.request(people.author);
  await standing.life.read(people.near);
  await standing.life.read(people.top);
  return standing;
}

async function approved(): Promise<Standing> {
  const standing = await inReview();
  await standing.life.approve(people.near);
  return standing;
}

async function published(): Promise<Standing> {
  const standing = await approved();
  await standing.life.publish(people.author);
  return standing;
}

async function amended(): Promise<Standing> {
  const standing = await published();
  await standing.life.amend(people.author);
  return standing;
}

type Step = (coe: CoeForTest, version: number) => Promise<unknown>;
const moving = (who: keyof typeof people, name: Parameters<typeof move>[0]): Step => (coe, expectedVersion) =>
  api.as(people[who]).query(move(name), { input: { coeId: coe.id, expectedVersion, reason: 'It was the same incident as another.' } });
const requesting = (who: keyof typeof people): Step => (coe, expectedVersion) => api.as(people[who]).query(REQUEST_REVIEW, { input: { coeId: coe.id, expectedVersion } });
const approving = (who: keyof typeof people): Step => (coe) =>
  api.as(people[who]).query(APPROVE, { input: { coeId: coe.id, expectedRevision: 1, checklist: CHECKLIST, noQuestionBecause: NO_QUESTION } });
const sendingBack = (who: keyof typeof people): Step => (coe) => api.as(people[who]).query(REQUEST_CHANGES, { input: { coeId: coe.id, expectedRevision: 1, reason: 'The third why is thin.' } });
const updating = (who: keyof typeof people, changes: object): Step => (coe, expectedVersion) =>
  api.as(people[who]).query('mutation ($input: UpdateCoeInput!) { updateCoe(input: $input) { id } }', { input: { coeId: coe.id, expectedVersion, ...changes } });

const STEPS: Record<string, { make: () => Promise<Standing>; steps: Record<string, Step> }> = {
  'a draft': {
    make: draft,
    steps: {
      'an author asks for a review': requesting('author'),
      'the other author asks for a review': requesting('coAuthor'),
      'a director cancels': moving('near', 'cancelCoe'),
      'an author changes the severity': updating('author', { severity: 1 }),
      'the other author closes it': updating('coAuthor', { visibility: 'RESTRICTED' }),
    },
  },
  'a COE in review': {
    make: inReview,
    steps: {
      'a director approves': approving('near'),
      'the director above approves': approving('top'),
      'a director asks for changes': sendingBack('near'),
      'the director above asks for changes': sendingBack('top'),
      'an author withdraws': moving('author', 'withdrawReview'),
      'the other author withdraws': moving('coAuthor', 'withdrawReview'),
      'a director cancels': moving('near', 'cancelCoe'),
      'the director above cancels': moving('top', 'cancelCoe'),
    },
  },
  'an approved COE': {
    make: approved,
    steps: {
      'an author publishes': moving('author', 'publishCoe'),
      'a director publishes': moving('near', 'publishCoe'),
      'the other author withdraws': moving('coAuthor', 'withdrawReview'),
      'the director above approves, too': approving('top'),
      'the director above cancels': moving('top', 'cancelCoe'),
    },
  },
  'a published COE': {
    make: published,
    steps: { 'an author amends': moving('author', 'amendCoe'), 'the other author amends': moving('coAuthor', 'amendCoe'), 'an author tags it': updating('author', { tags: ['index'] }) },
  },
  'an amendment': {
    make: amended,
    steps: {
      'an author gives it up': moving('author', 'cancelAmendment'),
      'the other author gives it up': moving('coAuthor', 'cancelAmendment'),
      'an author asks for a review': requesting('author'),
      'the other author changes the severity': updating('coAuthor', { severity: 4 }),
    },
  },
};

/** Where each event leaves a COE; the others leave it where it is. */
const LEADS_TO: Record<string, string> = {
  'review-requested': 'IN_REVIEW',
  'changes-requested': 'CHANGES_REQUESTED',
  'coe-approved': 'APPROVED',
  'coe-published': 'PUBLISHED',
  'review-withdrawn': 'DRAFT',
  'approval-lapsed': 'DRAFT',
  'coe-amended': 'DRAFT',
  'amendment-cancelled': 'PUBLISHED',
  'coe-cancelled': 'CANCELLED',
};
/** Somebody else was first, said in one of these ways. */
const LOST = ['STALE_VERSION', 'STALE_REVIEW', 'ILLEGAL_TRANSITION', 'CONFLICT', 'DOCUMENT_LOCKED'];

interface State {
  status: string;
  version: number;
  kinds: string[];
  rounds: string[];
  revisions: number;
  publishedRevisions: number;
}

async function stateOf(coe: { id: string }): Promise<State> {
  const [row] = await api.db.rows<State>({
    name: 'test-race-state',
    text: `select status, version, array(select kind from event e where e.coe_id = c.id order by e.id) as kinds,
             array(select r.state from review r join revision v on v.id = r.revision_id where r.coe_id = c.id order by v.number) as rounds,
             (select count(*)::int from revision v where v.coe_id = c.id) as revisions,
             (select count(*)::int from revision v where v.id = c.published_revision_id) as "publishedRevisions"
            from coe c where c.id = $1`,
    values: [coe.id],
  });
  return row!;
}

/** The round that a COE in this state must have last. */
const ROUND_OF: Record<string, string[]> = {
  DRAFT: ['WITHDRAWN', 'LAPSED', 'APPROVED'],
  IN_REVIEW: ['OPEN'],
  CHANGES_REQUESTED: ['CHANGES_REQUESTED'],
  APPROVED: ['APPROVED'],
  PUBLISHED: ['APPROVED'],
  CANCELLED: ['WITHDRAWN', 'LAPSED', 'CHANGES_REQUESTED'],
};

describe.each(Object.keys(STEPS))('of two steps at once on %s', (from) => {
  const { make, steps: given } = STEPS[from]!;
  const names = Object.keys(given);
  const pairs = names.flatMap((one, at) => names.slice(at + 1).map((other) => [one, other] as const));

  test.each(pairs)('%s, and %s: what is refused has changed nothing, and what is done is recorded once', async (one, other) => {
    for (let round = 0; round < 2; round++) {
      const { coe } = await make();
      const before = await stateOf(coe);
      const order = round % 2 ? [other, one] : [one, other];
      const answers = await Promise.allSettled(order.map((name) => given[name]!(coe, before.version)));
      const lost = answers.filter((answer) => answer.status === 'rejected').map(({ reason }) => (reason as ApiRefusal).code);
      const after = await stateOf(coe);
      // Who decides in place of another takes their seat in the same step.
      const happened = after.kinds.slice(before.kinds.length).filter((kind) => kind !== 'reviewer-changed');

      expect(lost.length).toBeLessThan(2);
      for (const code of lost) expect(LOST).toContain(code);
      expect(happened).toHaveLength(2 - lost.length);
      expect(after.status).toBe(happened.reduce((status, kind) => LEADS_TO[kind] ?? status, before.status));
      // A second approval alone leaves the version as it is.
      const raised = happened.length - Number(happened.filter((kind) => kind === 'coe-approved').length === 2 || (from === 'an approved COE' && happened.includes('coe-approved')));
      expect(after.version).toBe(before.version + raised);
      expect(after.revisions).toBe(before.revisions + happened.filter((kind) => kind === 'review-requested').length);
      expect(after.rounds.filter((state) => state === 'OPEN')).toHaveLength(after.status === 'IN_REVIEW' ? 1 : 0);
      if (after.rounds.length) expect(ROUND_OF[after.status]).toContain(after.rounds.at(-1));
      expect(after.publishedRevisions).toBe(after.kinds.includes('coe-published') ? 1 : 0);
    }
  });
});

describe('a question', () => {
  test('is answered by two authors at once, and accepted meanwhile: the answer that stands is one of the two, and stays once it is accepted', async () => {
    for (let round = 0; round < 6; round++) {
      const { life } = await inReview();
      const { id: questionId } = await life.ask(people.asker);
      await life.answer(people.author, questionId);
      const answering = (who: MemberRow, answer: string) => api.as(who).query(ANSWER, { input: { questionId, answer } });
      const answers = await Promise.allSettled([
        answering(people.author, 'The first answer.'),
        answering(people.coAuthor, 'The second answer.'),
        api.as(people.asker).query(ACCEPT, { input: { questionId } }),
      ]);
      for (const answer of answers) if (answer.status === 'rejected') expect((answer.reason as ApiRefusal).code).toBe('CONFLICT');
      expect(answers[2]!.status).toBe('fulfilled');
      const [row] = await api.db.rows<{ answer: string; accepted: boolean; kinds: string[] }>({
        name: 'test-race-answer',
        text: `select answer, accepted_at is not null as accepted, array(select kind from event e where e.subject_id = q.id order by e.id) as kinds from review_question q where id = $1`,
        values: [questionId],
      });
      expect(row!.accepted).toBe(true);
      expect(row!.kinds.at(-1)).toBe('answer-accepted');
      expect(row!.kinds.filter((kind) => kind === 'answer-accepted')).toHaveLength(1);
    }
  });
});

describe('while somebody types', () => {
  async function typing(coe: CoeForTest): Promise<{ typist: Typist; stop: () => void }> {
    const caller = api.as(people.coAuthor);
    await caller.ask('{ me { isDirector } }');
    const editor = await new EditorClient({ url, cookie: caller.cookie, coeId: coe.id }).ready();
    const typist = new Typist('Round ', editor, 'metrics');
    const timer = setInterval(() => typist.type(), 3);
    return {
      typist,
      stop: () => {
        clearInterval(timer);
        editor.close();
      },
    };
  }

  test('a review is asked for: what was acknowledged is in the frozen revision, and nothing is acknowledged that is not', async () => {
    for (let round = 0; round < 5; round++) {
      const { coe, life } = await draft();
      const { typist, stop } = await typing(coe);
      await new Promise((resolve) => setTimeout(resolve, 150 + round * 37));
      await life.request(people.author);
      await new Promise((resolve) => setTimeout(resolve, 300));
      const acknowledged = typist.acknowledged;
      stop();
      expect(acknowledged).toBeGreaterThan(3);
      const [frozen] = await api.db.rows<{ document: unknown; seq: number; last: number }>({
        name: 'test-race-frozen',
        text: `select v.document, v.document_seq::int as seq, (select max(seq)::int from document_update u where u.coe_id = v.coe_id) as last from revision v where v.coe_id = $1`,
        values: [coe.id],
      });
      expect(frozen!.seq).toBe(frozen!.last);
      expect(typist.missingFrom(JSON.stringify(frozen!.document), acknowledged)).toEqual([]);
    }
  });

  test('an amendment is given up: the document is the published one, and the words stay in the log', async () => {
    const { coe, life } = await amended();
    const { document } = (await api.as(people.author).query(`{ coe(number: ${coe.number}) { published { document } } }`)).coe.published;
    const { typist, stop } = await typing(coe);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const before = await versionOf(api, coe);
    await life.cancelAmendment(people.author);
    await new Promise((resolve) => setTimeout(resolve, 300));
    stop();
    expect(typist.acknowledged).toBeGreaterThan(3);
    expect(await statusOf(api, coe)).toBe('PUBLISHED');
    expect(await versionOf(api, coe)).toBe(before + 1);
    expect((await api.as(people.author).query(`{ coe(number: ${coe.number}) { document } }`)).coe.document).toEqual(document);
    const [log] = await api.db.rows<{ updates: number }>({ name: 'test-race-log', text: 'select count(*)::int as updates from document_update where coe_id = $1', values: [coe.id] });
    expect(log!.updates).toBeGreaterThan(4);
  });
});

test('a director is replaced while they approve: either they were in time, or they are refused', async () => {
  const { db } = api;
  const administrator = await addMember(db, { isAdministrator: true });
  for (let round = 0; round < 6; round++) {
    const [old, fresh] = [await addMember(db), await addMember(db)];
    const own = await addTeam(db, { director: old });
    const coe = await completeCoe(api, { author: people.author, team: own });
    const life = steps(api, coe);
    await life.request(people.author);
    await life.read(old);
    const [approval, replacement] = await Promise.allSettled([
      life.approve(old),
      api.as(administrator).query('mutation ($input: UpdateTeamInput!) { updateTeam(input: $input) { id } }', { input: { teamId: own.id, directorId: fresh.id } }),
    ]);
    expect(replacement.status).toBe('fulfilled');
    if (approval.status === 'rejected') expect((approval.reason as ApiRefusal).code).toBe('FORBIDDEN');
    expect(await statusOf(api, coe)).toBe(approval.status === 'fulfilled' ? 'APPROVED' : 'IN_REVIEW');
  }
});

test('the clock of the service is moved: no reading time comes of it, and who decides for somebody is asked of the database', async () => {
  const { coe, life } = await draft();
  await life.request(people.author);
  await life.open(people.near);
  const [real, hour] = [Date.now, 3_600_000];
  try {
    Date.now = () => real() + 24 * hour;
    const { recordReading } = await api.as(people.near).query(RECORD_READING, { input: { coeId: coe.id, expectedRevision: 1, sectionKey: 'summary', seconds: 3600 } });
    expect(recordReading.readingSeconds).toBeLessThan(30);
    await expect(life.approve(people.near)).rejects.toMatchObject({ code: 'REVIEW_INCOMPLETE', details: expect.objectContaining({ missing: [expect.stringContaining('Read on')] }) });
    const stand = await addMember(api.db);
    const at = (hours: number) => new Date(real() + hours * hour).toISOString();
    await api.as(people.near).query(DELEGATE, { input: { delegateId: stand.id, fromAt: at(26), untilAt: at(48) } });
    await expect(life.approve(stand)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  } finally {
    Date.now = real;
  }
});
