import { OverdueActionsService } from '../../api/src/notice/overdue-actions.service.js';
import { startApi, type Api } from '../support/api.js';
import { completeCoe } from '../support/complete-coe.js';
import { addActionItem, addCoe, addMember, addPlace, publish, type CoeForTest, type Place } from '../support/factories.js';
import { steps, versionOf } from '../support/reviewing.js';
import { EDIT_COMMENT } from '../support/threads.js';

let api: Api;
let place: Place;
beforeEach(async () => {
  place = await addPlace(api.db);
});
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

interface Line {
  id: string;
  kind: string;
  reason: string;
  state: string;
  words: string;
  excerpt: string;
  path: string;
  subjectId: string;
  coe: { number: number };
}

const INBOX = `query($view: InboxView, $topic: NoticeTopic, $coeNumber: Int) { me { unreadCount }
  inbox(view: $view, topic: $topic, coeNumber: $coeNumber) { edges { node { id kind reason state words excerpt path subjectId coe { number } } } } }`;
const inboxOf = async (who: { id: string }, filter: object = {}): Promise<Line[]> =>
  (await api.as(who).query(INBOX, filter)).inbox.edges.map(({ node }: { node: Line }) => node);
const kindsIn = async (who: { id: string }, filter: object = {}) => (await inboxOf(who, filter)).map(({ kind }) => kind);
const unread = async (who: { id: string }) => (await api.as(who).query('{ me { unreadCount } }')).me.unreadCount as number;

const ADD = 'mutation($input: ParticipantInput!) { addParticipant(input: $input) { id } }';
const REMOVE = 'mutation($input: ParticipantInput!) { removeParticipant(input: $input) { id } }';
const START = 'mutation($input: StartThreadInput!) { startThread(input: $input) { id } }';
const COMMENT = 'mutation($input: AddCommentInput!) { addComment(input: $input) { id } }';
const MARK = 'mutation($input: MarkNoticesInput!) { markNotices(input: $input) }';
const SNOOZE = 'mutation($input: SnoozeNoticesInput!) { snoozeNotices(input: $input) }';
const MUTE = 'mutation($input: MuteNoticesInput!) { muteNotices(input: $input) { id coeNumber subjectId } }';

const participant = async (what: string, coe: CoeForTest, member: { id: string }, role: string) =>
  api.as(place.author).query(what, { input: { coeId: coe.id, expectedVersion: await versionOf(api, coe), memberId: member.id, role } });
const startThread = async (who: { id: string }, coe: CoeForTest, mentionIds: string[] = []): Promise<string> =>
  (await api.as(who).query(START, { input: { coeId: coe.id, sectionKey: 'summary', body: 'Was this seen before?', mentionIds } })).startThread.id;
const comment = (who: { id: string }, threadId: string, mentionIds: string[] = []) => api.as(who).query(COMMENT, { input: { threadId, body: 'In spring, too.', mentionIds } });

test('each step of a review is told to whom it concerns, and to nobody who took it', async () => {
  const coe = await completeCoe(api, { author: place.author, team: place.team });
  const life = steps(api, coe);
  await life.request(place.author);
  const question = await life.ask(place.colleague);
  await life.answer(place.author, question.id);
  await life.requestChanges(place.director);
  expect(await kindsIn(place.director)).toEqual(['review-requested']);
  expect(await kindsIn(place.author)).toEqual(['changes-requested', 'question-asked']);
  expect(await inboxOf(place.colleague)).toMatchObject([
    { kind: 'question-answered', reason: 'ASKER', words: `${place.author.name} answered your question`, path: `/coes/${coe.number}/review#question-${question.id}` },
  ]);
  expect(await inboxOf(place.outsider)).toEqual([]);
});

test('who presents at the operations meeting is told so, and the authors what it decided', async () => {
  const coe = await completeCoe(api, { author: place.author, team: place.team });
  const raiser = await addMember(api.db, { isBarRaiser: true });
  const run = (who: { id: string }, text: string, input: object) => api.as(who).query(text, { input });
  await run(place.director, 'mutation ($input: CreateMeetingInput!) { createMeeting(input: $input) { id } }', { teamId: place.organisation.id, startsAt: '2099-03-02T10:00', zone: 'UTC' });
  const { putForward: slot } = await run(raiser, 'mutation ($input: PutForwardInput!) { putForward(input: $input) { id version } }', { coeId: coe.id, reason: 'Everybody runs such a job.' });
  expect(await inboxOf(place.director)).toMatchObject([{ kind: 'meeting-slot-added', reason: 'PRESENTER', words: 'You present it at the operations meeting', excerpt: 'Everybody runs such a job.' }]);
  await run(place.director, 'mutation ($input: MeetingOutcomeInput!) { writeMeetingOutcome(input: $input) { id } }', { slotId: slot.id, expectedVersion: slot.version, outcome: 'ACCEPTED' });
  expect(await kindsIn(place.director)).toEqual(['meeting-slot-added']);
  expect(await kindsIn(place.author)).toEqual(['meeting-outcome', 'meeting-slot-added']);
});

test('a notice is written with its event or not at all', async () => {
  const coe = await completeCoe(api, { author: place.author, team: place.team });
  const before = await api.db.rows<{ count: number }>({ name: 'test-notices', text: 'select count(*)::int as count from notice', values: [] });
  await expect(steps(api, coe).approve(place.director)).rejects.toMatchObject({ code: 'ILLEGAL_TRANSITION' });
  await steps(api, coe).request(place.author);
  const [lone] = await api.db.rows<{ count: number }>({
    name: 'test-apart',
    text: `select count(*)::int as count from notice n join event e on e.id = n.event_id where n.xmin <> e.xmin or n.created_at <> e.at`,
    values: [],
  });
  expect(lone).toEqual({ count: 0 });
  const after = await api.db.rows<{ count: number }>({ name: 'test-notices', text: 'select count(*)::int as count from notice', values: [] });
  expect(after[0]!.count - before[0]!.count).toBe(1);
});

test('who talks in a thread, or is mentioned there, hears of what is said', async () => {
  const coe = await addCoe(api, { author: place.author, team: place.team });
  const threadId = await startThread(place.colleague, coe);
  await comment(place.outsider, threadId, [place.director.id]);
  expect(await kindsIn(place.colleague)).toEqual(['comment-added']);
  expect(await inboxOf(place.director)).toMatchObject([{ reason: 'MENTIONED', words: `${place.outsider.name} mentioned you`, excerpt: 'In spring, too.', path: `/coes/${coe.number}#thread-${threadId}` }]);
  expect(await kindsIn(place.author)).toEqual(['comment-added', 'thread-started']);
});

test('a mention that comes with an edit is told, and no mention twice', async () => {
  const coe = await addCoe(api, { author: place.author, team: place.team });
  const { startThread: thread } = await api.as(place.colleague).query(`mutation($input: StartThreadInput!) { startThread(input: $input) { comments { id } } }`, {
    input: { coeId: coe.id, sectionKey: 'summary', body: 'Was this seen before?', mentionIds: [place.director.id] },
  });
  await api.as(place.colleague).query(EDIT_COMMENT, { input: { commentId: thread.comments[0].id, body: 'Was this seen in spring?', mentionIds: [place.director.id, place.outsider.id] } });
  expect(await kindsIn(place.director)).toEqual(['thread-started']);
  expect(await inboxOf(place.outsider)).toMatchObject([{ kind: 'comment-edited', reason: 'MENTIONED', words: `${place.colleague.name} mentioned you`, excerpt: 'Was this seen in spring?' }]);
  expect(await kindsIn(place.author)).toEqual(['thread-started']);
});

test('an owner hears that an action item is theirs', async () => {
  const coe = await addCoe(api, { author: place.author, team: place.team });
  await addActionItem(api, { coe, author: place.author, ownerId: place.outsider.id });
  expect(await inboxOf(place.outsider)).toMatchObject([{ kind: 'action-item-added', reason: 'OWNER', path: expect.stringMatching(/^\/actions\?scope=ALL&open=\d+/) }]);
});

test('an action item of a published COE that is not done in time is told once for each due date, when the day is over where its owner is', async () => {
  const coe = await addCoe(api, { author: place.author, team: place.team });
  await addActionItem(api, { coe, author: place.author, ownerId: place.outsider.id, dueOn: '2026-03-02' });
  const service = api.app.get(OverdueActionsService, { strict: false });
  const overdue = async () => (await kindsIn(place.outsider)).filter((kind) => kind === 'action-item-overdue').length;
  await service.record();
  expect(await overdue()).toBe(0);
  await publish(api.db, coe, place.author);
  const dueOn = (zone: string) => new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date());
  const promise = (text: string) => api.db.rows({ name: 'test-due-on', text: 'update action_item set due_on = $2 where coe_id = $1', values: [coe.id, text] });
  await promise(dueOn('UTC'));
  await service.record();
  expect(await overdue()).toBe(0);
  for (const late of ['2026-03-02', '2026-03-03']) {
    await promise(late);
    await Promise.all([service.record(), service.record()]);
    await service.record();
  }
  expect(await overdue()).toBe(2);
  expect((await inboxOf(place.author))[0]).toMatchObject({ kind: 'action-item-overdue', reason: 'AUTHOR', words: expect.stringMatching(/^ACT-\d+ is overdue$/) });
});

test('nobody is told of a restricted COE that they may not see, though they are mentioned there', async () => {
  const coe = await addCoe(api, { author: place.author, team: place.team, visibility: 'RESTRICTED' });
  await startThread(place.author, coe, [place.outsider.id, place.colleague.id]);
  expect(await inboxOf(place.outsider)).toEqual([]);
  expect(await kindsIn(place.colleague)).toEqual(['thread-started']);
  const rows = await api.db.rows({ name: 'test-told', text: 'select 1 from notice where receiver_id = $1', values: [place.outsider.id] });
  expect(rows).toEqual([]);
});

test('who is removed from a restricted COE loses its notices, their count, and the way to change them', async () => {
  const coe = await addCoe(api, { author: place.author, team: place.team, visibility: 'RESTRICTED' });
  await participant(ADD, coe, place.outsider, 'INVITED');
  const [told] = await inboxOf(place.outsider);
  expect(told).toMatchObject({ kind: 'participant-added', reason: 'INVITED' });
  await participant(REMOVE, coe, place.outsider, 'INVITED');
  expect(await inboxOf(place.outsider)).toEqual([]);
  expect(await unread(place.outsider)).toBe(0);
  await expect(api.as(place.outsider).query(MARK, { input: { noticeIds: [told!.id], state: 'READ' } })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('what is read, done and unread again stands where it belongs', async () => {
  const coe = await addCoe(api, { author: place.author, team: place.team });
  await startThread(place.colleague, coe);
  const [notice] = await inboxOf(place.author);
  const mark = (state: string) => api.as(place.author).query(MARK, { input: { noticeIds: [notice!.id], state } });
  expect(await mark('READ')).toEqual({ markNotices: 0 });
  expect(await kindsIn(place.author, { view: 'UNREAD' })).toEqual([]);
  expect(await kindsIn(place.author)).toEqual(['thread-started']);
  await mark('DONE');
  expect(await kindsIn(place.author)).toEqual([]);
  expect(await kindsIn(place.author, { view: 'DONE' })).toEqual(['thread-started']);
  expect(await mark('UNREAD')).toEqual({ markNotices: 1 });
});

test('another member’s notice is as good as none', async () => {
  const coe = await addCoe(api, { author: place.author, team: place.team });
  await startThread(place.colleague, coe);
  const [notice] = await inboxOf(place.author);
  await expect(api.as(place.colleague).query(MARK, { input: { noticeIds: [notice!.id], state: 'DONE' } })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(await kindsIn(place.author)).toEqual(['thread-started']);
});

test('what sleeps comes back unread at its time', async () => {
  const coe = await addCoe(api, { author: place.author, team: place.team });
  await startThread(place.colleague, coe);
  const [notice] = await inboxOf(place.author);
  await api.as(place.author).query(SNOOZE, { input: { noticeIds: [notice!.id], until: new Date(Date.now() + 3_600_000).toISOString() } });
  expect([await kindsIn(place.author), await unread(place.author), await kindsIn(place.author, { view: 'SNOOZED' })]).toEqual([[], 0, ['thread-started']]);
  await api.db.rows({ name: 'test-time-passes', text: `update notice set snoozed_until = now() - interval '1 second' where id = $1`, values: [notice!.id] });
  expect([await kindsIn(place.author), await unread(place.author), await kindsIn(place.author, { view: 'SNOOZED' })]).toEqual([['thread-started'], 1, []]);
});

test('nothing sleeps until an instant that is past', async () => {
  const coe = await addCoe(api, { author: place.author, team: place.team });
  await startThread(place.colleague, coe);
  const [notice] = await inboxOf(place.author);
  await expect(api.as(place.author).query(SNOOZE, { input: { noticeIds: [notice!.id], until: '2020-01-01T00:00:00Z' } })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
});

test('a muted thread is silent but for a mention, and its COE is not', async () => {
  const coe = await addCoe(api, { author: place.author, team: place.team });
  const threadId = await startThread(place.colleague, coe);
  await api.as(place.author).query(MUTE, { input: { coeId: coe.id, subjectId: threadId } });
  expect(await kindsIn(place.author)).toEqual([]);
  await comment(place.colleague, threadId);
  expect(await kindsIn(place.author)).toEqual([]);
  await startThread(place.colleague, coe);
  await comment(place.colleague, threadId, [place.author.id]);
  expect((await inboxOf(place.author)).map(({ reason }) => reason)).toEqual(['MENTIONED', 'AUTHOR']);
});

test('a muted COE is silent until it is heard again', async () => {
  const coe = await addCoe(api, { author: place.author, team: place.team });
  const { muteNotices } = await api.as(place.author).query(MUTE, { input: { coeId: coe.id } });
  expect(muteNotices).toMatchObject([{ coeNumber: coe.number, subjectId: null }]);
  await startThread(place.colleague, coe);
  expect(await kindsIn(place.author)).toEqual([]);
  await api.as(place.author).query('mutation($input: UnmuteNoticesInput!) { unmuteNotices(input: $input) { id } }', { input: { muteId: muteNotices[0].id } });
  await startThread(place.colleague, coe);
  expect(await kindsIn(place.author)).toEqual(['thread-started']);
});

test('the inbox narrows to a topic and to a COE', async () => {
  const [one, other] = [await addCoe(api, { author: place.author, team: place.team }), await addCoe(api, { author: place.author, team: place.team })];
  await startThread(place.colleague, one);
  await startThread(place.colleague, other);
  await addActionItem(api, { coe: one, author: place.author, ownerId: place.colleague.id });
  expect((await inboxOf(place.author, { coeNumber: other.number })).map(({ coe }) => coe.number)).toEqual([other.number]);
  expect(await kindsIn(place.author, { topic: 'ACTIONS' })).toEqual([]);
  expect(await kindsIn(place.colleague, { topic: 'ACTIONS' })).toEqual(['action-item-added']);
});

test('the inbox is one statement, whatever its length', async () => {
  const coe = await addCoe(api, { author: place.author, team: place.team });
  for (let index = 0; index < 5; index++) await startThread(place.colleague, coe);
  await inboxOf(place.author);
  const statements: string[] = [];
  const stop = api.db.onStatement((name) => statements.push(name));
  await api.as(place.author).query('{ inbox { edges { node { words excerpt path coe { number title team { name } } } } } }');
  stop();
  expect(statements.filter((name) => name.startsWith('inbox'))).toEqual(['inbox-open']);
});
