import { createHash } from 'node:crypto';
import { type ApiRefusal, startApi, type Api } from '../support/api.js';
import { completeCoe } from '../support/complete-coe.js';
import { addMember, addPlace, addTeam, type CoeForTest, type Place } from '../support/factories.js';
import {
  ACCEPT,
  ANSWER,
  APPROVE,
  ASK,
  CHECKLIST,
  move,
  MOVES,
  NO_QUESTION,
  RECORD_READING,
  replacing,
  REQUEST_CHANGES,
  REQUEST_REVIEW,
  statusOf,
  steps,
  type Steps,
  versionOf,
} from '../support/reviewing.js';

let api: Api;
let place: Place;
beforeAll(async () => {
  api = await startApi();
  place = await addPlace(api.db);
});
afterAll(() => api.stop());

async function draft(given: Partial<Parameters<typeof completeCoe>[1]> = {}): Promise<{ coe: CoeForTest; life: Steps }> {
  const coe = await completeCoe(api, { author: place.author, team: place.team, ...given });
  return { coe, life: steps(api, coe) };
}

async function inReview(given: Parameters<typeof draft>[0] = {}) {
  const { coe, life } = await draft(given);
  await life.request(place.author);
  return { coe, life };
}

async function approved() {
  const { coe, life } = await inReview();
  await life.read(place.director);
  await life.approve(place.director);
  return { coe, life };
}

async function published() {
  const { coe, life } = await approved();
  await life.publish(place.author);
  return { coe, life };
}

const refused = (code: string, details?: object) => expect.objectContaining({ code, ...(details && { details: expect.objectContaining(details) }) });
const count = async (text: string, values: unknown[]) => (await api.db.rows<{ n: number }>({ name: `test-${createHash('sha1').update(text).digest('hex')}`, text, values }))[0]!.n;
const verdictsOf = (coe: CoeForTest) => count('select count(*)::int as n from verdict v join review r on r.id = v.review_id where r.coe_id = $1', [coe.id]);
const eventsOf = (coe: CoeForTest, kind: string) => count('select count(*)::int as n from event where coe_id = $1 and kind = $2', [coe.id, kind]);
const missingOf = (error: ApiRefusal) => (error.details!['items'] as { code: string }[]).map(({ code }) => code);
const page = async (who: { id: string }, coe: CoeForTest, fields: string) =>
  (await api.as(who).query(`query($number: Int!) { coe(number: $number) { ${fields} } }`, { number: coe.number })).coe;

describe('the way into the library', () => {
  test('a draft is asked about, answered, approved and published', async () => {
    const { coe, life } = await draft();
    expect(await life.request(place.author)).toMatchObject({ status: 'IN_REVIEW', review: { state: 'OPEN', revision: { number: 1 } } });
    const question = await life.ask(place.director);
    await life.read(place.director);
    await expect(life.approve(place.director)).rejects.toEqual(refused('REVIEW_INCOMPLETE', { missing: ['Settle every question: 1 question without an answer.'] }));
    await life.answer(place.author, question.id);
    await life.accept(place.director, question.id);
    expect(await life.approve(place.director, 1, { noQuestionBecause: '' })).toMatchObject({ status: 'APPROVED', review: { state: 'APPROVED' } });
    expect(await life.publish(place.author)).toMatchObject({ status: 'PUBLISHED', publishedAt: expect.any(String), published: { number: 1 } });
    const { history } = await page(place.outsider, coe, 'history { kind actor { name } revisionNumber reason }');
    expect(history.map(({ kind }: { kind: string }) => kind).slice(0, 7)).toEqual([
      'coe-published',
      'coe-approved',
      'answer-accepted',
      'question-answered',
      'question-asked',
      'review-requested',
      'action-item-added',
    ]);
    expect(history[1]).toMatchObject({ actor: { name: place.director.name }, revisionNumber: 1 });
  });

  test('what is published is what was approved, by its hash', async () => {
    const { coe } = await published();
    const { review, published: shown } = await page(place.outsider, coe, 'review { revision { hash } verdicts { kind member { id } noQuestionBecause } } published { hash actions document }');
    expect(shown.hash).toBe(review.revision.hash);
    expect(review.verdicts).toEqual([{ kind: 'APPROVE', member: { id: place.director.id }, noQuestionBecause: NO_QUESTION }]);
    expect(shown.actions[0]).toMatchObject({ ownerRole: 'the on-call engineer', title: expect.any(String), dueOn: '2027-01-15' });
    expect(JSON.stringify(shown)).not.toContain(place.author.name);
  });

  test('requested changes come back as a second revision', async () => {
    const { life } = await inReview();
    expect(await life.requestChanges(place.director)).toMatchObject({ status: 'CHANGES_REQUESTED', review: { state: 'CHANGES_REQUESTED' } });
    await life.edit(place.author, replacing('Search results', 'Search pages'));
    expect(await life.request(place.author)).toMatchObject({ status: 'IN_REVIEW', review: { state: 'OPEN', revision: { number: 2 } } });
    await expect(life.approve(place.director, 1)).rejects.toEqual(refused('STALE_REVIEW', { expected: 1, current: 2 }));
  });
});

describe('the gate', () => {
  test('a name in the document keeps it out, and both lists are told', async () => {
    const { life } = await draft({ text: { summary: `${place.colleague.name} restarted the job that builds the index.` } });
    await expect(life.request(place.author)).rejects.toEqual(refused('PROSE_FINDINGS', { findings: [expect.objectContaining({ rule: 'no-names', section: 'summary' })], gaps: [] }));
  });

  test('an empty lesson keeps it out', async () => {
    const { life } = await draft({ text: { lesson: ' ' } });
    await expect(life.request(place.author)).rejects.toEqual(refused('DOCUMENT_INCOMPLETE', { findings: [], gaps: [expect.objectContaining({ code: 'no-lesson' })] }));
  });

  test('a name in the title keeps it out', async () => {
    const { life } = await draft({ title: `${place.colleague.name} stopped the search` });
    await expect(life.request(place.author)).rejects.toEqual(refused('PROSE_FINDINGS', { findings: [expect.objectContaining({ block: 'title' })] }));
  });

  test('a waiver with a reason lets it pass, and the revision keeps the waiver', async () => {
    const { coe, life } = await draft({ text: { lesson: ' ' } });
    const { gaps } = await page(place.author, coe, 'gaps { id code waived message }');
    expect(gaps).toMatchObject([{ code: 'no-lesson', waived: false }]);
    await api.as(place.author).query('mutation($input: WaiveFindingInput!) { waiveFinding(input: $input) { id } }', { input: { coeId: coe.id, findingId: gaps[0].id, reason: 'It is a drill.' } });
    expect(await life.request(place.author)).toMatchObject({ status: 'IN_REVIEW' });
    expect(await count(`select jsonb_array_length(waivers) as n from revision where coe_id = $1`, [coe.id])).toBe(1);
  });

  test('a refused request leaves nothing behind', async () => {
    const { coe, life } = await draft({ text: { lesson: ' ' } });
    await expect(life.request(place.author)).rejects.toEqual(refused('DOCUMENT_INCOMPLETE'));
    expect(await count('select count(*)::int as n from revision where coe_id = $1', [coe.id])).toBe(0);
    expect(await statusOf(api, coe)).toBe('DRAFT');
    expect(await versionOf(api, coe)).toBe(1);
  });
});

describe('who reviews', () => {
  test('the nearest director above the team is asked, and the COE says so before', async () => {
    const { coe, life } = await draft();
    expect(await page(place.author, coe, 'reviewerWillBe { id }')).toEqual({ reviewerWillBe: { id: place.director.id } });
    await life.request(place.author);
    expect(await page(place.author, coe, 'reviewers { id } review { reviewer { id } reviewerTeam { key } dueAt }')).toMatchObject({
      reviewers: [{ id: place.director.id }],
      review: { reviewer: { id: place.director.id }, reviewerTeam: { key: place.organisation.key }, dueAt: expect.any(String) },
    });
  });

  test('a director who is an author is passed over for the next above', async () => {
    const top = await addMember(api.db);
    const near = await addMember(api.db);
    const company = await addTeam(api.db, { director: top });
    const team = await addTeam(api.db, { below: company, director: near });
    const { coe, life } = await draft({ author: near, team });
    expect(await life.request(near)).toMatchObject({ status: 'IN_REVIEW' });
    expect(await page(near, coe, 'review { reviewer { id } }')).toEqual({ review: { reviewer: { id: top.id } } });
  });

  test('without a director there is nobody to ask', async () => {
    const author = await addMember(api.db);
    const team = await addTeam(api.db, { below: await addTeam(api.db) });
    const { coe, life } = await draft({ author, team });
    expect(await page(author, coe, 'reviewerWillBe { id }')).toEqual({ reviewerWillBe: null });
    await expect(life.request(author)).rejects.toEqual(refused('NO_REVIEWER'));
    expect(await statusOf(api, coe)).toBe('DRAFT');
  });
});

describe('the guard', () => {
  test('approval says everything that is missing, in words', async () => {
    const { life } = await inReview();
    const error = await life.approve(place.director, 1, { checklist: [], noQuestionBecause: 'Fine.' }).catch((refusal: ApiRefusal) => refusal);
    expect(error).toEqual(refused('REVIEW_INCOMPLETE'));
    expect(missingOf(error)).toEqual(['SECTIONS_OPENED', 'QUESTION_ASKED', 'CHECKLIST_TICKED', 'READING_TIME']);
    expect(error.details!['missing']).toEqual([
      expect.stringMatching(/^Open “Summary”, “Customer impact” and 9 more: 11 of 11 sections/),
      expect.stringMatching(/^Ask at least one question/),
      'Tick the checklist by hand: 8 of 8 points left.',
      expect.stringMatching(/^Read on: this length takes at least \d+ s, and you have read for 0 s\.$/),
    ]);
  });

  test('opening every section without reading is not enough', async () => {
    const { life } = await inReview();
    await life.open(place.director);
    const error = await life.approve(place.director).catch((refusal: ApiRefusal) => refusal);
    expect(missingOf(error)).toEqual(['READING_TIME']);
  });

  test('one unopened section is enough to close it', async () => {
    const { coe, life } = await inReview();
    await life.read(place.director);
    await api.db.rows({ name: 'test-forget', text: `delete from section_view where section_key = 'whys' and review_id in (select id from review where coe_id = $1)`, values: [coe.id] });
    const error = await life.approve(place.director).catch((refusal: ApiRefusal) => refusal);
    expect(missingOf(error)).toEqual(['SECTIONS_OPENED']);
    expect(error.details!['items']).toMatchObject([{ section: 'whys' }]);
  });

  test('what somebody else read does not count', async () => {
    const { life } = await inReview();
    await life.read(place.colleague);
    const error = await life.approve(place.director).catch((refusal: ApiRefusal) => refusal);
    expect(missingOf(error)).toEqual(['SECTIONS_OPENED', 'READING_TIME']);
  });

  test('the page shows the same demands', async () => {
    const { coe, life } = await inReview();
    await life.read(place.director);
    const { review } = await page(place.director, coe, 'review { readingSeconds minimumReadingSeconds guard { code met } sectionViews { sectionKey opened viewed changed } }');
    expect(review.guard).toEqual([
      { code: 'SECTIONS_OPENED', met: true },
      { code: 'QUESTIONS_SETTLED', met: true },
      { code: 'QUESTION_ASKED', met: false },
      { code: 'CHECKLIST_TICKED', met: false },
      { code: 'READING_TIME', met: true },
    ]);
    expect(review.readingSeconds).toBe(11 * 60);
    expect(review.minimumReadingSeconds).toBeGreaterThan(20);
    expect(review.sectionViews[0]).toEqual({ sectionKey: 'summary', opened: true, viewed: false, changed: false });
  });

  test('a question of any reader blocks, until its answer is accepted by who asked', async () => {
    const { life } = await inReview();
    await life.read(place.director);
    const question = await life.ask(place.outsider);
    await expect(life.approve(place.director)).rejects.toEqual(refused('REVIEW_INCOMPLETE'));
    await expect(life.accept(place.outsider, question.id)).rejects.toEqual(refused('ILLEGAL_TRANSITION'));
    await life.answer(place.author, question.id);
    await expect(life.approve(place.director)).rejects.toEqual(refused('REVIEW_INCOMPLETE', { missing: ['Settle every question: 1 answer not yet accepted by who asked.'] }));
    await expect(life.accept(place.author, question.id)).rejects.toEqual(refused('FORBIDDEN'));
    await life.accept(place.outsider, question.id);
    await life.accept(place.outsider, question.id);
    expect(await life.approve(place.director)).toMatchObject({ status: 'APPROVED' });
  });

  test('nobody accepts an answer that was rewritten since they read it', async () => {
    const { life } = await inReview();
    const question = await life.ask(place.director);
    const read = await life.answer(place.author, question.id);
    const rewritten = await life.answer(place.author, question.id);
    await expect(life.accept(place.director, question.id, read.answeredAt)).rejects.toEqual(refused('STALE_VERSION'));
    await life.accept(place.director, question.id, rewritten.answeredAt);
  });

  test('an accepted answer stays as it is', async () => {
    const { life } = await inReview();
    const question = await life.ask(place.director);
    await life.answer(place.author, question.id);
    await life.answer(place.author, question.id);
    await life.accept(place.director, question.id);
    await expect(life.answer(place.author, question.id)).rejects.toEqual(refused('CONFLICT'));
  });

  test('a director may accept an answer for somebody, and the record says so', async () => {
    const { coe, life } = await inReview();
    const question = await life.ask(place.outsider);
    await life.answer(place.author, question.id);
    await life.accept(place.director, question.id);
    expect(await count(`select count(*)::int as n from event where coe_id = $1 and kind = 'answer-accepted' and details->>'forMemberId' = $2`, [coe.id, place.outsider.id])).toBe(1);
  });

  test('reported reading time counts only as far as it can have passed', async () => {
    const { coe } = await inReview();
    const report = async (seconds: number, sectionKey = 'summary') =>
      (await api.as(place.director).query(RECORD_READING, { input: { coeId: coe.id, expectedRevision: 1, sectionKey, seconds } })).recordReading;
    expect((await report(3600)).readingSeconds).toBe(0);
    expect((await report(3600)).readingSeconds).toBeLessThanOrEqual(1);
    const many = await Promise.all(Array.from({ length: 20 }, (_, at) => report(3600, at % 2 ? 'summary' : 'timeline')));
    expect(Math.max(...many.map(({ readingSeconds }) => readingSeconds as number))).toBeLessThanOrEqual(3);
  });

  test('opening the next section takes no time from the one being read', async () => {
    const { coe } = await inReview();
    const report = async (sectionKey: string, seconds: number) =>
      (await api.as(place.director).query(RECORD_READING, { input: { coeId: coe.id, expectedRevision: 1, sectionKey, seconds } })).recordReading;
    await report('summary', 0);
    await api.db.rows({
      name: 'test-opened-earlier',
      text: `update section_view set first_opened_at = first_opened_at - interval '10 seconds' where review_id in (select id from review where coe_id = $1)`,
      values: [coe.id],
    });
    await report('impact', 0);
    await report('timeline', 0);
    expect((await report('summary', 10)).readingSeconds).toBe(10);
    expect((await report('summary', 10)).readingSeconds).toBeLessThanOrEqual(11);
  });

  test('ticks and time carry over to the next revision for unchanged sections only, which still have to be opened', async () => {
    const { coe, life } = await inReview();
    await life.read(place.director);
    for (const sectionKey of ['summary', 'timeline']) {
      await api.as(place.director).query(RECORD_READING, { input: { coeId: coe.id, expectedRevision: 1, sectionKey, seconds: 0, viewed: true } });
    }
    await life.requestChanges(place.director);
    await life.edit(place.author, replacing('on one day in April', 'for nine hours on one day in April'));
    await life.request(place.author);
    const { review } = await page(place.director, coe, 'review { previousRevision { number } sectionViews { sectionKey seconds viewed opened changed } readingSeconds }');
    expect(review.previousRevision).toEqual({ number: 1 });
    const of = (key: string) => review.sectionViews.find(({ sectionKey }: { sectionKey: string }) => sectionKey === key);
    expect(of('summary')).toEqual({ sectionKey: 'summary', seconds: 0, viewed: false, opened: false, changed: true });
    expect(of('timeline')).toEqual({ sectionKey: 'timeline', seconds: 60, viewed: true, opened: false, changed: false });
    const error = await life.approve(place.director, 2).catch((refusal: ApiRefusal) => refusal);
    expect(missingOf(error)).toEqual(['SECTIONS_OPENED']);
    await life.open(place.director, 2);
    expect(await life.approve(place.director, 2)).toMatchObject({ status: 'APPROVED' });
  });

  test('a question on the first revision is not one on the second', async () => {
    const { life } = await inReview();
    const question = await life.ask(place.director);
    await life.answer(place.author, question.id);
    await life.accept(place.director, question.id);
    await life.read(place.director);
    await life.withdraw(place.author);
    await life.request(place.author);
    await life.open(place.director, 2);
    const error = await life.approve(place.director, 2, { noQuestionBecause: '' }).catch((refusal: ApiRefusal) => refusal);
    expect(missingOf(error)).toEqual(['QUESTION_ASKED']);
  });
});

describe('what is refused', () => {
  test('nobody approves their own COE', async () => {
    const near = await addMember(api.db);
    const team = await addTeam(api.db, { below: await addTeam(api.db, { director: await addMember(api.db) }), director: near });
    const { life } = await draft({ author: near, team });
    await life.request(near);
    await life.read(near);
    await expect(life.approve(near)).rejects.toEqual(refused('SELF_APPROVAL'));
    await expect(life.requestChanges(near)).rejects.toEqual(refused('FORBIDDEN'));
  });

  test('who left the authors in time does not approve either', async () => {
    const near = await addMember(api.db);
    const team = await addTeam(api.db, { below: await addTeam(api.db, { director: await addMember(api.db) }), director: near });
    const { coe, life } = await draft({ author: near, team });
    await life.request(near);
    await api.as(near).query('mutation($input: ParticipantInput!) { addParticipant(input: $input) { version } }', {
      input: { coeId: coe.id, expectedVersion: await versionOf(api, coe), memberId: place.author.id, role: 'AUTHOR' },
    });
    await api.as(place.author).query('mutation($input: ParticipantInput!) { removeParticipant(input: $input) { version } }', {
      input: { coeId: coe.id, expectedVersion: await versionOf(api, coe), memberId: near.id, role: 'AUTHOR' },
    });
    await life.read(near);
    await expect(life.approve(near)).rejects.toEqual(refused('SELF_APPROVAL'));
    await expect(life.requestChanges(near)).rejects.toEqual(refused('FORBIDDEN'));
    const question = await life.ask(place.outsider);
    await life.answer(place.author, question.id);
    await expect(life.accept(near, question.id)).rejects.toEqual(refused('FORBIDDEN'));
    expect(await page(near, coe, 'may { review }')).toEqual({ may: { review: false } });
    await life.withdraw(place.author);
    const { reviewerWillBe } = await page(near, coe, 'reviewerWillBe { id }');
    expect(reviewerWillBe.id).not.toBe(near.id);
    await life.request(place.author);
    expect(await page(near, coe, 'review { reviewer { id } }')).toEqual({ review: { reviewer: reviewerWillBe } });
  });

  test('changes are requested with a reason that can be seen', async () => {
    const { coe, life } = await inReview();
    await expect(life.requestChanges(place.director, 1, ' \u200b ')).rejects.toEqual(refused('BAD_USER_INPUT', { field: 'reason' }));
    await expect(life.cancel(place.director, '')).rejects.toEqual(refused('BAD_USER_INPUT', { field: 'reason' }));
    expect(await statusOf(api, coe)).toBe('IN_REVIEW');
  });

  test('an old version is refused with who changed what', async () => {
    const { coe, life } = await inReview();
    await expect(api.as(place.author).query(move('withdrawReview'), { input: { coeId: coe.id, expectedVersion: 1 } })).rejects.toEqual(
      refused('STALE_VERSION', { version: 2, by: place.author.name, change: 'review-requested' }),
    );
    await life.withdraw(place.author);
  });

  test('a moved action item makes the revision stale, whichever way it was moved', async () => {
    const { coe, life } = await inReview();
    await life.read(place.director);
    await api.db.rows({ name: 'test-move-action', text: `update action_item set due_on = '2030-01-01' where coe_id = $1`, values: [coe.id] });
    await expect(life.approve(place.director)).rejects.toEqual(refused('STALE_REVIEW'));
  });

  test('a question needs a section of the COE and words', async () => {
    const { coe, life } = await inReview();
    await expect(life.ask(place.director, 1, 'weather')).rejects.toEqual(refused('BAD_USER_INPUT', { field: 'sectionKey' }));
    await expect(api.as(place.director).query(ASK, { input: { coeId: coe.id, expectedRevision: 1, sectionKey: 'timeline', body: '  ' } })).rejects.toEqual(
      refused('BAD_USER_INPUT', { field: 'body' }),
    );
    await expect(life.ask(place.director, 7)).rejects.toEqual(refused('STALE_REVIEW'));
  });

  test('the same key asks once, and another text under it is refused', async () => {
    const { coe } = await inReview();
    const input = { coeId: coe.id, expectedRevision: 1, sectionKey: 'timeline', body: 'Why so late?', idempotencyKey: 'ask-once-please' };
    const first = await api.as(place.director).query(ASK, { input });
    expect(await api.as(place.director).query(ASK, { input })).toEqual(first);
    await expect(api.as(place.director).query(ASK, { input: { ...input, body: 'Why so early?' } })).rejects.toEqual(refused('IDEMPOTENCY_MISMATCH'));
  });

  type Step = keyof Pick<Steps, 'request' | 'requestChanges' | 'approve' | 'publish' | 'withdraw' | 'amend' | 'cancelAmendment' | 'cancel'>;
  const STEPS: Step[] = ['request', 'requestChanges', 'approve', 'publish', 'withdraw', 'amend', 'cancelAmendment', 'cancel'];
  const BY: Record<Step, 'author' | 'director'> = {
    request: 'author',
    requestChanges: 'director',
    approve: 'director',
    publish: 'author',
    withdraw: 'author',
    amend: 'author',
    cancelAmendment: 'author',
    cancel: 'director',
  };
  const IN: Record<string, { make: () => Promise<{ coe: CoeForTest; life: Steps }>; legal: Step[] }> = {
    DRAFT: { make: () => draft(), legal: ['request', 'cancel'] },
    IN_REVIEW: { make: () => inReview(), legal: ['requestChanges', 'approve', 'withdraw', 'cancel'] },
    CHANGES_REQUESTED: {
      make: async () => {
        const made = await inReview();
        await made.life.requestChanges(place.director);
        return made;
      },
      legal: ['request', 'cancel'],
    },
    APPROVED: { make: approved, legal: ['publish', 'withdraw', 'cancel'] },
    PUBLISHED: { make: published, legal: ['amend'] },
    CANCELLED: {
      make: async () => {
        const made = await draft();
        await made.life.cancel(place.director);
        return made;
      },
      legal: [],
    },
    'DRAFT of an amendment': {
      make: async () => {
        const made = await published();
        await made.life.amend(place.author);
        return made;
      },
      legal: ['request', 'cancelAmendment'],
    },
  };
  test.each(Object.keys(IN))('from %s every other step is illegal and changes nothing', async (state) => {
    const { make, legal } = IN[state]!;
    const { coe, life } = await make();
    const [status, version] = [await statusOf(api, coe), await versionOf(api, coe)];
    for (const step of STEPS.filter((one) => !legal.includes(one))) {
      const error = await (life[step] as (who: { id: string }) => Promise<unknown>)(place[BY[step]]).catch((refusal: ApiRefusal) => refusal);
      expect({ step, error }).toEqual({ step, error: refused('ILLEGAL_TRANSITION', { from: status, allowed: expect.any(Array) }) });
    }
    expect([await statusOf(api, coe), await versionOf(api, coe)]).toEqual([status, version]);
  });

  test('readers may ask and nothing else; nobody signed in may do anything', async () => {
    const { coe, life } = await inReview();
    const question = await life.ask(place.director);
    const version = await versionOf(api, coe);
    const reading = { coeId: coe.id, expectedRevision: 1 };
    const attempts: [string, object][] = [
      [REQUEST_REVIEW, { coeId: coe.id, expectedVersion: version }],
      [ANSWER, { questionId: question.id, answer: 'Because.' }],
      [ACCEPT, { questionId: question.id }],
      [REQUEST_CHANGES, { ...reading, reason: 'No.' }],
      [APPROVE, { ...reading, checklist: CHECKLIST, noQuestionBecause: NO_QUESTION }],
      ...MOVES.map((name): [string, object] => [move(name), { coeId: coe.id, expectedVersion: version, reason: 'Because.' }]),
    ];
    for (const [text, input] of attempts) {
      await expect(api.as(place.outsider).query(text, { input })).rejects.toEqual(refused('FORBIDDEN'));
      await expect(api.nobody.query(text, { input })).rejects.toEqual(refused('UNAUTHENTICATED'));
    }
    expect(await statusOf(api, coe)).toBe('IN_REVIEW');
  });

  test('a restricted COE and its questions answer like ones that do not exist, in the same bytes', async () => {
    const { coe, life } = await inReview({ visibility: 'RESTRICTED' });
    const question = await life.ask(place.director);
    const none = '00000000-0000-4000-8000-000000000000';
    const version = await versionOf(api, coe);
    const attempts = (coeId: string, questionId: string): [string, object][] => [
      [REQUEST_REVIEW, { coeId, expectedVersion: version }],
      [ASK, { coeId, expectedRevision: 1, sectionKey: 'summary', body: 'Why?' }],
      [ANSWER, { questionId, answer: 'Because.' }],
      [ACCEPT, { questionId }],
      [REQUEST_CHANGES, { coeId, expectedRevision: 1, reason: 'No.' }],
      [APPROVE, { coeId, expectedRevision: 1, checklist: CHECKLIST, noQuestionBecause: NO_QUESTION }],
      [RECORD_READING, { coeId, expectedRevision: 1, sectionKey: 'summary', seconds: 1 }],
      ...MOVES.map((name): [string, object] => [move(name), { coeId, expectedVersion: version, reason: 'Because.' }]),
    ];
    const unknown = attempts(none, none);
    for (const [index, [text, input]] of attempts(coe.id, question.id).entries()) {
      const forbidden = await api.as(place.outsider).ask(text, { input });
      expect(forbidden.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      expect(forbidden).toEqual(await api.as(place.outsider).ask(text, { input: unknown[index]![1] }));
    }
    expect(await page(place.director, coe, 'status review { state } questions { body }')).toMatchObject({ status: 'IN_REVIEW', questions: [{}] });
  });
});

describe('two at once', () => {
  test('fifty approvals of one director are one', async () => {
    const { coe, life } = await inReview();
    await life.read(place.director);
    const answers = await Promise.allSettled(Array.from({ length: 50 }, () => life.approve(place.director)));
    const [won, lost] = [answers.filter(({ status }) => status === 'fulfilled'), answers.filter(({ status }) => status === 'rejected')];
    expect(won).toHaveLength(1);
    for (const one of lost) expect((one as PromiseRejectedResult).reason).toEqual(refused('ILLEGAL_TRANSITION'));
    expect(await verdictsOf(coe)).toBe(1);
    expect(await eventsOf(coe, 'coe-approved')).toBe(1);
    expect(await versionOf(api, coe)).toBe(3);
  });

  test('two directors at once are both recorded once, and the state changes once', async () => {
    const [top, near] = [await addMember(api.db), await addMember(api.db)];
    const author = await addMember(api.db);
    const team = await addTeam(api.db, { below: await addTeam(api.db, { director: top }), director: near });
    const { coe, life } = await draft({ author, team });
    await life.request(author);
    await life.read(near);
    await life.read(top);
    const both = await Promise.all([life.approve(near), life.approve(top)]);
    expect(both.map(({ status }) => status)).toEqual(['APPROVED', 'APPROVED']);
    expect(await verdictsOf(coe)).toBe(2);
    expect(await versionOf(api, coe)).toBe(3);
    await expect(life.approve(top)).rejects.toEqual(refused('ILLEGAL_TRANSITION'));
  });

  test('of an approval and a withdrawal one wins, and the other is told why', async () => {
    for (let round = 0; round < 8; round++) {
      const { coe, life } = await inReview();
      await life.read(place.director);
      const version = await versionOf(api, coe);
      const [approval, withdrawal] = await Promise.allSettled([
        life.approve(place.director),
        api.as(place.author).query(move('withdrawReview'), { input: { coeId: coe.id, expectedVersion: version } }),
      ]);
      const status = await statusOf(api, coe);
      if (approval.status === 'fulfilled') {
        expect(withdrawal).toMatchObject({ status: 'rejected', reason: refused('STALE_VERSION') });
        expect(status).toBe('APPROVED');
      } else {
        expect(approval.reason).toEqual(refused('ILLEGAL_TRANSITION', { from: 'DRAFT' }));
        expect(withdrawal.status).toBe('fulfilled');
        expect(status).toBe('DRAFT');
      }
      expect(await verdictsOf(coe)).toBe(status === 'APPROVED' ? 1 : 0);
    }
  });

  test('of an approval and requested changes by two directors one wins', async () => {
    const [top, near] = [await addMember(api.db), await addMember(api.db)];
    const author = await addMember(api.db);
    const team = await addTeam(api.db, { below: await addTeam(api.db, { director: top }), director: near });
    const { coe, life } = await draft({ author, team });
    await life.request(author);
    await life.read(near);
    const answers = await Promise.allSettled([life.approve(near), life.requestChanges(top)]);
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await verdictsOf(coe)).toBe(1);
  });

  test('a question asked while approving either blocks or comes after', async () => {
    const { coe, life } = await inReview();
    await life.read(place.director);
    const [approval, question] = await Promise.allSettled([life.approve(place.director), life.ask(place.outsider)]);
    expect(question.status).toBe('fulfilled');
    expect(await statusOf(api, coe)).toBe(approval.status === 'fulfilled' ? 'APPROVED' : 'IN_REVIEW');
    if (approval.status === 'rejected') expect(approval.reason).toEqual(refused('REVIEW_INCOMPLETE'));
  });

  test('a director who was replaced a moment ago decides nothing, and the new one may', async () => {
    const [old, fresh, author] = [await addMember(api.db), await addMember(api.db), await addMember(api.db)];
    const team = await addTeam(api.db, { director: old });
    const { coe, life } = await draft({ author, team });
    await life.request(author);
    await life.read(old);
    await api.db.rows({ name: 'test-replace-director', text: 'update team set director_id = $2 where id = $1', values: [team.id, fresh.id] });
    await expect(life.approve(old)).rejects.toEqual(refused('FORBIDDEN'));
    await expect(life.requestChanges(old)).rejects.toEqual(refused('FORBIDDEN'));
    expect(await page(old, coe, 'may { review cancel }')).toEqual({ may: { review: false, cancel: false } });
    await life.read(fresh);
    expect(await life.approve(fresh)).toMatchObject({ status: 'APPROVED' });
  });
});

describe('back to a draft', () => {
  test('a withdrawn approval lapses, and the record says so', async () => {
    const { coe, life } = await approved();
    expect(await life.withdraw(place.author)).toMatchObject({ status: 'DRAFT', review: { state: 'LAPSED' } });
    expect(await eventsOf(coe, 'approval-lapsed')).toBe(1);
    await life.request(place.author);
    await expect(life.publish(place.author)).rejects.toEqual(refused('ILLEGAL_TRANSITION'));
  });

  test('an amendment leaves the published revision up until the next approval', async () => {
    const { coe, life } = await published();
    await life.amend(place.author);
    await life.edit(place.author, replacing('nine hours', 'ten hours'));
    const { status, published: up } = await page(place.outsider, coe, 'status published { number document }');
    expect(status).toBe('DRAFT');
    expect(JSON.stringify(up.document)).toContain('nine hours');
    await life.request(place.author);
    await life.read(place.director, 2);
    await life.approve(place.director, 2);
    expect(await life.publish(place.director)).toMatchObject({ status: 'PUBLISHED', published: { number: 2 } });
    expect(JSON.stringify((await page(place.outsider, coe, 'published { document }')).published.document)).toContain('ten hours');
  });

  test('a cancelled amendment returns title and document to the published revision, and keeps what was written in the log', async () => {
    const { coe, life } = await published();
    const before = await page(place.author, coe, 'title document');
    await life.amend(place.author);
    await life.edit(place.author, replacing('nine hours', 'ten hours'));
    await api.as(place.author).query('mutation($input: UpdateCoeInput!) { updateCoe(input: $input) { title } }', {
      input: { coeId: coe.id, expectedVersion: await versionOf(api, coe), title: 'Another title' },
    });
    expect(JSON.stringify(await page(place.author, coe, 'document'))).toContain('ten hours');
    expect(await life.cancelAmendment(place.author)).toMatchObject({ status: 'PUBLISHED', title: before.title, published: { number: 1 } });
    expect(await page(place.author, coe, 'title document')).toEqual(before);
    expect(await count('select count(*)::int as n from document_update where coe_id = $1', [coe.id])).toBe(3);
    await life.amend(place.author);
    expect(await page(place.author, coe, 'title document')).toEqual(before);
  });

  test('an author cannot cancel, a director can, and the reason is kept', async () => {
    const { coe, life } = await inReview();
    await expect(life.cancel(place.author)).rejects.toEqual(refused('FORBIDDEN'));
    expect(await life.cancel(place.director)).toMatchObject({ status: 'CANCELLED', review: { state: 'WITHDRAWN' } });
    const { history } = await page(place.author, coe, 'history { kind reason actor { id } }');
    expect(history[0]).toEqual({ kind: 'coe-cancelled', reason: 'It was the same incident as another.', actor: { id: place.director.id } });
    await expect(life.ask(place.outsider)).rejects.toEqual(refused('DOCUMENT_LOCKED'));
  });
});
