import { randomUUID } from 'node:crypto';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { getNamedType, isObjectType, type GraphQLField } from 'graphql';
import * as Y from 'yjs';
import { insertUpdates, loadDocument } from '../../api/src/coe/edit-log.js';
import { completeCoe } from '../support/complete-coe.js';
import { addActionItem, addCoe, addMember, addTeam, publish } from '../support/factories.js';
import { CHECKLIST, NO_QUESTION, statusOf, steps } from '../support/reviewing.js';
import { BLIND, Cast, ROLES, stored, type Role } from '../support/refusals.js';
import { placeOf } from '../support/threads.js';

let cast: Cast;
beforeAll(async () => {
  cast = await Cast.start();
});
afterAll(() => cast.stop());

type Visibility = 'OPEN' | 'RESTRICTED';
type Code = 'FORBIDDEN' | 'NOT_FOUND' | 'SELF_APPROVAL';

/** Everybody but those who may. */
function forbiddenTo(...may: Role[]): Partial<Record<Role, Code>> {
  return Object.fromEntries(ROLES.filter((role) => !may.includes(role)).map((role) => [role, 'FORBIDDEN']));
}
const ADMINISTRATORS_ONLY = forbiddenTo('administrator');
/** Every signed-in member may. */
const TO_NOBODY: Partial<Record<Role, Code>> = {};

interface Attempt {
  /** What is sent, right in everything but who sends it. */
  variables: (visibility: Visibility) => Promise<Record<string, unknown>>;
  /** Who may, which is tried last. */
  by: Role;
  refusedTo: Partial<Record<Role, Code>>;
  /** Whether it is about a COE, and so hidden where that is restricted. */
  ofCoe: boolean;
}

const ofCoe = (by: Role, refusedTo: Attempt['refusedTo'], input: (visibility: Visibility) => Promise<object>): Attempt => ({
  variables: async (visibility) => ({ input: await input(visibility) }),
  by,
  refusedTo,
  ofCoe: true,
});
const ofNothing = (by: Role, refusedTo: Attempt['refusedTo'], variables: () => Promise<Record<string, unknown>>): Attempt => ({ variables, by, refusedTo, ofCoe: false });

/** What names a COE with its version. */
const moving = (make: (visibility: Visibility) => Promise<{ coe: { id: string }; version: number }>, more: object = {}) => async (visibility: Visibility) => {
  const { coe, version } = await make(visibility);
  return { coeId: coe.id, expectedVersion: version, ...more };
};

const draft = (visibility: Visibility) => cast.draft(visibility);
const inReview = (visibility: Visibility) => cast.inReview(visibility);
const published = (visibility: Visibility) => cast.published(visibility);

async function amended(visibility: Visibility) {
  const { coe, life, version } = await cast.published(visibility);
  await life.amend(cast.members.author);
  return { coe, version: version + 1 };
}

async function question(visibility: Visibility, answered: boolean): Promise<string> {
  const { life } = await cast.inReview(visibility);
  const { id } = await life.ask(cast.members.asker);
  if (answered) await life.answer(cast.members.author, id);
  return id;
}

/** A draft in which something was written after it began. */
async function writtenOn(visibility: Visibility) {
  const { coe } = await cast.draft(visibility);
  await cast.api.db.transaction(async (tx) => {
    const { doc, seq } = await loadDocument(tx, coe.id);
    const before = Y.encodeStateVector(doc);
    (((doc.getXmlFragment('default').get(0) as Y.XmlElement).get(0) as Y.XmlElement).get(0) as Y.XmlText).insert(0, 'Again. ');
    await insertUpdates(tx, coe.id, [{ seq: seq + 1, actorId: cast.members.author.id, bytes: Y.encodeStateAsUpdate(doc, before) }]);
  });
  return { coeId: coe.id, version: '1', expectedSeq: 2 };
}

/** The seat of a peer, `colleague`, in a running review. */
async function peerSeat(visibility: Visibility): Promise<string> {
  const { coe } = await cast.inReview(visibility);
  await cast.as('author').query('mutation ($input: AskPeerInput!) { askPeer(input: $input) { id } }', { input: { coeId: coe.id, memberId: cast.members.colleague.id } });
  const [seat] = await cast.api.db.rows<{ id: string }>({ name: 'test-peer-seat', text: `select id from review_seat where coe_id = $1 and kind = 'PEER'`, values: [coe.id] });
  return seat!.id;
}

let delegations = 0;
/** A day for which nobody decides for anybody yet. */
function nextDelegation() {
  const day = (after: number) => new Date(Date.now() + (++delegations + after) * 86_400_000).toISOString();
  return { delegateId: cast.members.asker.id, fromAt: day(0), untilAt: day(0) };
}

async function item(visibility: Visibility) {
  const { id, version } = await cast.item(visibility);
  return { actionItemId: id, expectedVersion: version };
}

async function itemAfter(visibility: Visibility, step: string, input: string, more: object) {
  const given = await item(visibility);
  await cast.as('owner').query(`mutation ($input: ${input}!) { ${step}(input: $input) { id } }`, { input: { ...given, ...more } });
  return { ...given, expectedVersion: 2 };
}

const ofThread = (by: Role, refusedTo: Attempt['refusedTo'], variables: Attempt['variables']): Attempt => ({ variables, by, refusedTo, ofCoe: true });

/** A thread of `asker`. */
async function thread(visibility: Visibility, more: object = {}): Promise<{ id: string; coeId: string; comments: { id: string }[] }> {
  const { coe } = await cast.draft(visibility);
  const { startThread } = await cast.as('asker').query('mutation ($input: StartThreadInput!) { startThread(input: $input) { id comments { id } } }', {
    input: { coeId: coe.id, sectionKey: 'summary', body: 'Is that all?', ...more },
  });
  return { ...startThread, coeId: coe.id };
}

/** One word of the summary in another way. */
async function suggestion(visibility: Visibility) {
  const { coe } = await cast.draft(visibility);
  const place = { ...(await placeOf(cast.api, coe, 'People')) };
  const { startThread } = await cast.as('asker').query('mutation ($input: StartThreadInput!) { startThread(input: $input) { id } }', {
    input: { coeId: coe.id, sectionKey: 'summary', place, replacement: 'Customers' },
  });
  return { id: startThread.id as string, coeId: coe.id };
}

async function waiver(visibility: Visibility): Promise<string> {
  const { coe } = await cast.draft(visibility);
  const { waiveFinding } = await cast.as('author').query('mutation ($input: WaiveFindingInput!) { waiveFinding(input: $input) { id } }', {
    input: { coeId: coe.id, findingId: 'gap:whys:depth:lasted', reason: 'Three are enough here.' },
  });
  return waiveFinding.id;
}

async function rescuedText(visibility: Visibility): Promise<string> {
  const { coe } = await cast.draft(visibility);
  const [row] = await cast.api.db.rows<{ id: string }>({
    name: 'test-rescued',
    text: `insert into rescued_text (coe_id, block_id, text) values ($1, 'gone', 'text without a place') returning id`,
    values: [coe.id],
  });
  return row!.id;
}

async function word(): Promise<string> {
  const { addWord } = await cast.as('administrator').query('mutation ($input: AddWordInput!) { addWord(input: $input) { id } }', { input: { list: 'SERVICES', word: newName() } });
  return addWord.id;
}

/** Of somebody who may not decide it. */
async function proposal(): Promise<string> {
  const { proposeWord } = await cast.as('author').query('mutation ($input: ProposeWordInput!) { proposeWord(input: $input) { id } }', {
    input: { list: 'SERVICES', word: newName(), reason: 'We run it.' },
  });
  return proposeWord.id;
}

/** What the author is told of a comment on an open draft. */
async function notice(): Promise<string> {
  const { coeId } = await thread('OPEN');
  const [row] = await cast.api.db.rows<{ id: string }>({ name: 'test-notice', text: 'select id from notice where coe_id = $1 and receiver_id = $2', values: [coeId, cast.members.author.id] });
  return row!.id;
}
/** Not there for anybody but who received it. */
const notTheirs = (receiver: Role): Partial<Record<Role, Code>> => Object.fromEntries(ROLES.filter((role) => role !== receiver).map((role) => [role, 'NOT_FOUND']));

async function mute(): Promise<string> {
  const { coe } = await cast.draft('OPEN');
  const { muteNotices } = await cast.as('author').query('mutation ($input: MuteNoticesInput!) { muteNotices(input: $input) { id } }', { input: { coeId: coe.id } });
  return muteNotices[0].id;
}

const ENDPOINT = { name: 'Deploys', form: 'WEBHOOK', url: 'https://hooks.example.com/coes', kinds: ['coe-amended'] };
async function endpoint(): Promise<{ endpointId: string; expectedVersion: number }> {
  const { addEndpoint } = await cast.as('administrator').query('mutation ($input: AddEndpointInput!) { addEndpoint(input: $input) { endpoint { id } } }', { input: ENDPOINT });
  return { endpointId: addEndpoint.endpoint.id, expectedVersion: 1 };
}
/** One that was given up, to an endpoint that is stopped: nothing is sent. */
async function delivery(): Promise<string> {
  const { endpointId } = await endpoint();
  const [row] = await cast.api.db.rows<{ id: string }>({
    name: 'test-delivery',
    text: `with stopped as (update endpoint set active = false where id = $1) insert into delivery (endpoint_id, event_id, state) select $1, min(id), 'FAILED' from event returning id`,
    values: [endpointId],
  });
  return row!.id;
}

let minute = 0;

/** A COE that the next meeting hears. */
async function slot(visibility: Visibility): Promise<{ id: string; version: number; meeting: { id: string } }> {
  if (!minute) {
    await cast.as('director').query('mutation ($input: CreateMeetingInput!) { createMeeting(input: $input) { id } }', {
      input: { teamId: cast.place.organisation.id, startsAt: `2090-01-01T00:${String(minute++).padStart(2, '0')}`, zone: 'UTC' },
    });
  }
  const { coe } = await cast.draft(visibility);
  return (
    await cast.as('director').query('mutation ($input: PutForwardInput!) { putForward(input: $input) { id version meeting { id } } }', {
      input: { coeId: coe.id, reason: 'Everybody runs such a job.' },
    })
  ).putForward;
}

async function ofSlot(visibility: Visibility) {
  const { id, version } = await slot(visibility);
  return { slotId: id, expectedVersion: version };
}

let named = 0;
const newName = () => `somebody-${++named}`;

/** Every mutation with those who may not. A new mutation has to be added here. */
const REFUSALS: Record<string, Attempt[]> = {
  createCoe: [
    ofNothing('outsider', TO_NOBODY, async () => ({
      input: { title: 'Parcels went round in circles', teamKey: cast.place.team.key, templateKey: 'standard', severity: 3, kind: 'SURPRISE' },
    })),
  ],
  importCoe: [
    ofNothing('outsider', TO_NOBODY, async () => ({
      input: { teamKey: cast.place.team.key, markdown: `# Parcels went round in circles, ${newName()}\n\nThe belt turned.\n`, fileName: 'parcels.md' },
    })),
  ],
  updateCoe: [ofCoe('author', forbiddenTo('author'), moving(draft, { severity: 1, title: 'Parcels stood still' }))],
  addParticipant: [
    ofCoe('author', forbiddenTo('author'), async (visibility) => ({ ...(await moving(draft)(visibility)), memberId: cast.members.outsider.id, role: 'AUTHOR' })),
    ofCoe('director', forbiddenTo('author', 'director'), async (visibility) => ({ ...(await moving(draft)(visibility)), memberId: cast.members.outsider.id, role: 'INVITED' })),
  ],
  removeParticipant: [
    ofCoe('author', forbiddenTo('author', 'director'), async (visibility) => ({ ...(await moving(draft)(visibility)), memberId: cast.members.asker.id, role: 'INVITED' })),
    ofCoe('author', forbiddenTo('author', 'colleague'), async (visibility) => {
      const { coe, version } = await cast.draft(visibility);
      const input = { coeId: coe.id, memberId: cast.members.colleague.id, role: 'AUTHOR' };
      await cast.as('author').query('mutation ($input: ParticipantInput!) { addParticipant(input: $input) { id } }', { input: { ...input, expectedVersion: version } });
      return { ...input, expectedVersion: version + 1 };
    }),
  ],
  requestReview: [ofCoe('author', forbiddenTo('author'), moving(draft))],
  askQuestion: [
    ofCoe('outsider', TO_NOBODY, async (visibility) => ({
      coeId: (await cast.inReview(visibility)).coe.id,
      expectedRevision: 1,
      sectionKey: 'timeline',
      body: 'Why did nobody see it?',
    })),
  ],
  answerQuestion: [ofCoe('author', forbiddenTo('author'), async (visibility) => ({ questionId: await question(visibility, false), answer: 'Nothing watched it.' }))],
  acceptAnswer: [ofCoe('asker', forbiddenTo('asker', 'director'), async (visibility) => ({ questionId: await question(visibility, true) }))],
  dismissQuestion: [
    ofCoe('director', forbiddenTo('director'), async (visibility) => ({ questionId: await question(visibility, false), reason: 'It is about another incident.' })),
  ],
  askPeer: [ofCoe('author', forbiddenTo('author', 'director'), async (visibility) => ({ coeId: (await cast.inReview(visibility)).coe.id, memberId: cast.members.outsider.id }))],
  reassignSeat: [
    ofCoe('director', forbiddenTo('director', 'colleague'), async (visibility) => ({ seatId: await peerSeat(visibility), memberId: cast.members.asker.id, reason: 'They know more.' })),
  ],
  declineSeat: [ofCoe('colleague', forbiddenTo('colleague', 'author'), async (visibility) => ({ seatId: await peerSeat(visibility), reason: 'I was part of it.' }))],
  delegateReviews: [ofNothing('outsider', TO_NOBODY, async () => ({ input: nextDelegation() }))],
  endDelegation: [
    ofNothing('author', Object.fromEntries(ROLES.filter((role) => !['author', 'asker', 'administrator'].includes(role)).map((role) => [role, 'NOT_FOUND'])), async () => {
      const { delegateReviews } = await cast.as('author').query('mutation ($input: DelegateInput!) { delegateReviews(input: $input) { id } }', { input: nextDelegation() });
      return { delegationId: delegateReviews.at(-1).id };
    }),
  ],
  saveView: [ofNothing('outsider', TO_NOBODY, async () => ({ input: { page: 'REVIEW', name: newName(), query: 'severity=1' } }))],
  removeSavedView: [
    ofNothing('author', {}, async () => {
      const { saveView } = await cast.as('author').query('mutation ($input: SaveViewInput!) { saveView(input: $input) { id } }', { input: { page: 'ACTIONS', name: newName(), query: '' } });
      return { viewId: saveView.at(-1).id };
    }),
  ],
  savePolicy: [
    ofNothing('administrator', forbiddenTo('administrator', 'director'), async () => ({
      input: { teamId: (await addTeam(cast.api.db, { below: cast.place.organisation })).id, expectedVersion: 0, source: 'meeting:\n  repeats: true', reason: 'To learn.' },
    })),
  ],
  requestChanges: [
    ofCoe('director', forbiddenTo('director'), async (visibility) => ({
      coeId: (await cast.inReview(visibility)).coe.id,
      expectedRevision: 1,
      reason: 'The third why names a person.',
    })),
  ],
  approveCoe: [
    ofCoe('director', { ...forbiddenTo('director'), author: 'SELF_APPROVAL', formerAuthor: 'SELF_APPROVAL' }, async (visibility) => {
      const { coe, life } = await cast.inReview(visibility);
      for (const role of ROLES.filter((one) => visibility === 'OPEN' || !BLIND.includes(one))) await life.read(cast.members[role]);
      return { coeId: coe.id, expectedRevision: 1, checklist: CHECKLIST, noQuestionBecause: NO_QUESTION };
    }),
  ],
  publishCoe: [ofCoe('author', forbiddenTo('author', 'director'), moving((visibility) => cast.approved(visibility)))],
  withdrawReview: [ofCoe('author', forbiddenTo('author'), moving(inReview))],
  amendCoe: [ofCoe('author', forbiddenTo('author'), moving(published))],
  cancelAmendment: [ofCoe('author', forbiddenTo('author'), moving(amended))],
  nameVersion: [ofCoe('author', forbiddenTo('author'), async (visibility) => ({ coeId: (await cast.draft(visibility)).coe.id, version: '1', name: 'As it began' }))],
  restoreVersion: [ofCoe('author', forbiddenTo('author'), writtenOn)],
  cancelCoe: [ofCoe('director', forbiddenTo('director'), moving(inReview, { reason: 'It was the same incident as another.' }))],
  recordReading: [
    ofCoe('outsider', TO_NOBODY, async (visibility) => ({ coeId: (await cast.inReview(visibility)).coe.id, expectedRevision: 1, sectionKey: 'summary', seconds: 1 })),
  ],
  addActionItem: [
    ofCoe('author', forbiddenTo('author'), async (visibility) => ({ coeId: (await cast.draft(visibility)).coe.id, title: 'Add an alarm', priority: 'LOW', kind: 'TOOL' })),
  ],
  updateActionItem: [
    ofCoe('owner', forbiddenTo('owner', 'author'), async (visibility) => ({ ...(await item(visibility)), status: 'IN_PROGRESS' })),
    ofCoe('author', forbiddenTo('author'), async (visibility) => ({ ...(await item(visibility)), title: 'Add a louder alarm' })),
  ],
  completeActionItem: [ofCoe('owner', forbiddenTo('owner', 'author'), async (visibility) => ({ ...(await item(visibility)), evidence: 'It rang in the drill.' }))],
  verifyActionItem: [
    ofCoe('colleague', { owner: 'FORBIDDEN' }, (visibility) => itemAfter(visibility, 'completeActionItem', 'CompleteActionItemInput', { evidence: 'It rang in the drill.' })),
  ],
  declineActionItem: [ofCoe('owner', forbiddenTo('owner', 'author'), async (visibility) => ({ ...(await item(visibility)), reason: 'The machine is being replaced.' }))],
  acceptDecline: [
    ofCoe('director', forbiddenTo('director'), (visibility) =>
      itemAfter(visibility, 'declineActionItem', 'DeclineActionItemInput', { reason: 'The machine is being replaced.' }),
    ),
  ],
  removeActionItem: [ofCoe('author', forbiddenTo('author'), item)],
  waiveFinding: [
    ofCoe('author', forbiddenTo('author'), async (visibility) => ({
      coeId: (await cast.draft(visibility)).coe.id,
      findingId: 'gap:whys:depth:lasted',
      reason: 'Three are enough here.',
    })),
  ],
  withdrawWaiver: [{ variables: async (visibility) => ({ waiverId: await waiver(visibility) }), by: 'author', refusedTo: forbiddenTo('author'), ofCoe: true }],
  dismissRescuedText: [{ variables: async (visibility) => ({ id: await rescuedText(visibility) }), by: 'author', refusedTo: forbiddenTo('author'), ofCoe: true }],
  markNotices: [ofNothing('author', notTheirs('author'), async () => ({ input: { noticeIds: [await notice()], state: 'DONE' } }))],
  snoozeNotices: [ofNothing('author', notTheirs('author'), async () => ({ input: { noticeIds: [await notice()], until: new Date(Date.now() + 3_600_000).toISOString() } }))],
  muteNotices: [ofCoe('outsider', TO_NOBODY, async (visibility) => ({ coeId: (await cast.draft(visibility)).coe.id }))],
  unmuteNotices: [ofNothing('author', notTheirs('author'), async () => ({ input: { muteId: await mute() } }))],
  changeMailPreferences: [ofNothing('outsider', TO_NOBODY, async () => ({ input: { mailOff: true, choices: [], digestHour: 7 } }))],
  addEndpoint: [ofNothing('administrator', ADMINISTRATORS_ONLY, async () => ({ input: ENDPOINT }))],
  changeEndpoint: [ofNothing('administrator', ADMINISTRATORS_ONLY, async () => ({ input: { ...(await endpoint()), active: false } }))],
  removeEndpoint: [ofNothing('administrator', ADMINISTRATORS_ONLY, async () => ({ input: await endpoint() }))],
  redeliver: [ofNothing('administrator', ADMINISTRATORS_ONLY, async () => ({ input: { deliveryId: await delivery() } }))],
  addWord: [ofNothing('administrator', ADMINISTRATORS_ONLY, async () => ({ input: { list: 'SERVICES', word: newName() } }))],
  changeWord: [ofNothing('administrator', ADMINISTRATORS_ONLY, async () => ({ input: { wordId: await word(), expectedVersion: 1, meaning: 'It boils.' } }))],
  removeWord: [ofNothing('administrator', ADMINISTRATORS_ONLY, async () => ({ input: { wordId: await word(), expectedVersion: 1 } }))],
  importWords: [ofNothing('administrator', ADMINISTRATORS_ONLY, async () => ({ input: { list: 'SERVICES', csv: newName(), dryRun: false } }))],
  proposeWord: [ofNothing('outsider', TO_NOBODY, async () => ({ input: { list: 'SERVICES', word: newName(), reason: 'We run it.' } }))],
  acceptWordProposal: [ofNothing('administrator', ADMINISTRATORS_ONLY, async () => ({ input: { proposalId: await proposal() } }))],
  refuseWordProposal: [ofNothing('administrator', ADMINISTRATORS_ONLY, async () => ({ input: { proposalId: await proposal(), reason: 'It is a person.' } }))],
  startThread: [ofCoe('outsider', TO_NOBODY, async (visibility) => ({ coeId: (await cast.draft(visibility)).coe.id, sectionKey: 'summary', body: 'Is that all?' }))],
  addComment: [ofCoe('outsider', TO_NOBODY, async (visibility) => ({ threadId: (await thread(visibility)).id, body: 'It is.' }))],
  editComment: [ofCoe('asker', forbiddenTo('asker'), async (visibility) => ({ commentId: (await thread(visibility)).comments[0]!.id, body: 'Is this all?' }))],
  deleteComment: [ofThread('asker', forbiddenTo('asker'), async (visibility) => ({ commentId: (await thread(visibility)).comments[0]!.id }))],
  resolveThread: [ofThread('asker', forbiddenTo('asker', 'author', 'director'), async (visibility) => ({ threadId: (await thread(visibility)).id }))],
  reopenThread: [
    ofThread('author', forbiddenTo('asker', 'author', 'director'), async (visibility) => {
      const { id } = await thread(visibility);
      await cast.as('asker').query('mutation ($id: ID!) { resolveThread(threadId: $id) { id } }', { id });
      return { threadId: id };
    }),
  ],
  acceptSuggestion: [ofThread('author', forbiddenTo('author'), async (visibility) => ({ threadId: (await suggestion(visibility)).id }))],
  rejectSuggestion: [ofThread('author', forbiddenTo('author'), async (visibility) => ({ threadId: (await suggestion(visibility)).id }))],
  acceptAllSuggestions: [ofThread('author', forbiddenTo('author'), async (visibility) => ({ coeId: (await suggestion(visibility)).coeId }))],
  rejectAllSuggestions: [ofThread('author', forbiddenTo('author'), async (visibility) => ({ coeId: (await suggestion(visibility)).coeId }))],
  createMeeting: [
    ofNothing('director', forbiddenTo('director', 'administrator'), async () => ({
      input: { teamId: cast.place.organisation.id, startsAt: `2090-01-01T00:${String(++minute).padStart(2, '0')}`, zone: 'UTC' },
    })),
  ],
  cancelMeeting: [
    ofNothing('director', forbiddenTo('director', 'administrator'), async () => {
      const { createMeeting } = await cast.as('director').query('mutation ($input: CreateMeetingInput!) { createMeeting(input: $input) { id } }', {
        input: { teamId: cast.place.organisation.id, startsAt: `2091-01-01T00:${String(++minute).padStart(2, '0')}`, zone: 'UTC' },
      });
      return { input: { meetingId: createMeeting.id, reason: 'The room is flooded.' } };
    }),
  ],
  orderMeeting: [
    ofNothing('director', forbiddenTo('director', 'administrator'), async () => {
      const { meeting } = await slot('OPEN');
      const { version, slots } = (await cast.as('director').query('query ($id: ID!) { meeting(id: $id) { version slots { id state } } }', { id: meeting.id })).meeting;
      return { input: { meetingId: meeting.id, expectedVersion: version, slotIds: (slots as { id: string }[]).map(({ id }) => id).toReversed() } };
    }),
  ],
  putForward: [ofCoe('director', forbiddenTo('director'), async (visibility) => ({ coeId: (await cast.draft(visibility)).coe.id, reason: 'Everybody runs such a job.' }))],
  changeMeetingSlot: [
    ofCoe('director', forbiddenTo('director', 'administrator'), async (visibility) => ({ ...(await ofSlot(visibility)), presenterId: cast.members.colleague.id })),
  ],
  takeOffMeeting: [ofCoe('director', forbiddenTo('director'), async (visibility) => ({ ...(await ofSlot(visibility)), reason: 'It was seen last week.' }))],
  askAtMeeting: [ofCoe('outsider', TO_NOBODY, async (visibility) => ({ slotId: (await slot(visibility)).id, sectionKey: 'summary', body: 'Is that all?' }))],
  writeMeetingOutcome: [ofCoe('director', forbiddenTo('director', 'administrator'), async (visibility) => ({ ...(await ofSlot(visibility)), outcome: 'ACCEPTED' }))],
  createTeam: [
    ofNothing('administrator', ADMINISTRATORS_ONLY, async () => ({ input: { key: newName(), name: 'Night shift', kind: 'TEAM', parentId: cast.place.organisation.id } })),
  ],
  updateTeam: [
    ofNothing('administrator', ADMINISTRATORS_ONLY, async () => ({
      input: { teamId: (await addTeam(cast.api.db, { below: cast.place.organisation })).id, directorId: cast.members.outsider.id },
    })),
  ],
  createMember: [
    ofNothing('administrator', ADMINISTRATORS_ONLY, async () => ({ input: { name: 'Heather Birchfield', email: `${newName()}@example.com`, isAdministrator: true } })),
  ],
  updateMember: [ofNothing('administrator', ADMINISTRATORS_ONLY, async () => ({ input: { memberId: cast.members.asker.id, isBarRaiser: true } }))],
  createPasswordLink: [ofNothing('administrator', ADMINISTRATORS_ONLY, async () => ({ memberId: cast.members.asker.id }))],
  createApiToken: [ofNothing('outsider', TO_NOBODY, async () => ({ label: 'import script' }))],
  revokeApiToken: [
    ofNothing('author', Object.fromEntries(ROLES.filter((role) => role !== 'author').map((role) => [role, 'NOT_FOUND'])), async () => ({
      id: (await cast.as('author').query('mutation { createApiToken(label: "feed reader") { apiToken { id } } }')).createApiToken.apiToken.id,
    })),
  ],
};

/** Every query: what it is asked with. `me` alone is open, since the pages ask who is there. */
const QUERIES: Record<string, string> = {
  me: '',
  home: '',
  coe: '(number: 101)',
  coes: '',
  reviewQueue: '',
  inbox: '',
  noticeMutes: '',
  mailPreferences: '',
  endpoints: '',
  endpointKinds: '',
  deliveries: `(endpointId: "${randomUUID()}")`,
  actionItems: '',
  search: '(query: "parcels")',
  coesNamed: '(text: "parcels")',
  similarCoes: '(number: 101)',
  sampleCoe: '',
  teams: '',
  policies: '',
  policyReport: '',
  teamPolicy: '(teamId: "00000000-0000-4000-8000-000000000000")',
  checkPolicy: '(teamId: "00000000-0000-4000-8000-000000000000", source: "")',
  delegations: '',
  savedViews: '(page: REVIEW)',
  seatCandidates: '(seatId: "00000000-0000-4000-8000-000000000000")',
  members: '',
  templates: '',
  wordLists: '',
  words: '',
  wordProposals: '',
  apiTokens: '',
  threads: '(number: 101)',
  mentionable: '(number: 101, search: "")',
  meetingTeams: '',
  meeting: '(id: "00000000-0000-4000-8000-000000000000")',
};

/** Every subscription; `socket-access` and `access-leaks` try who hears what. */
const SUBSCRIPTIONS = ['actionItemChanged', 'coeChanged', 'inboxChanged', 'meetingChanged', 'reviewQueueChanged', 'threadsChanged', 'wordListsChanged'];

const schema = () => cast.api.app.get(GraphQLSchemaHost).schema;

test('every field of the schema has its refusal here', () => {
  const names = (type: { getFields(): object } | null | undefined) => Object.keys(type!.getFields()).sort();
  expect(names(schema().getMutationType())).toEqual(Object.keys(REFUSALS).sort());
  expect(names(schema().getQueryType())).toEqual(Object.keys(QUERIES).sort());
  expect(names(schema().getSubscriptionType())).toEqual([...SUBSCRIPTIONS].sort());
});

function document(name: string): string {
  const field = schema().getMutationType()!.getFields()[name] as GraphQLField<unknown, unknown>;
  const declared = field.args.map((one) => `$${one.name}: ${String(one.type)}`).join(', ');
  const passed = field.args.map((one) => `${one.name}: $${one.name}`).join(', ');
  return `mutation (${declared}) { ${name}(${passed})${isObjectType(getNamedType(field.type)) ? ' { __typename }' : ''} }`;
}

const IDS = new Set(['coeId', 'actionItemId', 'questionId', 'waiverId', 'threadId', 'commentId', 'seatId', 'slotId', 'id']);

/** The same with ids of nothing. */
function ofUnknown(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, IDS.has(key) ? randomUUID() : ofUnknown(one)]));
}

const ATTEMPTS = Object.entries(REFUSALS).flatMap(([name, attempts]) => attempts.map((attempt, at) => [at ? `${name} (${at + 1})` : name, name, attempt] as const));

describe.each(ATTEMPTS)('%s', (_, name, { variables, by, refusedTo, ofCoe: aboutCoe }) => {
  test('is refused to those who may not, changes nothing then, and is done for who may', async () => {
    const text = document(name);
    const given = await variables('OPEN');
    const before = await stored(cast.api);
    await expect(cast.api.nobody.query(text, given)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    const codes: Record<string, string | undefined> = {};
    for (const role of Object.keys(refusedTo) as Role[]) codes[role] = (await cast.as(role).ask(text, given)).errors?.[0]?.extensions.code;
    expect(codes).toEqual(refusedTo);
    expect(await stored(cast.api)).toEqual(before);
    expect((await cast.as(by).ask(text, given)).errors).toBeUndefined();
    expect(await stored(cast.api)).not.toEqual(before);
  });

  if (aboutCoe) {
    test('answers a restricted COE byte for byte like one that does not exist, and changes nothing', async () => {
      const text = document(name);
      const given = await variables('RESTRICTED');
      const unknown = ofUnknown(given) as Record<string, unknown>;
      const before = await stored(cast.api);
      for (const role of BLIND) {
        const hidden = JSON.stringify(await cast.as(role).ask(text, given));
        expect(hidden).toContain('"NOT_FOUND"');
        expect(hidden).toBe(JSON.stringify(await cast.as(role).ask(text, unknown)));
      }
      await expect(cast.api.nobody.query(text, given)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
      expect(await stored(cast.api)).toEqual(before);
      if (!BLIND.includes(by)) expect((await cast.as(by).ask(text, given)).errors).toBeUndefined();
    });
  }
});

describe('a query', () => {
  test.each(Object.keys(QUERIES).filter((name) => name !== 'me'))('%s is closed to those who are not signed in', async (name) => {
    const { type } = schema().getQueryType()!.getFields()[name]!;
    const { data, errors } = await cast.api.nobody.ask(`{ ${name}${QUERIES[name]}${isObjectType(getNamedType(type)) ? ' { __typename }' : ''} }`);
    expect(Object.values(data ?? {}).filter((value) => value !== null)).toEqual([]);
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('me tells those who are not signed in nothing', async () => {
    expect(await cast.api.nobody.ask('{ me { isDirector member { name } } }')).toEqual({ data: { me: null } });
  });
});

describe('of two things named, both are looked at', () => {
  const mutate = (who: Role, name: string, variables: Record<string, unknown>) => cast.as(who).query(document(name), variables);

  test.each([
    ['OPEN', 'FORBIDDEN'],
    ['RESTRICTED', 'NOT_FOUND'],
  ] as const)('an author of another COE has no right to the questions, items, waivers and texts of an %s one', async (visibility, code) => {
    await addCoe(cast.api, { author: cast.members.outsider, team: cast.place.team });
    const { id, version } = await cast.item(visibility);
    const suggested = await suggestion(visibility);
    const attempts: [string, Record<string, unknown>][] = [
      ['acceptSuggestion', { threadId: suggested.id }],
      ['rejectAllSuggestions', { coeId: suggested.coeId }],
      ['editComment', { input: { commentId: (await thread(visibility)).comments[0]!.id, body: 'Mine now' } }],
      ['answerQuestion', { input: { questionId: await question(visibility, false), answer: 'So.' } }],
      ['acceptAnswer', { input: { questionId: await question(visibility, true) } }],
      ['updateActionItem', { input: { actionItemId: id, expectedVersion: version, title: 'Mine now' } }],
      ['removeActionItem', { input: { actionItemId: id, expectedVersion: version } }],
      ['withdrawWaiver', { waiverId: await waiver(visibility) }],
      ['dismissRescuedText', { id: await rescuedText(visibility) }],
    ];
    for (const [name, variables] of attempts) await expect(mutate('outsider', name, variables)).rejects.toMatchObject({ code });
  });

  test('the number of another COE’s revision is no revision of this one', async () => {
    const { coe, life } = await cast.inReview('OPEN');
    const other = await cast.inReview('OPEN');
    await other.life.withdraw(cast.members.author);
    await other.life.request(cast.members.author);
    await life.read(cast.members.director);
    for (const [who, name, more] of [
      ['director', 'approveCoe', { checklist: CHECKLIST, noQuestionBecause: NO_QUESTION }],
      ['director', 'requestChanges', { reason: 'No.' }],
      ['asker', 'askQuestion', { sectionKey: 'timeline', body: 'Why?' }],
      ['asker', 'recordReading', { sectionKey: 'timeline', seconds: 1 }],
    ] as const) {
      await expect(mutate(who, name, { input: { coeId: coe.id, expectedRevision: 2, ...more } })).rejects.toMatchObject({ code: 'STALE_REVIEW' });
    }
  });

  test('an idempotency key is each member’s own', async () => {
    const { coe } = await cast.draft('OPEN');
    const input = { coeId: coe.id, title: 'Add an alarm', priority: 'LOW', kind: 'TOOL', idempotencyKey: 'the-same-key-twice' };
    await mutate('author', 'addActionItem', { input });
    await expect(mutate('outsider', 'addActionItem', { input })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('a request that is repeated with its key answers nothing that its sender may no longer see', async () => {
    const { coe, version } = await cast.draft('OPEN');
    const participant = { coeId: coe.id, memberId: cast.members.outsider.id, role: 'AUTHOR' };
    await mutate('author', 'addParticipant', { input: { ...participant, expectedVersion: version } });
    const input = { coeId: coe.id, title: 'Add an alarm', priority: 'LOW', kind: 'TOOL', idempotencyKey: 'repeated-when-gone' };
    await mutate('outsider', 'addActionItem', { input });
    await mutate('author', 'removeParticipant', { input: { ...participant, expectedVersion: version + 1 } });
    await mutate('author', 'updateCoe', { input: { coeId: coe.id, expectedVersion: version + 2, visibility: 'RESTRICTED' } });
    await expect(mutate('outsider', 'addActionItem', { input })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('an action item is not given to somebody who may not read its COE, on the way in or later', async () => {
    const { coe } = await cast.draft('RESTRICTED');
    const stranger = { ownerId: cast.members.outsider.id };
    await expect(mutate('author', 'addActionItem', { input: { coeId: coe.id, title: 'Add an alarm', priority: 'LOW', kind: 'TOOL', ...stranger } })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      details: { field: 'ownerId' },
    });
    const { id } = await addActionItem(cast.api, { coe, author: cast.members.author });
    await expect(mutate('author', 'updateActionItem', { input: { actionItemId: id, expectedVersion: 1, ...stranger } })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('nobody approves what they wrote', () => {
  /** The director of a team wrote it with a member of the team, who took the director off it while it was in review. */
  async function leftByDirector() {
    const { db } = cast.api;
    const [top, near, author] = [await addMember(db), await addMember(db), await addMember(db)];
    const team = await addTeam(db, { below: await addTeam(db, { director: top }), director: near });
    const coe = await completeCoe(cast.api, { author: near, team });
    const life = steps(cast.api, coe);
    const participant = (memberId: string, expectedVersion: number) => ({ input: { coeId: coe.id, expectedVersion, memberId, role: 'AUTHOR' } });
    await cast.api.as(near).query(document('addParticipant'), participant(author.id, 1));
    await life.request(near);
    await cast.api.as(author).query(document('removeParticipant'), participant(near.id, 3));
    return { coe, life, top, near, author };
  }

  test('not even after somebody has taken them off its authors', async () => {
    const { coe, life, top, near } = await leftByDirector();
    await life.read(near);
    await expect(life.approve(near)).rejects.toMatchObject({ code: 'SELF_APPROVAL' });
    expect(await statusOf(cast.api, coe)).toBe('IN_REVIEW');
    await life.read(top);
    expect(await life.approve(top)).toMatchObject({ status: 'APPROVED' });
  });

  test('nor are they asked to, in the next round', async () => {
    const { coe, life, top, author } = await leftByDirector();
    await life.withdraw(author);
    expect((await cast.api.as(author).query(`{ coe(number: ${coe.number}) { reviewerWillBe { id } } }`)).coe.reviewerWillBe).toEqual({ id: top.id });
    await life.request(author);
    expect((await cast.api.as(author).query(`{ coe(number: ${coe.number}) { review { reviewer { id } } } }`)).coe.review.reviewer).toEqual({ id: top.id });
  });
});

test('a restricted COE stays so when it is published', async () => {
  const { coe } = await cast.draft('RESTRICTED');
  await publish(cast.api.db, coe, cast.members.author);
  for (const role of BLIND) await expect(cast.as(role).query(`{ coe(number: ${coe.number}) { title } }`)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  for (const role of ['author', 'colleague', 'director', 'owner', 'asker'] as const) expect((await cast.as(role).query(`{ coe(number: ${coe.number}) { id } }`)).coe.id).toBe(coe.id);
});
