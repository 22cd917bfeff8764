/* The operations meeting: what is put before it, who presents, what is asked, and what opens publication. */
import type { MemberRow } from '../../api/src/member/member.entity.js';
import { type Api, startApi } from '../support/api.js';
import { completeCoe } from '../support/complete-coe.js';
import { addActionItem, addCoe, addMember, addPlace, type CoeForTest, type Place, publish } from '../support/factories.js';
import { LiveClient } from '../support/live-client.js';
import { statusOf, steps, type Steps } from '../support/reviewing.js';

const SLOT = `id version state team { id name } meeting { id startsAt zone } coe { id number title sections { key } } presenter { id } reasons { criterion words }
  questions { id body ofReview settled } outcome followUp notes closedBy { id } may { change takeOff decide ask }`;
const MEETING = `query ($id: ID!) { meeting(id: $id) { id version mayRun team { id } slots { ${SLOT} } } }`;
const TEAMS = `{ meetingTeams { team { id } mayRun meetings { id open heard } waiting { ${SLOT} } } }`;
const CREATE = 'mutation ($input: CreateMeetingInput!) { createMeeting(input: $input) { id startsAt version } }';
const FORWARD = `mutation ($input: PutForwardInput!) { putForward(input: $input) { ${SLOT} } }`;
const CHANGE = `mutation ($input: ChangeMeetingSlotInput!) { changeMeetingSlot(input: $input) { ${SLOT} } }`;
const TAKE_OFF = `mutation ($input: TakeOffMeetingInput!) { takeOffMeeting(input: $input) { ${SLOT} } }`;
const ORDER = 'mutation ($input: OrderMeetingInput!) { orderMeeting(input: $input) { version slots { id } } }';
const CANCEL = 'mutation ($input: CancelMeetingInput!) { cancelMeeting(input: $input) { team { id } meetings { id } } }';
const ASK = `mutation ($input: AskAtMeetingInput!) { askAtMeeting(input: $input) { ${SLOT} } }`;
const DECIDE = `mutation ($input: MeetingOutcomeInput!) { writeMeetingOutcome(input: $input) { ${SLOT} } }`;
const OF_COE = `query ($number: Int!) { coe(number: $number) { meetingSlots { ${SLOT} } history { kind reason } } }`;

interface Slot {
  id: string;
  version: number;
  state: string;
  meeting: { id: string } | null;
  coe: { id: string; number: number } | null;
  presenter: { id: string } | null;
  reasons: { criterion: string; words: string }[];
  questions: { body: string; ofReview: boolean }[];
  outcome: string | null;
}

let api: Api;
let place: Place;
let barRaiser: MemberRow;

beforeAll(async () => {
  api = await startApi();
  barRaiser = await addMember(api.db, { isBarRaiser: true });
});
beforeEach(async () => {
  place = await addPlace(api.db);
});
afterAll(() => api.stop());

const saving = (source: string, expectedVersion = 0) =>
  api.as(place.director).query('mutation ($input: SavePolicyInput!) { savePolicy(input: $input) { team { id } } }', {
    input: { teamId: place.organisation.id, expectedVersion, source, reason: 'The bad ones are seen by everybody.' },
  });

async function draft(given: Partial<Parameters<typeof completeCoe>[1]> = {}): Promise<{ coe: CoeForTest; life: Steps }> {
  const coe = await completeCoe(api, { author: place.author, team: place.team, ...given });
  return { coe, life: steps(api, coe) };
}

async function approved(given: Parameters<typeof draft>[0] = {}) {
  const made = await draft(given);
  await made.life.request(place.author);
  await made.life.read(place.director);
  await made.life.approve(place.director);
  return made;
}

const call = async (startsAt = '2099-03-02T10:00', more: object = {}): Promise<{ id: string; startsAt: string }> =>
  (await api.as(place.director).query(CREATE, { input: { teamId: place.organisation.id, startsAt, zone: 'Europe/Berlin', ...more } })).createMeeting;
const seen = async (id: string, who: MemberRow = place.author): Promise<{ version: number; mayRun: boolean; slots: Slot[] }> => (await api.as(who).query(MEETING, { id })).meeting;
const waiting = async (who: MemberRow = place.author): Promise<Slot[]> =>
  ((await api.as(who).query(TEAMS)).meetingTeams as { team: { id: string }; waiting: Slot[] }[]).find(({ team }) => team.id === place.organisation.id)?.waiting ?? [];
const slotsOf = async (coe: CoeForTest, who: MemberRow = place.author): Promise<Slot[]> => {
  await api.settle();
  return (await api.as(who).query(OF_COE, { number: coe.number })).coe.meetingSlots;
};
const forward = async (coe: CoeForTest, who: MemberRow = barRaiser, reason = 'Everybody runs such a job.'): Promise<Slot> =>
  (await api.as(who).query(FORWARD, { input: { coeId: coe.id, reason } })).putForward;
const decide = async (slot: Slot, outcome = 'ACCEPTED', who: MemberRow = place.director, more: object = {}): Promise<Slot> =>
  (await api.as(who).query(DECIDE, { input: { slotId: slot.id, expectedVersion: slot.version, outcome, ...more } })).writeMeetingOutcome;
const counted = async (id: string, who: MemberRow): Promise<{ open: number; heard: number } | undefined> =>
  ((await api.as(who).query(TEAMS)).meetingTeams as { meetings: { id: string; open: number; heard: number }[] }[]).flatMap(({ meetings }) => meetings).find((one) => one.id === id);
const criteriaOf = (slot: Slot | undefined) => slot?.reasons.map(({ criterion }) => criterion);

describe('what the policy puts before the meeting', () => {
  test('a COE whose severity asks for it waits for a meeting, and gets its place when one is called', async () => {
    await saving('meeting:\n  severities: [1, 2]');
    const { coe, life } = await draft();
    expect(await slotsOf(coe)).toEqual([]);
    await life.request(place.author);
    const [slot] = await slotsOf(coe);
    expect(slot).toMatchObject({ state: 'OPEN', meeting: null, presenter: { id: place.director.id }, reasons: [{ criterion: 'SEVERITY', words: 'Severity 2; the meeting sees severity 1 or 2.' }] });
    expect((await waiting()).map(({ id }) => id)).toEqual([slot!.id]);
    const { id } = await call();
    expect((await seen(id)).slots.map((one) => one.id)).toEqual([slot!.id]);
    expect(await waiting()).toEqual([]);
    const { history } = (await api.as(place.author).query(OF_COE, { number: coe.number })).coe;
    expect(history).toContainEqual({ kind: 'meeting-slot-added', reason: 'Severity 2; the meeting sees severity 1 or 2.' });
  });

  test('customers, a repeat and overdue actions are reasons too, each with its figures', async () => {
    await saving('meeting:\n  repeats: true\n  overdueActions: 2');
    const before = await addCoe(api, { author: place.author, team: place.team, tags: ['search', 'disk'], kind: 'OUTAGE' });
    for (const dueOn of ['2026-01-02', '2026-01-03']) await addActionItem(api, { coe: before, author: place.author, dueOn });
    await publish(api.db, before, place.author);
    const { coe, life } = await draft({ tags: ['disk', 'search', 'index'], kind: 'OUTAGE' });
    await life.request(place.author);
    const [slot] = await slotsOf(coe);
    expect(slot!.reasons).toEqual([
      { criterion: 'REPEAT', words: `Within a year the same teams published the same kind of incident with the tags disk and search: COE-${before.number}.` },
      { criterion: 'OVERDUE_ACTIONS', words: '2 action items of the team are overdue; the meeting sees it from 2.' },
    ]);
  });

  test('a restricted COE is never named as the one that happened before', async () => {
    await saving('meeting:\n  repeats: true');
    const before = await addCoe(api, { author: place.author, team: place.team, tags: ['search', 'disk'], kind: 'OUTAGE', visibility: 'RESTRICTED' });
    await publish(api.db, before, place.author);
    const { coe, life } = await draft({ tags: ['disk', 'search'], kind: 'OUTAGE' });
    await life.request(place.author);
    expect(await slotsOf(coe)).toEqual([]);
  });

  test('a stricter policy reaches what is in review already, and asking again adds no second place', async () => {
    const { coe, life } = await draft();
    await life.request(place.author);
    expect(await slotsOf(coe)).toEqual([]);
    await saving('meeting:\n  severities: [2]');
    expect(await slotsOf(coe)).toHaveLength(1);
    await life.withdraw(place.author);
    await life.request(place.author);
    expect(await slotsOf(coe)).toHaveLength(1);
  });

  test('a cancelled COE leaves the meeting', async () => {
    await saving('meeting:\n  severities: [2]');
    const { coe, life } = await draft();
    await life.request(place.author);
    await slotsOf(coe);
    await life.cancel(place.director);
    expect(await slotsOf(coe)).toMatchObject([{ state: 'TAKEN_OFF', notes: 'The COE was cancelled.' }]);
  });
});

describe('publication', () => {
  const BEFORE = 'meeting:\n  severities: [2]\n  beforePublication: true';

  test('waits for the outcome where the policy says so, and is opened by it', async () => {
    await saving(BEFORE);
    const { coe, life } = await approved();
    await expect(life.publish(place.author)).rejects.toMatchObject({ code: 'ILLEGAL_TRANSITION', message: expect.stringContaining('Severity 2; the meeting sees severity 2.'), details: { allowed: ['DRAFT', 'CANCELLED'] } });
    const { id } = await call();
    await api.settle();
    const [slot] = (await seen(id)).slots;
    await decide(slot!, 'FOLLOW_UP', place.director, { followUp: 'Show the figures of May.', notes: 'The room doubted the fourth why.' });
    await life.publish(place.author);
    expect(await statusOf(api, coe)).toBe('PUBLISHED');
    expect(await slotsOf(coe)).toMatchObject([{ outcome: 'FOLLOW_UP', followUp: 'Show the figures of May.', notes: 'The room doubted the fourth why.', closedBy: { id: place.director.id } }]);
  });

  test('is refused even before the place in the meeting was made', async () => {
    const { coe, life } = await approved();
    await api.settle();
    // The reader of events has not seen this yet when publishing asks.
    await saving(BEFORE);
    await expect(life.publish(place.author)).rejects.toMatchObject({ code: 'ILLEGAL_TRANSITION' });
    expect(await statusOf(api, coe)).toBe('APPROVED');
  });

  test('waits on when the meeting wants to see it again, at the next one', async () => {
    await saving(BEFORE);
    const { coe, life } = await approved();
    const [first, second] = [await call('2099-03-02T10:00'), await call('2099-03-09T10:00')];
    await api.settle();
    const [slot] = (await seen(first.id)).slots;
    await api.db.rows({ name: 'test-meeting-passed', text: `update meeting set starts_at = now() - interval '5 minutes' where id = $1`, values: [first.id] });
    await decide(slot!, 'AGAIN');
    await expect(life.publish(place.author)).rejects.toMatchObject({ code: 'ILLEGAL_TRANSITION' });
    expect(await slotsOf(coe)).toMatchObject([
      { state: 'OPEN', meeting: { id: second.id }, reasons: slot!.reasons },
      { state: 'HEARD', outcome: 'AGAIN', meeting: { id: first.id } },
    ]);
  });

  test('needs no second meeting for what a meeting has settled, but for what is new', async () => {
    await saving(BEFORE);
    const { coe, life } = await approved();
    await call();
    await decide((await slotsOf(coe))[0]!);
    await life.withdraw(place.author);
    await life.request(place.author);
    expect(await slotsOf(coe)).toHaveLength(1);
    await saving(`${BEFORE}\n  overdueActions: 1`, 1);
    await addActionItem(api, { coe: await addCoe(api, { author: place.author, team: place.team }), author: place.author, dueOn: '2026-01-02' });
    await life.read(place.director, 2);
    await life.approve(place.director, 2);
    await expect(life.publish(place.author)).rejects.toMatchObject({ code: 'ILLEGAL_TRANSITION' });
    expect((await slotsOf(coe)).map(criteriaOf)).toEqual([['OVERDUE_ACTIONS'], ['SEVERITY']]);
  });

  test('does not wait where the policy does not say so', async () => {
    await saving('meeting:\n  severities: [2]');
    const { coe, life } = await approved();
    expect(await slotsOf(coe)).toHaveLength(1);
    await life.publish(place.author);
    expect(await statusOf(api, coe)).toBe('PUBLISHED');
  });

  test('is opened by a director who takes it off with a reason, and not by one who wrote it', async () => {
    await saving(BEFORE);
    const { coe, life } = await approved();
    const [slot] = await slotsOf(coe);
    const input = { slotId: slot!.id, expectedVersion: slot!.version, reason: 'The same was seen last week.' };
    await expect(api.as(place.author).query(TAKE_OFF, { input })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await api.as(place.director).query(TAKE_OFF, { input });
    await life.publish(place.author);
    expect(await slotsOf(coe)).toMatchObject([{ state: 'TAKEN_OFF', notes: 'The same was seen last week.' }]);
  });
});

describe('by hand', () => {
  test('a director or a bar raiser puts a COE forward, others do not', async () => {
    const { coe } = await draft();
    for (const who of [place.author, place.colleague, place.outsider]) await expect(forward(coe, who)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(criteriaOf(await forward(coe))).toEqual(['PUT_FORWARD']);
    await expect(forward(coe, place.director)).rejects.toMatchObject({ code: 'CONFLICT' });
    const { coe: other } = await draft();
    expect(criteriaOf(await forward(other, place.director))).toEqual(['PUT_FORWARD']);
  });

  test('who presents may see the COE, and is named by who runs the meeting', async () => {
    const { coe } = await draft({ visibility: 'RESTRICTED' });
    await forward(coe, place.director);
    const [slot] = await slotsOf(coe);
    const naming = (who: MemberRow, presenterId: string) => api.as(who).query(CHANGE, { input: { slotId: slot!.id, expectedVersion: slot!.version, presenterId } });
    await expect(naming(place.author, place.colleague.id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(naming(place.director, place.outsider.id)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { field: 'presenterId' } });
    expect((await naming(place.director, place.colleague.id)).changeMeetingSlot.presenter).toEqual({ id: place.colleague.id });
    await expect(naming(place.director, place.director.id)).rejects.toMatchObject({ code: 'STALE_VERSION' });
  });

  test('a COE moves to another meeting of the organisation, and to no other’s', async () => {
    const first = await call();
    const [, later] = [first, await call('2099-03-09T10:00')];
    const { coe } = await draft();
    const slot = await forward(coe);
    expect(slot.meeting).toMatchObject({ id: first.id });
    const moving = (meetingId: string) => api.as(place.director).query(CHANGE, { input: { slotId: slot.id, expectedVersion: slot.version, meetingId } });
    const elsewhere = place;
    place = await addPlace(api.db);
    const foreign = await call();
    place = elsewhere;
    await expect(moving(foreign.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await moving(later.id)).changeMeetingSlot.meeting).toMatchObject({ id: later.id });
  });

  test('the order is set by who runs the meeting, all of it and not over somebody else’s', async () => {
    const { id } = await call();
    const slots = [await forward((await draft()).coe), await forward((await draft()).coe), await forward((await draft()).coe)].map((slot) => slot.id);
    const ordering = (who: MemberRow, slotIds: string[], expectedVersion = 1) => api.as(who).query(ORDER, { input: { meetingId: id, expectedVersion, slotIds } });
    await expect(ordering(place.author, slots)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(ordering(place.director, slots.slice(1))).rejects.toMatchObject({ code: 'STALE_VERSION' });
    await expect(ordering(place.director, [slots[0]!, slots[0]!, slots[1]!])).rejects.toMatchObject({ code: 'STALE_VERSION' });
    const asked = [slots[2]!, slots[0]!, slots[1]!];
    expect((await ordering(place.director, asked)).orderMeeting.slots.map((slot: Slot) => slot.id)).toEqual(asked);
    await expect(ordering(place.director, slots)).rejects.toMatchObject({ code: 'STALE_VERSION' });
  });

  test('a weekly meeting is called once for all weeks, by a director or an administrator of an organisation', async () => {
    await call('2099-03-02T10:00', { weeks: 3 });
    await expect(call('2099-03-02T10:00')).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(call('2020-03-02T10:00')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(call('2099-03-02T10:00', { teamId: place.team.id })).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { field: 'teamId' } });
    await expect(call('2099-03-02T10:00', { teamId: place.company.id })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const { meetingTeams } = await api.as(place.author).query(TEAMS);
    expect(meetingTeams.find((one: { team: { id: string } }) => one.team.id === place.organisation.id)).toMatchObject({ mayRun: false, meetings: [{ open: 0 }, { open: 0 }, { open: 0 }] });
  });
});

describe('a meeting that is cancelled', () => {
  const cancel = (meetingId: string, who: MemberRow = place.director, reason = 'The room is flooded.') => api.as(who).query(CANCEL, { input: { meetingId, reason } });

  test('leaves what it was to hear to the next one, or waiting, and the record says why', async () => {
    const [first, second] = [await call(), await call('2099-03-09T10:00')];
    const { coe } = await draft();
    await forward(coe);
    await expect(cancel(first.id, place.author)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(cancel(first.id, place.director, ' ')).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { field: 'reason' } });
    const { cancelMeeting: left } = await cancel(first.id);
    expect(left.find((one: { team: { id: string } }) => one.team.id === place.organisation.id).meetings).toEqual([{ id: second.id }]);
    await expect(seen(first.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await seen(second.id)).slots).toMatchObject([{ coe: { id: coe.id }, state: 'OPEN' }]);
    await cancel(second.id);
    expect(await waiting()).toMatchObject([{ coe: { id: coe.id }, meeting: null }]);
    const { coe: told } = await api.as(place.author).query('query ($number: Int!) { coe(number: $number) { record(first: 5) { edges { node { sentence reason } } } } }', { number: coe.number });
    expect(told.record.edges.slice(0, 2).map(({ node }: { node: object }) => node)).toEqual([
      { sentence: 'took it from its operations meeting; it waits for the next', reason: 'The meeting was cancelled: The room is flooded.' },
      { sentence: 'moved it to another operations meeting', reason: 'The meeting was cancelled: The room is flooded.' },
    ]);
    await call();
    expect(await waiting()).toEqual([]);
  });

  test('may be one whose COE was taken off, and never one that has heard something', async () => {
    const { id } = await call();
    const taken = await forward((await draft()).coe);
    await api.as(place.director).query(TAKE_OFF, { input: { slotId: taken.id, expectedVersion: taken.version, reason: 'Seen elsewhere.' } });
    await cancel(id);
    const again = await call();
    await decide(await forward((await draft()).coe));
    await expect(cancel(again.id)).rejects.toMatchObject({ code: 'ILLEGAL_TRANSITION' });
    await expect(cancel('3f0e6c6e-0000-4000-8000-000000000000')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('while COEs come before it, are moved to it and are heard: no place is lost and nothing breaks', async () => {
    for (let round = 0; round < 8; round++) {
      const [first, second] = [await call(`2098-0${round + 1}-02T10:00`), await call(`2098-0${round + 1}-03T10:00`)];
      const made = await Promise.all([draft(), draft(), draft()]);
      const [moved, heard] = [await forward(made[0].coe), await forward(made[1].coe)];
      const late = await api.as(place.director).query(CHANGE, { input: { slotId: moved.id, expectedVersion: moved.version, meetingId: second.id } });
      const ends = await Promise.allSettled([
        cancel(first.id),
        forward(made[2].coe),
        api.as(place.director).query(CHANGE, { input: { slotId: moved.id, expectedVersion: late.changeMeetingSlot.version, meetingId: first.id } }),
        decide(heard),
      ]);
      for (const end of ends) if (end.status === 'rejected') expect(['CONFLICT', 'STALE_VERSION', 'NOT_FOUND', 'ILLEGAL_TRANSITION']).toContain(end.reason.code);
      for (const { coe } of made) expect(await slotsOf(coe)).toHaveLength(1);
      await cancel(first.id).catch(() => undefined);
      await cancel(second.id).catch(() => undefined);
    }
  }, 60_000);
});

describe('questions from the room', () => {
  const ask = async (slot: Slot, who: MemberRow, body = 'What would have rung first?'): Promise<Slot> => (await api.as(who).query(ASK, { input: { slotId: slot.id, sectionKey: 'timeline', body } })).askAtMeeting;

  test('are questions of the review while there is one, so that approval waits for them', async () => {
    const { id } = await call();
    const { coe, life } = await draft();
    await life.request(place.author);
    await forward(coe);
    const [slot] = (await seen(id)).slots;
    expect((await ask(slot!, place.outsider)).questions).toMatchObject([{ body: 'What would have rung first?', ofReview: true, settled: false }]);
    await life.read(place.director);
    await expect(life.approve(place.director)).rejects.toMatchObject({ code: 'REVIEW_INCOMPLETE' });
  });

  test('are kept with the meeting otherwise, and end with its outcome', async () => {
    const { id } = await call();
    const { coe } = await draft();
    await forward(coe);
    const [slot] = (await seen(id)).slots;
    expect((await ask(slot!, place.outsider)).questions).toMatchObject([{ ofReview: false }]);
    await expect(api.as(place.outsider).query(ASK, { input: { slotId: slot!.id, sectionKey: 'weather', body: 'Rain?' } })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await decide((await seen(id)).slots[0]!);
    await expect(ask(slot!, place.outsider)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect((await slotsOf(coe))[0]!.questions).toHaveLength(1);
  });

  test('are told to those who look at the meeting and may see the COE, and to nobody else', async () => {
    const url = await api.listen();
    const { id } = await call();
    const { coe } = await draft({ visibility: 'RESTRICTED' });
    await forward(coe, place.director);
    const [slot] = (await seen(id)).slots;
    const hearing = async (who: MemberRow) => {
      const client = await LiveClient.as(api, url, who);
      client.subscribe('subscription ($id: ID!) { meetingChanged(id: $id) }', { id });
      return client;
    };
    const [colleague, outsider] = [await hearing(place.colleague), await hearing(place.outsider)];
    const told = (client: LiveClient) => client.frames.filter(({ type }) => type === 'next');
    await new Promise((resolve) => setTimeout(resolve, 100));
    await ask(slot!, place.author);
    await colleague.until(() => told(colleague).length > 0);
    expect(told(colleague)[0]!.payload).toEqual({ data: { meetingChanged: id } });
    const open = await draft();
    await forward(open.coe);
    await outsider.until(() => told(outsider).length > 0);
    expect(told(outsider)).toHaveLength(1);
    for (const client of [colleague, outsider]) client.close();
  });
});

describe('the outcome', () => {
  test('is written by who runs the meeting, and never by who wrote the COE', async () => {
    await call();
    const slot = await forward((await draft()).coe);
    for (const who of [place.author, place.outsider, barRaiser]) await expect(decide(slot, 'ACCEPTED', who)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const own = await forward((await completeCoe(api, { author: place.director, team: place.team })) as CoeForTest);
    await expect(decide(own)).rejects.toMatchObject({ code: 'SELF_APPROVAL' });
    expect(await decide(slot)).toMatchObject({ state: 'HEARD', outcome: 'ACCEPTED' });
  });

  test('is refused before a meeting has the COE, and without what follows where something has to', async () => {
    const slot = await forward((await draft()).coe);
    await expect(decide(slot)).rejects.toMatchObject({ code: 'ILLEGAL_TRANSITION' });
    await call();
    const [placed] = await slotsOf({ ...(slot.coe as CoeForTest) });
    await expect(decide(placed!, 'FOLLOW_UP')).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { field: 'followUp' } });
  });

  test('of two at once is one, and the other is told', async () => {
    await call();
    const administrator = await addMember(api.db, { isAdministrator: true });
    for (let round = 0; round < 10; round++) {
      const slot = await forward((await draft()).coe);
      const both = await Promise.allSettled([decide(slot, 'AGAIN'), decide(slot, 'ACCEPTED', administrator)]);
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const lost = both.find((one): one is PromiseRejectedResult => one.status === 'rejected')!;
      expect(lost.reason).toMatchObject({ code: 'CONFLICT', message: expect.stringMatching(/wrote the outcome of this COE already/) });
      const slots = await slotsOf(slot.coe as CoeForTest);
      expect(slots.filter(({ outcome }) => outcome)).toHaveLength(1);
      expect(slots.filter(({ state }) => state === 'OPEN')).toHaveLength(slots.some(({ outcome }) => outcome === 'AGAIN') ? 1 : 0);
    }
  });

  test('and publishing, putting forward and taking off at once leave one open place at most and no fault', async () => {
    await saving('meeting:\n  severities: [2]\n  beforePublication: true');
    await call();
    for (let round = 0; round < 6; round++) {
      const { coe, life } = await approved();
      const [slot] = await slotsOf(coe);
      const all = await Promise.allSettled([
        decide(slot!, round % 2 ? 'AGAIN' : 'ACCEPTED'),
        life.publish(place.author),
        forward(coe),
        api.as(barRaiser).query(TAKE_OFF, { input: { slotId: slot!.id, expectedVersion: slot!.version, reason: 'Seen before.' } }),
      ]);
      const refusals = all.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []));
      expect(refusals.filter((code) => !['CONFLICT', 'ILLEGAL_TRANSITION', 'STALE_VERSION'].includes(code))).toEqual([]);
      const slots = await slotsOf(coe);
      expect(slots.filter(({ state }) => state === 'OPEN').length).toBeLessThanOrEqual(1);
      // Putting forward first gives the place a further reason, which the others have not read then.
      const [, , forwarded] = all;
      if (forwarded!.status === 'rejected') expect(slots.find(({ id }) => id === slot!.id)).not.toMatchObject({ state: 'OPEN' });
    }
  });
});

describe('a restricted COE', () => {
  test('is a place without title, presenter, reasons or questions to who runs the meeting and may not see it, and nothing to others', async () => {
    const { id } = await call();
    const { coe } = await draft({ visibility: 'RESTRICTED', title: 'A secret key was in a public log' });
    await forward(coe, place.director, 'Every team writes logs.');
    const [slot] = (await seen(id)).slots;
    await api.as(place.colleague).query(ASK, { input: { slotId: slot!.id, sectionKey: 'summary', body: 'Which log?' } });
    const administrator = await addMember(api.db, { isAdministrator: true });
    for (const who of [place.outsider, administrator, barRaiser]) {
      const text = JSON.stringify(await api.as(who).query(MEETING, { id }));
      expect(text).not.toMatch(/secret|public log|Every team|Which log/);
      const blank = { id: slot!.id, coe: null, presenter: null, reasons: [], questions: [], outcome: null, may: { change: false, takeOff: false, decide: false, ask: false } };
      expect((await seen(id, who)).slots).toEqual(who === administrator ? [expect.objectContaining(blank)] : []);
      expect((await counted(id, who))?.open).toBe(who === administrator ? 1 : 0);
      for (const [text_, input] of [
        [DECIDE, { slotId: slot!.id, expectedVersion: 1, outcome: 'ACCEPTED' }],
        [ASK, { slotId: slot!.id, sectionKey: 'summary', body: 'Why?' }],
        [CHANGE, { slotId: slot!.id, expectedVersion: 1, presenterId: who.id }],
      ] as const) {
        await expect(api.as(who).query(text_, { input })).rejects.toMatchObject({ code: 'NOT_FOUND' });
      }
    }
    const hidden = await draft({ visibility: 'RESTRICTED' });
    const unplaced = await forward(hidden.coe, place.director);
    await api.settle();
    await api.db.rows({ name: 'test-no-meeting', text: 'update meeting_slot set meeting_id = null where id = $1', values: [unplaced.id] });
    expect((await waiting(administrator)).map(({ coe: shown }) => shown)).toEqual([null]);
    expect(await waiting(place.outsider)).toEqual([]);
    expect((await seen(id, place.colleague)).slots[0]).toMatchObject({ coe: { title: 'A secret key was in a public log' }, questions: [{ body: 'Which log?' }] });
  });
});
