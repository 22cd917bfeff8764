import { WebSocket } from 'ws';
import { type Api, startApi } from '../support/api.js';
import { collectStatements } from '../support/statements.js';
import { addActionItem, addCoe, addMember, addPlace, addTeam, type CoeForTest, type Place, publish, putCoeInto } from '../support/factories.js';

const FIELDS = `id number title owner { id } dueOn priority kind successTest causeId ticketUrl status evidence completedBy { id } completedAt verifiedBy { id } verifiedAt
  declineReason declinedAt declineAcceptedAt version overdue coe { number title status } team { key } may { edit complete verify decline acceptDecline }`;
const mutation = (name: string, input: string) => `mutation ($input: ${input}!) { ${name}(input: $input) { ${FIELDS} } }`;
const ADD = mutation('addActionItem', 'AddActionItemInput');
const UPDATE = mutation('updateActionItem', 'UpdateActionItemInput');
const COMPLETE = mutation('completeActionItem', 'CompleteActionItemInput');
const VERIFY = mutation('verifyActionItem', 'VerifyActionItemInput');
const DECLINE = mutation('declineActionItem', 'DeclineActionItemInput');
const ACCEPT = mutation('acceptDecline', 'VerifyActionItemInput');
const REMOVE = `mutation ($input: VerifyActionItemInput!) { removeActionItem(input: $input) }`;
const FEED = `query ($filter: ActionItemFilter, $first: Int, $after: String) { actionItems(filter: $filter, first: $first, after: $after) {
  edges { cursor node { ${FIELDS} } } pageInfo { hasNextPage endCursor } } }`;

let api: Api;
let place: Place;
beforeAll(async () => {
  api = await startApi();
  place = await addPlace(api.db);
});
afterAll(() => api.stop());

const author = () => api.as(place.author);
const owner = () => api.as(place.colleague);
const draft = (given: Partial<Parameters<typeof addCoe>[1]> = {}) => addCoe(api, { author: place.author, team: place.team, ...given });
const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
const refusedField = (field: string) => ({ code: 'BAD_USER_INPUT', details: expect.objectContaining({ field }) });

/** An item that the colleague owns, due in a week. */
async function ownedItem(coe: CoeForTest, given: object = {}) {
  return addActionItem(api, { coe, author: place.author, ownerId: place.colleague.id, dueOn: day(7), ...given });
}

async function eventsAbout(item: { id: string }): Promise<{ kind: string; reason: string | null; details: Record<string, unknown> }[]> {
  return api.db.rows({ name: 'test-item-events', text: 'select kind, reason, details from event where subject_id = $1 order by id', values: [item.id] });
}
const kindsAbout = async (item: { id: string }) => (await eventsAbout(item)).map(({ kind }) => kind);

describe('adding', () => {
  const input = (coe: CoeForTest, given: object = {}) => ({ coeId: coe.id, title: 'Alarm on reels without a label', priority: 'HIGH', kind: 'DETECT_SOONER', ...given });

  test('an author adds an open item with a number', async () => {
    const coe = await draft();
    const given = { ownerId: place.colleague.id, dueOn: day(14), successTest: 'A reel without a label rings within a minute.', causeId: 'why-3', ticketUrl: 'https://tickets.example.com/7' };
    const { addActionItem: item } = await author().query(ADD, { input: input(coe, given) });
    expect(item).toMatchObject({ status: 'OPEN', version: 1, owner: { id: place.colleague.id }, dueOn: given.dueOn, causeId: 'why-3', overdue: false });
    expect(item.number).toBeGreaterThan(0);
    expect(await kindsAbout(item)).toEqual(['action-item-added']);
    expect((await author().query(`query ($number: Int!) { coe(number: $number) { actions { id } } }`, { number: coe.number })).coe.actions).toEqual([{ id: item.id }]);
  });

  test('one key makes one item', async () => {
    const coe = await draft();
    const twice = { input: input(coe, { idempotencyKey: 'add-4f0e1b' }) };
    const answers = await Promise.all([author().query(ADD, twice), author().query(ADD, twice)]);
    expect(new Set(answers.map(({ addActionItem: { id } }) => id)).size).toBe(1);
    await expect(author().query(ADD, { input: input(coe, { idempotencyKey: 'add-4f0e1b', title: 'Another' }) })).rejects.toMatchObject({ code: 'IDEMPOTENCY_MISMATCH' });
  });

  test('is for authors of a COE that can be edited', async () => {
    const coe = await draft();
    for (const who of [place.colleague, place.director, place.outsider]) await expect(api.as(who).query(ADD, { input: input(coe) })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(api.nobody.query(ADD, { input: input(coe) })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    for (const status of ['IN_REVIEW', 'APPROVED', 'PUBLISHED', 'CANCELLED'] as const) {
      await putCoeInto(api.db, coe, status);
      await expect(author().query(ADD, { input: input(coe) })).rejects.toMatchObject({ code: 'DOCUMENT_LOCKED' });
    }
    await expect(author().query(ADD, { input: input({ ...coe, id: place.author.id }) })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('a date before the incident is refused, a date in the past is not', async () => {
    const coe = await draft({ occurredOn: day(-10) });
    await expect(author().query(ADD, { input: input(coe, { dueOn: day(-11) }) })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      details: expect.objectContaining({ field: 'dueOn', rule: 'after-incident' }),
    });
    expect((await author().query(ADD, { input: input(coe, { dueOn: day(-3) }) })).addActionItem).toMatchObject({ dueOn: day(-3), overdue: true });
  });

  test('an owner is active, known, and may read the COE', async () => {
    const coe = await draft({ visibility: 'RESTRICTED' });
    const left = await addMember(api.db, { active: false });
    await expect(author().query(ADD, { input: input(coe, { ownerId: left.id }) })).rejects.toMatchObject({ code: 'OWNER_INACTIVE' });
    await expect(author().query(ADD, { input: input(coe, { ownerId: coe.id }) })).rejects.toMatchObject(refusedField('ownerId'));
    await expect(author().query(ADD, { input: input(coe, { ownerId: 'me' }) })).rejects.toMatchObject(refusedField('ownerId'));
    await expect(author().query(ADD, { input: input(coe, { ownerId: place.outsider.id }) })).rejects.toMatchObject(refusedField('ownerId'));
    expect((await author().query(ADD, { input: input(coe, { ownerId: place.colleague.id }) })).addActionItem.owner.id).toBe(place.colleague.id);
  });

  test.each([
    ['title', { title: ' ' }],
    ['title', { title: 'x'.repeat(201) }],
    ['title', { title: 'Turn \u202Earound' }],
    ['causeId', { causeId: 'why\u0000' }],
    ['idempotencyKey', { idempotencyKey: 'short' }],
    ['idempotencyKey', { idempotencyKey: 'with\u0000nothing' }],
    ['ticketUrl', { ticketUrl: 'javascript:alert(1)' }],
    ['successTest', { successTest: 'x'.repeat(1001) }],
  ])('a bad %s is refused', async (field, given) => {
    await expect(author().query(ADD, { input: input(await draft(), given) })).rejects.toMatchObject(refusedField(field));
  });
});

describe('changing', () => {
  const change = (item: { id: string; version: number }, given: object) => ({ input: { actionItemId: item.id, expectedVersion: item.version, ...given } });

  test('an author changes what it promises, on record with before and after', async () => {
    const item = await ownedItem(await draft());
    const { updateActionItem } = await author().query(UPDATE, change(item, { title: 'Refuse reels without a label', kind: 'PREVENT', causeId: 'why-2', dueOn: day(9) }));
    expect(updateActionItem).toMatchObject({ title: 'Refuse reels without a label', version: 2, dueOn: day(9) });
    const [, changed] = await eventsAbout(item);
    expect(changed).toMatchObject({ kind: 'action-item-changed', details: { before: { dueOn: day(7), causeId: '' }, after: { dueOn: day(9), causeId: 'why-2' } } });
  });

  test('null takes owner and date away and leaves the rest', async () => {
    const item = await ownedItem(await draft());
    const { updateActionItem } = await author().query(UPDATE, change(item, { ownerId: null, dueOn: null, title: null, priority: null }));
    expect(updateActionItem).toMatchObject({ owner: null, dueOn: null, title: expect.stringContaining('Refuse'), priority: 'MEDIUM' });
  });

  test('the same values again change nothing', async () => {
    const item = await ownedItem(await draft());
    const { updateActionItem } = await owner().query(UPDATE, change(item, { ownerId: place.colleague.id, dueOn: day(7), status: 'OPEN' }));
    expect(updateActionItem.version).toBe(1);
    expect(await kindsAbout(item)).toEqual(['action-item-added']);
  });

  test('the owner begins it and puts it back, but does not rewrite it', async () => {
    const item = await ownedItem(await draft());
    expect((await owner().query(UPDATE, change(item, { status: 'IN_PROGRESS', ticketUrl: 'https://tickets.example.com/8' }))).updateActionItem).toMatchObject({ status: 'IN_PROGRESS', version: 2 });
    expect((await owner().query(UPDATE, change({ ...item, version: 2 }, { status: 'OPEN' }))).updateActionItem.status).toBe('OPEN');
    for (const given of [{ title: 'Something easier' }, { successTest: 'It compiles.' }, { dueOn: day(99) }, { ownerId: place.author.id }]) {
      await expect(owner().query(UPDATE, change({ ...item, version: 3 }, given))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    expect(await kindsAbout(item)).toEqual(['action-item-added', 'action-item-changed', 'action-item-started', 'action-item-changed']);
  });

  test('others change nothing', async () => {
    const item = await ownedItem(await draft());
    for (const who of [place.director, place.outsider]) {
      for (const given of [{ status: 'IN_PROGRESS' }, { title: 'x' }, { priority: 'LOW' }]) {
        await expect(api.as(who).query(UPDATE, change(item, given))).rejects.toMatchObject({ code: 'FORBIDDEN' });
      }
    }
  });

  test('in review what it promises is locked, its progress is not', async () => {
    const coe = await draft();
    const item = await ownedItem(coe);
    await putCoeInto(api.db, coe, 'IN_REVIEW');
    for (const given of [{ title: 'Other' }, { dueOn: day(20) }, { ownerId: null }, { kind: 'TOOL' }, { causeId: 'x' }, { successTest: 'x' }]) {
      await expect(author().query(UPDATE, change(item, given))).rejects.toMatchObject({ code: 'DOCUMENT_LOCKED' });
    }
    expect((await author().query(UPDATE, change(item, { priority: 'URGENT' }))).updateActionItem.version).toBe(2);
    expect((await owner().query(UPDATE, change({ ...item, version: 2 }, { status: 'IN_PROGRESS' }))).updateActionItem.status).toBe('IN_PROGRESS');
  });

  test('after publication the owner moves date and owner, and nobody the promise', async () => {
    const coe = await draft();
    const item = await ownedItem(coe);
    await publish(api.db, coe, place.author);
    expect((await owner().query(UPDATE, change(item, { dueOn: day(30) }))).updateActionItem).toMatchObject({ dueOn: day(30), version: 2 });
    await expect(author().query(UPDATE, change({ ...item, version: 2 }, { title: 'Other' }))).rejects.toMatchObject({ code: 'DOCUMENT_LOCKED' });
    expect((await owner().query(UPDATE, change({ ...item, version: 2 }, { ownerId: place.author.id }))).updateActionItem.owner.id).toBe(place.author.id);
    expect((await eventsAbout(item)).at(-1)).toMatchObject({ details: { before: { ownerId: place.colleague.id }, after: { ownerId: place.author.id } } });
  });

  test('an old version is refused with who changed it and what it is now', async () => {
    const item = await ownedItem(await draft());
    await owner().query(UPDATE, change(item, { status: 'IN_PROGRESS' }));
    await expect(author().query(UPDATE, change(item, { priority: 'LOW' }))).rejects.toMatchObject({
      code: 'STALE_VERSION',
      details: expect.objectContaining({ version: 2, by: place.colleague.name, present: expect.objectContaining({ status: 'IN_PROGRESS' }) }),
    });
  });

  test('states with an operation of their own are not set', async () => {
    const item = await ownedItem(await draft());
    await expect(author().query(UPDATE, change(item, { status: 'DONE' }))).rejects.toMatchObject({ code: 'EVIDENCE_REQUIRED' });
    await expect(author().query(UPDATE, change(item, { status: 'DECLINED' }))).rejects.toMatchObject(refusedField('status'));
    await expect(author().query(UPDATE, change(item, { status: 'VERIFIED' }))).rejects.toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      details: { from: 'OPEN', to: 'VERIFIED', allowed: ['IN_PROGRESS', 'DONE', 'DECLINED'] },
    });
  });
});

describe('finishing', () => {
  const at = (item: { id: string; version: number }, given: object = {}) => ({ input: { actionItemId: item.id, expectedVersion: item.version, ...given } });

  test('needs evidence', async () => {
    const item = await ownedItem(await draft());
    for (const evidence of ['', '   ', '\u200B']) await expect(owner().query(COMPLETE, at(item, { evidence }))).rejects.toMatchObject({ code: 'EVIDENCE_REQUIRED' });
    const { completeActionItem } = await owner().query(COMPLETE, at(item, { evidence: 'https://graphs.example.com/reels' }));
    expect(completeActionItem).toMatchObject({ status: 'DONE', evidence: 'https://graphs.example.com/reels', completedBy: { id: place.colleague.id }, completedAt: expect.any(String) });
    expect(await kindsAbout(item)).toEqual(['action-item-added', 'action-item-completed']);
  });

  test('is for the owner and the authors, and happens once', async () => {
    const item = await ownedItem(await draft());
    for (const who of [place.director, place.outsider]) await expect(api.as(who).query(COMPLETE, at(item, { evidence: 'x' }))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const results = await Promise.allSettled([owner().query(COMPLETE, at(item, { evidence: 'first' })), author().query(COMPLETE, at(item, { evidence: 'second' }))]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(owner().query(COMPLETE, at({ ...item, version: 2 }, { evidence: 'again' }))).rejects.toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      details: expect.objectContaining({ allowed: ['VERIFIED', 'IN_PROGRESS'] }),
    });
  });

  test('is verified by another member than the one who completed it', async () => {
    const item = await ownedItem(await draft());
    await expect(author().query(VERIFY, at(item))).rejects.toMatchObject({ code: 'ILLEGAL_TRANSITION' });
    await owner().query(COMPLETE, at(item, { evidence: 'The graph.' }));
    await expect(owner().query(VERIFY, at({ ...item, version: 2 }))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const { verifyActionItem } = await author().query(VERIFY, at({ ...item, version: 2 }));
    expect(verifyActionItem).toMatchObject({ status: 'VERIFIED', verifiedBy: { id: place.author.id }, verifiedAt: expect.any(String), may: { edit: true, complete: false, verify: false } });
    await expect(author().query(UPDATE, at({ ...item, version: 3 }, { priority: 'LOW' }))).rejects.toMatchObject({ code: 'ILLEGAL_TRANSITION', details: expect.objectContaining({ allowed: [] }) });
  });

  test('a completed item is reopened with a reason, and completed anew', async () => {
    const item = await ownedItem(await draft());
    await owner().query(COMPLETE, at(item, { evidence: 'The graph.' }));
    await expect(author().query(UPDATE, at({ ...item, version: 2 }, { status: 'IN_PROGRESS' }))).rejects.toMatchObject(refusedField('reason'));
    const { updateActionItem } = await author().query(UPDATE, at({ ...item, version: 2 }, { status: 'IN_PROGRESS', reason: 'It happened again.' }));
    expect(updateActionItem).toMatchObject({ status: 'IN_PROGRESS', completedBy: null, completedAt: null });
    expect((await eventsAbout(item)).at(-1)).toMatchObject({ kind: 'action-item-reopened', reason: 'It happened again.' });
    expect((await owner().query(COMPLETE, at({ ...item, version: 3 }, { evidence: 'A better graph.' }))).completeActionItem).toMatchObject({ status: 'DONE', evidence: 'A better graph.' });
  });
});

describe('declining', () => {
  const at = (item: { id: string; version: number }, given: object = {}) => ({ input: { actionItemId: item.id, expectedVersion: item.version, ...given } });

  test('asks for a reason and takes effect when a director accepts it', async () => {
    const item = await ownedItem(await draft(), { dueOn: day(-1) });
    await expect(owner().query(DECLINE, at(item, { reason: ' ' }))).rejects.toMatchObject(refusedField('reason'));
    await expect(api.as(place.outsider).query(DECLINE, at(item, { reason: 'No.' }))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(api.as(place.director).query(ACCEPT, at(item))).rejects.toMatchObject({ code: 'ILLEGAL_TRANSITION' });
    const { declineActionItem } = await owner().query(DECLINE, at(item, { reason: 'The press is being replaced.' }));
    expect(declineActionItem).toMatchObject({ status: 'OPEN', overdue: true, declineReason: 'The press is being replaced.', declinedAt: expect.any(String), declineAcceptedAt: null });
    for (const who of [place.author, place.colleague]) await expect(api.as(who).query(ACCEPT, at({ ...item, version: 2 }))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const { acceptDecline } = await api.as(place.director).query(ACCEPT, at({ ...item, version: 2 }));
    expect(acceptDecline).toMatchObject({ status: 'DECLINED', overdue: false, declineAcceptedAt: expect.any(String) });
    expect(await kindsAbout(item)).toEqual(['action-item-added', 'action-item-declined', 'decline-accepted']);
  });

  test('a director does not accept their own reason', async () => {
    const own = await addTeam(api.db, { below: place.company, director: place.author });
    const coe = await addCoe(api, { author: place.author, team: own });
    const item = await addActionItem(api, { coe, author: place.author });
    await author().query(DECLINE, at(item, { reason: 'Too much work.' }));
    await expect(author().query(ACCEPT, at({ ...item, version: 2 }))).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('going on with the work takes the request back', async () => {
    const item = await ownedItem(await draft());
    await owner().query(DECLINE, at(item, { reason: 'No time.' }));
    expect((await owner().query(UPDATE, at({ ...item, version: 2 }, { status: 'IN_PROGRESS' }))).updateActionItem).toMatchObject({ status: 'IN_PROGRESS', declinedAt: null, declineReason: '' });
    await expect(api.as(place.director).query(ACCEPT, at({ ...item, version: 3 }))).rejects.toMatchObject({ code: 'ILLEGAL_TRANSITION' });
  });
});

describe('removing', () => {
  const at = (item: { id: string; version: number }) => ({ input: { actionItemId: item.id, expectedVersion: item.version } });

  test('an author takes an item off a draft', async () => {
    const coe = await draft();
    const item = await ownedItem(coe);
    await expect(owner().query(REMOVE, at(item))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(author().query(REMOVE, at({ ...item, version: 7 }))).rejects.toMatchObject({ code: 'STALE_VERSION' });
    expect(await author().query(REMOVE, at(item))).toEqual({ removeActionItem: true });
    await expect(author().query(REMOVE, at(item))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await kindsAbout(item)).toEqual(['action-item-added', 'action-item-removed']);
  });

  test('what was published or is in review stays', async () => {
    const coe = await draft();
    const item = await ownedItem(coe);
    await putCoeInto(api.db, coe, 'IN_REVIEW');
    await expect(author().query(REMOVE, at(item))).rejects.toMatchObject({ code: 'DOCUMENT_LOCKED' });
    await publish(api.db, coe, place.author);
    await putCoeInto(api.db, coe, 'DRAFT');
    await expect(author().query(REMOVE, at(item))).rejects.toMatchObject({ code: 'DOCUMENT_LOCKED', message: expect.stringContaining('decline') });
  });
});

test('a cancelled COE keeps its items as they are, and the feed forgets them', async () => {
  const coe = await draft();
  const item = await ownedItem(coe);
  await putCoeInto(api.db, coe, 'CANCELLED');
  const at = { actionItemId: item.id, expectedVersion: 1 };
  for (const [text, given] of [[UPDATE, { status: 'IN_PROGRESS' }], [COMPLETE, { evidence: 'x' }], [DECLINE, { reason: 'x' }]] as const) {
    await expect(owner().query(text, { input: { ...at, ...given } })).rejects.toMatchObject({ code: 'DOCUMENT_LOCKED' });
  }
  const { actionItems } = await owner().query(FEED, { filter: { scope: 'MINE' }, first: 100 });
  expect(actionItems.edges.map(({ node }: { node: { id: string } }) => node.id)).not.toContain(item.id);
});

describe('the feed', () => {
  let here: Place;
  let coe: CoeForTest;
  const feed = async (variables: object, who = here.colleague) => (await api.as(who).query(FEED, variables)).actionItems;
  const titles = (answer: { edges: { node: { title: string } }[] }) => answer.edges.map(({ node }) => node.title);

  beforeAll(async () => {
    here = await addPlace(api.db);
    coe = await addCoe(api, { author: here.author, team: here.team });
    const add = (title: string, dueOn: string | null, given: object = {}) => addActionItem(api, { coe, author: here.author, ownerId: here.colleague.id, title, dueOn, ...given });
    await add('Without a date', null);
    await add('Next week', day(7), { kind: 'TOOL' });
    await add('Long overdue', day(-30));
    await add('Today', day(0));
    await add('Just overdue', day(-1), { ownerId: here.author.id, kind: 'PROCESS' });
    const done = await add('Done long ago', day(-60));
    await api.as(here.colleague).query(COMPLETE, { input: { actionItemId: done.id, expectedVersion: 1, evidence: 'Seen.' } });
  });

  test('shows what is still to be done, overdue first and without a date last', async () => {
    const answer = await feed({ filter: { teamKey: here.team.key } });
    expect(titles(answer)).toEqual(['Long overdue', 'Just overdue', 'Today', 'Next week', 'Without a date']);
    expect(answer.edges.map(({ node }: { node: { overdue: boolean } }) => node.overdue)).toEqual([true, true, false, false, false]);
  });

  test('is read page by page across the end of the dates', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await feed({ filter: { teamKey: here.team.key }, first: 2, after });
      seen.push(...titles(page));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(['Long overdue', 'Just overdue', 'Today', 'Next week', 'Without a date']);
  });

  test.each([
    ['my own', { scope: 'MINE' }, ['Long overdue', 'Today', 'Next week', 'Without a date']],
    ['my teams', { scope: 'MY_TEAMS' }, ['Long overdue', 'Just overdue', 'Today', 'Next week', 'Without a date']],
    ['overdue', { scope: 'MINE', overdue: true }, ['Long overdue']],
    ['not overdue', { scope: 'MINE', overdue: false }, ['Today', 'Next week', 'Without a date']],
    ['kinds', { scope: 'MY_TEAMS', kind: ['TOOL', 'PROCESS'] }, ['Just overdue', 'Next week']],
    ['states', { scope: 'MINE', status: ['DONE'] }, ['Done long ago']],
    ['a date', { scope: 'MY_TEAMS', dueBefore: day(0) }, ['Long overdue', 'Just overdue']],
  ])('is narrowed to %s', async (_, filter, expected) => {
    expect(titles(await feed({ filter }))).toEqual(expected);
  });

  test('is narrowed to an owner and to an organisation', async () => {
    expect(titles(await feed({ filter: { ownerId: here.author.id, teamKey: here.organisation.key } }))).toEqual(['Just overdue']);
    expect(titles(await feed({ filter: { ownerId: 'nobody' } }))).toEqual([]);
    expect(titles(await feed({ filter: { scope: 'MY_ORGANISATION' } }, here.director))).toHaveLength(5);
    expect(titles(await feed({ filter: { scope: 'MY_ORGANISATION' } }, here.colleague))).toHaveLength(5);
    expect(titles(await feed({ filter: { scope: 'MY_ORGANISATION' } }, here.outsider))).toEqual([]);
  });

  test('counts what I own and have not finished', async () => {
    const count = async (who: { id: string }) => (await api.as(who).query(`{ me { actionCount } }`)).me.actionCount;
    expect(await count(here.colleague)).toBe(4);
    expect(await count(here.outsider)).toBe(0);
  });

  test('takes no text that the database cannot hold', async () => {
    for (const teamKey of ['a\u0000b', '\uD800', 'x'.repeat(101)]) await expect(feed({ filter: { teamKey } })).rejects.toMatchObject(refusedField('teamKey'));
  });

  test('refuses a forged cursor and a page of nothing', async () => {
    await expect(feed({ after: 'WzFd.AAAAAAAAAAAAAAAA' })).rejects.toMatchObject({ code: 'BAD_CURSOR' });
    await expect(feed({ first: 0 })).rejects.toMatchObject(refusedField('first'));
    const coesCursor = (await api.as(here.author).query(`{ coes(first: 1) { pageInfo { endCursor } } }`)).coes.pageInfo.endCursor;
    await expect(feed({ after: coesCursor })).rejects.toMatchObject({ code: 'BAD_CURSOR' });
  });

  test('takes one statement of its own, for 50 rows as for 5', async () => {
    for (let made = 0; made < 50; made++) await addActionItem(api, { coe, author: here.author, dueOn: day(made + 20) });
    const count = async (first: number) => {
      await feed({ filter: { scope: 'MY_TEAMS' }, first });
      const names: string[] = [];
      const stop = collectStatements(api.db, names);
      expect((await feed({ filter: { scope: 'MY_TEAMS' }, first })).edges).toHaveLength(first);
      stop();
      return names;
    };
    const five = await count(5);
    expect(five.filter((name) => name.startsWith('action-items'))).toEqual(['action-items-MY_TEAMS']);
    expect(await count(50)).toEqual(five);
  });
});

describe('the live feed', () => {
  test('tells those who may see an item that it changed, and nobody else', async () => {
    const address = (await api.listen()).replace(/^http/, 'ws');
    const follow = async (who: { id: string }) => {
      const caller = api.as(who);
      await caller.query('{ me { actionCount } }');
      const heard: { title: string; status: string }[] = [];
      const socket = new WebSocket(`${address}/graphql`, 'graphql-transport-ws', { headers: { cookie: caller.cookie, origin: api.config.publicUrl } });
      await new Promise((resolve, reject) => {
        socket.on('error', reject);
        socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init' })));
        socket.on('message', (data) => {
          const message = JSON.parse(String(data));
          if (message.type === 'connection_ack') {
            socket.send(JSON.stringify({ type: 'subscribe', id: '1', payload: { query: 'subscription { actionItemChanged { title status may { complete } } }' } }));
            setTimeout(resolve, 200);
          }
          if (message.type === 'error') reject(new Error(JSON.stringify(message.payload)));
          if (message.type === 'next') heard.push(message.payload.data?.actionItemChanged ?? message.payload);
        });
      });
      return { heard, socket };
    };
    const coe = await draft({ visibility: 'RESTRICTED' });
    const item = await ownedItem(coe, { title: 'Lock the label store' });
    await new Promise((resolve) => setTimeout(resolve, 700));
    const [colleague, outsider] = [await follow(place.colleague), await follow(place.outsider)];
    await owner().query(COMPLETE, { input: { actionItemId: item.id, expectedVersion: 1, evidence: 'Locked.' } });
    for (let waited = 0; waited < 50 && !colleague.heard.length; waited++) await new Promise((resolve) => setTimeout(resolve, 100));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(colleague.heard).toEqual([{ title: 'Lock the label store', status: 'DONE', may: { complete: false } }]);
    expect(outsider.heard).toEqual([]);
    colleague.socket.close();
    outsider.socket.close();
  });
});
