/* Who has to approve: routed by the tree and the policy, handed on, declined, replaced, and somebody deciding for somebody else. */
import type { MemberRow } from '../../api/src/member/member.entity.js';
import type { TeamRow } from '../../api/src/member/team.entity.js';
import { type Api, startApi } from '../support/api.js';
import { completeCoe } from '../support/complete-coe.js';
import { addMember, addTeam, type CoeForTest } from '../support/factories.js';
import { until } from '../support/editor-client.js';
import { ASK_PEER, DECLINE, DELEGATE, DISMISS, REASSIGN, statusOf, steps, type Steps } from '../support/reviewing.js';

const UPDATE_TEAM = 'mutation($input: UpdateTeamInput!) { updateTeam(input: $input) { id } }';
const UPDATE_MEMBER = 'mutation($input: UpdateMemberInput!) { updateMember(input: $input) { id } }';
const SAVE_POLICY = 'mutation($input: SavePolicyInput!) { savePolicy(input: $input) { team { id } } }';
const SEATS = 'query($number: Int!) { coe(number: $number) { may { review } history { kind reason } review { reviewer { id } seats { id kind state mine member { id } delegate { id } team { key } } verdicts { member { id } for { id } } } } }';
const QUEUE = '{ reviewQueue(first: 100) { edges { node { coe { number } seat stage reason } } } }';

interface Seat {
  id: string;
  kind: string;
  state: string;
  member: { id: string };
}

let api: Api;
let administrator: MemberRow;
let author: MemberRow;
let top: MemberRow;
let middle: MemberRow;
let near: MemberRow;
let company: TeamRow;
let organisation: TeamRow;
let team: TeamRow;

beforeAll(async () => {
  api = await startApi();
  administrator = await addMember(api.db, { isAdministrator: true });
  top = await addMember(api.db, { name: 'Tamsin Overbrook' });
  company = await addTeam(api.db, { director: top });
});
afterAll(() => api.stop());

beforeEach(async () => {
  [author, middle, near] = [await addMember(api.db), await addMember(api.db, { name: 'Milo Underhill' }), await addMember(api.db, { name: 'Nadia Fernhall' })];
  organisation = await addTeam(api.db, { below: company, kind: 'ORGANISATION', director: middle });
  team = await addTeam(api.db, { below: organisation, director: near });
});

const policy = (where: TeamRow, source: string) =>
  api.as(administrator).query(SAVE_POLICY, { input: { teamId: where.id, expectedVersion: 0, source, reason: 'We want more eyes on it.' } });

async function inReview(given: Partial<Parameters<typeof completeCoe>[1]> = {}): Promise<{ coe: CoeForTest; life: Steps }> {
  const coe = await completeCoe(api, { author, team, ...given });
  const life = steps(api, coe);
  await life.request(given.author ?? author);
  return { coe, life };
}

async function shown(coe: CoeForTest, who: { id: string } = author) {
  const { coe: page } = await api.as(who).query(SEATS, { number: coe.number });
  return page as { may: { review: boolean }; history: { kind: string; reason: string | null }[]; review: { seats: Seat[]; verdicts: { member: { id: string }; for: { id: string } | null }[] } };
}

const seated = async (coe: CoeForTest) => (await shown(coe)).review.seats.map(({ kind, member, state }) => [kind, member.id, state]);

async function inQueue(who: { id: string }, coe: CoeForTest): Promise<{ seat: string; stage: string; reason: string } | undefined> {
  const { reviewQueue } = await api.as(who).query(QUEUE);
  return reviewQueue.edges.map(({ node }: { node: { coe: { number: number } } }) => node).find((node: { coe: { number: number } }) => node.coe.number === coe.number);
}

const barRaiser = (given: object = {}) => addMember(api.db, { isBarRaiser: true, ...given });

describe('routing', () => {
  test('without a policy the nearest director alone has to approve', async () => {
    const { coe } = await inReview();
    expect(await seated(coe)).toEqual([['DIRECTOR', near.id, 'OPEN']]);
  });

  test('the policy adds directors, the director of another team and a bar raiser, each another person', async () => {
    const guardian = await addMember(api.db);
    const security = await addTeam(api.db, { below: await addTeam(api.db, { below: company, kind: 'ORGANISATION' }), director: guardian });
    const raiser = await barRaiser();
    await policy(organisation, `approval:\n  directors: { 2: 2 }\n  barRaiser: [2]\n  alsoTeams: { 2: [${security.key}] }`);
    const { coe, life } = await inReview({ severity: 2 });
    const seats = await seated(coe);
    expect(seats.map(([kind]) => kind)).toEqual(['DIRECTOR', 'DIRECTOR', 'TEAM_DIRECTOR', 'BAR_RAISER']);
    expect(seats.slice(0, 3).map(([, id]) => id)).toEqual([near.id, middle.id, guardian.id]);
    const someRaiser = { id: seats[3]![1]! };
    for (const who of [near, guardian, someRaiser]) {
      await life.read(who);
      await life.approve(who);
      expect(await statusOf(api, coe)).toBe('IN_REVIEW');
    }
    await life.read(middle);
    await life.approve(middle);
    expect(await statusOf(api, coe)).toBe('APPROVED');
    expect((await shown(coe)).history.map(({ kind }) => kind).filter((kind) => kind.startsWith('approval') || kind === 'coe-approved')).toEqual([
      'coe-approved',
      'approval-given',
      'approval-given',
      'approval-given',
    ]);
    expect(raiser.id).toEqual(expect.any(String));
  });

  test('at another severity nobody else is asked', async () => {
    await policy(organisation, 'approval:\n  directors: { 1: 2 }');
    const { coe } = await inReview({ severity: 3 });
    expect(await seated(coe)).toHaveLength(1);
  });

  test('bar raisers take turns, and never for their own line', async () => {
    const own = await barRaiser();
    await api.as(administrator).query(UPDATE_MEMBER, { input: { memberId: own.id, teamIds: [team.id] } });
    const neighbour = await barRaiser();
    await addTeam(api.db, { below: organisation, director: neighbour });
    const [first, second] = [await barRaiser(), await barRaiser()];
    await policy(organisation, 'approval:\n  barRaiser: [3]');
    const asked: string[] = [];
    for (let round = 0; round < 6; round += 1) {
      const { coe } = await inReview({ severity: 3 });
      asked.push((await shown(coe)).review.seats.find(({ kind }) => kind === 'BAR_RAISER')!.member.id);
    }
    expect(asked).not.toContain(own.id);
    expect(asked).not.toContain(neighbour.id);
    expect(asked).toContain(first.id);
    expect(asked).toContain(second.id);
  });

  test('too few people for the policy is said and nothing moves', async () => {
    await policy(organisation, 'approval:\n  directors: { 3: 3 }');
    const alone = await addTeam(api.db, { below: organisation });
    const coe = await completeCoe(api, { author, team: alone, severity: 3 });
    await expect(steps(api, coe).request(author)).rejects.toMatchObject({ code: 'NO_REVIEWER', message: expect.stringContaining('3 directors') });
    expect(await statusOf(api, coe)).toBe('DRAFT');
  });

  test('a severity that rises during the review asks for whoever is missing before it is approved', async () => {
    await policy(organisation, 'approval:\n  directors: { 1: 2 }');
    const { coe, life } = await inReview({ severity: 3 });
    await api.db.rows({ name: 'test-raise', text: 'update coe set severity = 1 where id = $1', values: [coe.id] });
    await life.read(near);
    await life.approve(near);
    expect(await statusOf(api, coe)).toBe('IN_REVIEW');
    expect(await seated(coe)).toEqual([
      ['DIRECTOR', near.id, 'APPROVED'],
      ['DIRECTOR', middle.id, 'OPEN'],
    ]);
  });
});

describe('handing on', () => {
  test('a director of the line hands a seat to another, who then finds it in the queue', async () => {
    const { coe } = await inReview();
    const [seat] = (await shown(coe)).review.seats;
    await api.as(middle).query(REASSIGN, { input: { seatId: seat!.id, memberId: top.id, reason: 'I wrote the design that failed.' } });
    expect(await inQueue(near, coe)).toBeUndefined();
    expect(await inQueue(top, coe)).toMatchObject({ seat: 'DIRECTOR', stage: 'Your verdict' });
    expect((await shown(coe)).history[0]).toEqual({ kind: 'reviewer-changed', reason: 'I wrote the design that failed.' });
  });

  test('who may sit there can be asked for, the nearest first', async () => {
    const { coe } = await inReview();
    const [seat] = (await shown(coe)).review.seats;
    const { seatCandidates } = await api.as(near).query('query($seatId: ID!) { seatCandidates(seatId: $seatId) { id } }', { seatId: seat!.id });
    expect(seatCandidates).toEqual([{ id: middle.id }, { id: top.id }]);
  });

  test('not to somebody who does not direct, nor by somebody who does not sit there', async () => {
    const { coe } = await inReview();
    const [seat] = (await shown(coe)).review.seats;
    const input = (memberId: string) => ({ input: { seatId: seat!.id, memberId, reason: 'Because.' } });
    await expect(api.as(near).query(REASSIGN, input((await addMember(api.db)).id))).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: expect.objectContaining({ field: 'memberId' }) });
    await expect(api.as(near).query(REASSIGN, input(author.id))).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(api.as(author).query(REASSIGN, input(top.id))).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('who declines is not asked again, in this round and the next, and at the end somebody has to', async () => {
    const { coe, life } = await inReview();
    const decline = async (who: MemberRow) => {
      const seat = (await shown(coe)).review.seats.find(({ member, state }) => member.id === who.id && state === 'OPEN');
      await api.as(who).query(DECLINE, { input: { seatId: seat!.id, reason: 'I was part of the incident.' } });
    };
    await decline(near);
    expect(await seated(coe)).toEqual([['DIRECTOR', middle.id, 'OPEN']]);
    await decline(middle);
    expect(await seated(coe)).toEqual([['DIRECTOR', top.id, 'OPEN']]);
    await expect(decline(top)).rejects.toMatchObject({ code: 'NO_REVIEWER' });
    await life.requestChanges(top);
    await life.request(author);
    expect(await seated(coe)).toEqual([['DIRECTOR', top.id, 'OPEN']]);
  });

  test('declining twice at once is declining once: the next is not passed over', async () => {
    const { coe } = await inReview();
    const [seat] = (await shown(coe)).review.seats;
    const decline = () => api.as(near).query(DECLINE, { input: { seatId: seat!.id, reason: 'I was part of the incident.' } });
    const both = await Promise.allSettled([decline(), decline()]);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'FORBIDDEN' } });
    expect(await seated(coe)).toEqual([['DIRECTOR', middle.id, 'OPEN']]);
  });
});

describe('peers', () => {
  test('a peer is asked, approves, and nothing waited for it', async () => {
    const peer = await addMember(api.db);
    const { coe, life } = await inReview();
    await api.as(author).query(ASK_PEER, { input: { coeId: coe.id, memberId: peer.id } });
    expect(await inQueue(peer, coe)).toMatchObject({ seat: 'PEER', stage: 'Your opinion', reason: expect.stringContaining('asks for your opinion') });
    await expect(life.requestChanges(peer)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await life.read(peer);
    await life.approve(peer);
    expect(await statusOf(api, coe)).toBe('IN_REVIEW');
    await life.read(near);
    await life.approve(near);
    expect(await statusOf(api, coe)).toBe('APPROVED');
  });

  test('a peer reads a restricted COE while asked, and no longer', async () => {
    const peer = await addMember(api.db);
    const { coe } = await inReview({ visibility: 'RESTRICTED' });
    await expect(shown(coe, peer)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await api.as(author).query(ASK_PEER, { input: { coeId: coe.id, memberId: peer.id } });
    const seat = (await shown(coe, peer)).review.seats.find(({ kind }) => kind === 'PEER')!;
    await api.as(peer).query(DECLINE, { input: { seatId: seat.id, reason: 'I know nothing about it.' } });
    await expect(shown(coe, peer)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('a peer brings nobody else to a restricted COE, and does to an open one', async () => {
    const [peer, friend] = [await addMember(api.db), await addMember(api.db)];
    const { coe } = await inReview({ visibility: 'RESTRICTED' });
    await api.as(author).query(ASK_PEER, { input: { coeId: coe.id, memberId: peer.id } });
    const seat = (await shown(coe, peer)).review.seats.find(({ kind }) => kind === 'PEER')!;
    await expect(api.as(peer).query(ASK_PEER, { input: { coeId: coe.id, memberId: friend.id } })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(api.as(peer).query(REASSIGN, { input: { seatId: seat.id, memberId: friend.id, reason: 'They know it.' } })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(shown(coe, friend)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await api.as(near).query(REASSIGN, { input: { seatId: seat.id, memberId: friend.id, reason: 'They know it.' } });
    expect((await shown(coe, friend)).review.seats).toHaveLength(2);
    const { coe: open } = await inReview();
    await api.as(author).query(ASK_PEER, { input: { coeId: open.id, memberId: peer.id } });
    await api.as(peer).query(ASK_PEER, { input: { coeId: open.id, memberId: friend.id } });
    expect((await shown(open, friend)).review.seats).toHaveLength(3);
  });

  test('an author is no peer, nor is who decides anyway, and strangers ask none', async () => {
    const { coe } = await inReview();
    await expect(api.as(author).query(ASK_PEER, { input: { coeId: coe.id, memberId: middle.id } })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(api.as(near).query(ASK_PEER, { input: { coeId: coe.id, memberId: author.id } })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(api.as(await addMember(api.db)).query(ASK_PEER, { input: { coeId: coe.id, memberId: administrator.id } })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('deciding for somebody', () => {
  const day = 86_400_000;
  const period = (from: number, until: number) => ({ fromAt: new Date(Date.now() + from * day).toISOString(), untilAt: new Date(Date.now() + until * day).toISOString() });
  const delegate = (who: MemberRow, to: MemberRow, [from, until] = [-0.01, 7]) => api.as(who).query(DELEGATE, { input: { delegateId: to.id, ...period(from!, until!), reason: 'On leave.' } });

  test('the delegate finds the review, approves, and the record names both', async () => {
    const stand = await addMember(api.db);
    const { coe, life } = await inReview({ visibility: 'RESTRICTED' });
    await delegate(near, stand);
    await api.settle();
    expect(await inQueue(stand, coe)).toMatchObject({ reason: expect.stringContaining(`${near.name}, for whom you decide`) });
    expect(await inQueue(near, coe)).toBeDefined();
    await life.read(stand);
    await life.approve(stand);
    expect(await statusOf(api, coe)).toBe('APPROVED');
    expect((await shown(coe)).review.verdicts).toEqual([{ member: { id: stand.id }, for: { id: near.id } }]);
  });

  test('before its time, after its end, and for one’s own COE nobody decides for another', async () => {
    const stand = await addMember(api.db);
    const { coe, life } = await inReview();
    await delegate(near, stand, [1, 2]);
    await life.read(stand);
    await expect(life.approve(stand)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await inQueue(stand, coe)).toBeUndefined();
    await delegate(middle, author);
    const { coe: other, life: otherLife } = await inReview({ team: await addTeam(api.db, { below: organisation }) });
    expect(await inQueue(author, other)).toBeUndefined();
    await expect(otherLife.approve(author)).rejects.toMatchObject({ code: 'SELF_APPROVAL' });
    const { delegations } = await api.as(middle).query('{ delegations { id } }');
    await api.as(middle).query('mutation($id: ID!) { endDelegation(delegationId: $id) { id } }', { id: delegations[0].id });
    await expect(api.as(middle).query('mutation($id: ID!) { endDelegation(delegationId: $id) { id } }', { id: delegations[0].id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('the delegate reads a restricted COE while they decide, not before and not after', async () => {
    const [planned, brief, ended] = [await addMember(api.db), await addMember(api.db), await addMember(api.db)];
    const { coe } = await inReview({ visibility: 'RESTRICTED' });
    const reads = (who: MemberRow) => shown(coe, who).then(() => true, ({ code }: { code: string }) => code !== 'NOT_FOUND');
    await delegate(near, planned, [1, 2]);
    await api.settle();
    expect(await reads(planned)).toBe(false);
    await delegate(near, brief, [1 / 43_200, 5 / 86_400]);
    await api.settle();
    expect(await reads(brief)).toBe(false);
    await until(() => reads(brief), 'the time to begin');
    await until(async () => !(await reads(brief)), 'the time to end');
    const { delegateReviews } = await delegate(near, ended, [0, 0.5]);
    await api.settle();
    expect(await reads(ended)).toBe(true);
    const id = delegateReviews.find(({ delegate: to }: { delegate: { id: string } }) => to.id === ended.id).id;
    await api.as(near).query('mutation($id: ID!) { endDelegation(delegationId: $id) { id } }', { id });
    await api.settle();
    expect(await reads(ended)).toBe(false);
  });

  test('an author who decides for a director neither hands the seat on nor declines it', async () => {
    await delegate(near, author);
    const { coe } = await inReview();
    const [seat] = (await shown(coe)).review.seats;
    await expect(api.as(author).query(REASSIGN, { input: { seatId: seat!.id, memberId: middle.id, reason: 'They are quicker.' } })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(api.as(author).query(DECLINE, { input: { seatId: seat!.id, reason: 'They are away.' } })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await seated(coe)).toEqual([['DIRECTOR', near.id, 'OPEN']]);
  });

  test('nobody from the line of the team decides for a bar raiser', async () => {
    const [mate, stranger] = [await addMember(api.db, { teams: [team] }), await addMember(api.db)];
    await barRaiser();
    await policy(organisation, 'approval:\n  barRaiser: [2]');
    const { coe, life } = await inReview();
    const raiser = (await shown(coe)).review.seats.find(({ kind }) => kind === 'BAR_RAISER')!.member as MemberRow;
    const { delegateReviews } = await delegate(raiser, mate);
    await life.read(mate);
    await expect(life.approve(mate)).rejects.toMatchObject({ code: 'FORBIDDEN', message: expect.stringContaining('from outside of the line') });
    await expect(life.requestChanges(mate)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await api.as(raiser).query('mutation($id: ID!) { endDelegation(delegationId: $id) { id } }', { id: delegateReviews[0].id });
    await delegate(raiser, stranger);
    await life.read(stranger);
    await life.approve(stranger);
    expect(await seated(coe)).toContainEqual(['BAR_RAISER', raiser.id, 'APPROVED']);
  });

  test('one at a time, forwards in time, and never to oneself', async () => {
    const stand = await addMember(api.db);
    await delegate(near, stand, [1, 5]);
    await expect(delegate(near, middle, [4, 9])).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: expect.objectContaining({ field: 'fromAt' }) });
    await delegate(near, middle, [5, 9]);
    await expect(delegate(near, near)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(delegate(top, stand, [2, 1])).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: expect.objectContaining({ field: 'untilAt' }) });
    await expect(delegate(top, stand, [-9, -8])).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('who lost the right a moment ago does not pass it on', async () => {
    const stand = await addMember(api.db);
    const { life } = await inReview();
    await delegate(near, stand);
    await life.read(stand);
    await api.as(administrator).query(UPDATE_TEAM, { input: { teamId: team.id, directorId: null } });
    await expect(life.approve(stand)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('replacement', () => {
  test('a bar raiser who leaves is followed by the next', async () => {
    const raisers = [await barRaiser(), await barRaiser()];
    await policy(organisation, 'approval:\n  barRaiser: [3]');
    const { coe } = await inReview({ severity: 3 });
    const before = (await shown(coe)).review.seats.find(({ kind }) => kind === 'BAR_RAISER')!;
    await api.as(administrator).query(UPDATE_MEMBER, { input: { memberId: before.member.id, isBarRaiser: false } });
    await api.settle();
    const after = (await shown(coe)).review.seats.find(({ kind }) => kind === 'BAR_RAISER')!;
    expect(after.id).toBe(before.id);
    expect(after.member.id).not.toBe(before.member.id);
    expect(raisers).toHaveLength(2);
  });

  test('a bar raiser who is none any more cannot approve, however quickly', async () => {
    await barRaiser();
    await policy(organisation, 'approval:\n  barRaiser: [3]');
    const { coe, life } = await inReview({ severity: 3 });
    const { member } = (await shown(coe)).review.seats.find(({ kind }) => kind === 'BAR_RAISER')!;
    await life.read(member);
    await api.db.rows({ name: 'test-demote', text: 'update member set is_bar_raiser = false where id = $1', values: [member.id] });
    await expect(life.approve(member)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('questions', () => {
  test('a director dismisses a question with a reason, and approval opens', async () => {
    const asker = await addMember(api.db);
    const { coe, life } = await inReview();
    const { id } = await life.ask(asker);
    await life.read(near);
    await expect(life.approve(near)).rejects.toMatchObject({ code: 'REVIEW_INCOMPLETE' });
    await expect(api.as(author).query(DISMISS, { input: { questionId: id, reason: 'No.' } })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(api.as(near).query(DISMISS, { input: { questionId: id, reason: ' ' } })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    const { dismissQuestion } = await api.as(near).query(DISMISS, { input: { questionId: id, reason: 'It is about another incident.' } });
    expect(dismissQuestion).toMatchObject({ dismissedBy: { id: near.id }, dismissedBecause: 'It is about another incident.' });
    await life.approve(near);
    expect((await shown(coe)).history.find(({ kind }) => kind === 'question-dismissed')).toMatchObject({ reason: 'It is about another incident.' });
  });
});

test('a question that its own asker dismissed is none that was asked', async () => {
  const { coe, life } = await inReview();
  await life.read(near);
  const { id } = await life.ask(near);
  await api.as(near).query(DISMISS, { input: { questionId: id, reason: 'On second thoughts it is clear.' } });
  await expect(life.approve(near, 1, { noQuestionBecause: '' })).rejects.toMatchObject({ code: 'REVIEW_INCOMPLETE', details: { items: [{ code: 'QUESTION_ASKED' }] } });
  const { coe: page } = await api.as(near).query('query($number: Int!) { coe(number: $number) { review { guard { code met } } } }', { number: coe.number });
  expect(page.review.guard).toContainEqual({ code: 'QUESTION_ASKED', met: false });
});

test('a director who decides in place of the one who was asked sits there for the team they direct', async () => {
  const { coe, life } = await inReview();
  await life.read(middle);
  await life.approve(middle);
  const { coe: page } = await api.as(author).query(SEATS, { number: coe.number });
  expect(page.review.seats).toMatchObject([{ member: { id: middle.id }, state: 'APPROVED', team: { key: organisation.key } }]);
  const { coe: told } = await api.as(author).query('query($number: Int!) { coe(number: $number) { record(first: 2) { edges { node { sentence actor { id } } } } } }', { number: coe.number });
  expect(told.record.edges[1].node).toEqual({ sentence: `took the place of ${near.name} as director`, actor: { id: middle.id } });
});

test('who declined and was then chosen by hand stays chosen in the next round', async () => {
  const { coe, life } = await inReview();
  const seat = async () => (await shown(coe)).review.seats[0]!;
  await api.as(near).query(DECLINE, { input: { seatId: (await seat()).id, reason: 'I was part of the incident.' } });
  await api.as(middle).query(REASSIGN, { input: { seatId: (await seat()).id, memberId: near.id, reason: 'We spoke; they were not.' } });
  await life.requestChanges(near);
  await life.request(author);
  expect(await seated(coe)).toEqual([['DIRECTOR', near.id, 'OPEN']]);
});

test('a peer who declined is not asked again by the next round', async () => {
  const peer = await addMember(api.db);
  const { coe, life } = await inReview();
  await api.as(author).query(ASK_PEER, { input: { coeId: coe.id, memberId: peer.id } });
  const seat = (await shown(coe, peer)).review.seats.find(({ kind }) => kind === 'PEER')!;
  await api.as(peer).query(DECLINE, { input: { seatId: seat.id, reason: 'I know nothing about it.' } });
  await life.requestChanges(near);
  await life.request(author);
  expect(await seated(coe)).toEqual([['DIRECTOR', near.id, 'OPEN']]);
});
