import { DOCUMENT_FRAGMENT } from '@corrigenda/templates';
import type * as Y from 'yjs';
import { insertUpdates, loadDocument } from '../../api/src/coe/edit-log.js';
import { type Api, startApi } from '../support/api.js';
import { collectStatements } from '../support/statements.js';
import { actorOf, addCoe, addMember, addPlace, addTeam, type Place, publish, putCoeInto } from '../support/factories.js';

const FIELDS = `id number title status version severity kind visibility tags zone occurredOn detectedBy team { key } authors { id } invited { id }`;
const CREATE = `mutation ($input: CreateCoeInput!) { createCoe(input: $input) { ${FIELDS} template document } }`;
const UPDATE = `mutation ($input: UpdateCoeInput!) { updateCoe(input: $input) { ${FIELDS} } }`;
const ADD = `mutation ($input: ParticipantInput!) { addParticipant(input: $input) { ${FIELDS} } }`;
const REMOVE = `mutation ($input: ParticipantInput!) { removeParticipant(input: $input) { ${FIELDS} } }`;
const WAIVE = `mutation ($input: WaiveFindingInput!) { waiveFinding(input: $input) { id findingId reason waivedBy { id } } }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawWaiver(waiverId: $id) }`;
const COE = `query ($number: Int!) { coe(number: $number) { ${FIELDS} waivers { id findingId reason } findings { id rule severity text block path waived } } }`;
const LIST = `query ($scope: String, $status: [CoeStatus!], $teamKey: String, $first: Int, $after: String) {
  coes(scope: $scope, status: $status, teamKey: $teamKey, first: $first, after: $after) {
    edges { cursor node { number title status team { key } sectionsComplete sectionsTotal openQuestions } } pageInfo { hasNextPage endCursor } } }`;

let api: Api;
let place: Place;
beforeAll(async () => {
  api = await startApi();
  place = await addPlace(api.db);
});
afterAll(() => api.stop());

const author = () => api.as(place.author);
const draft = (given: Partial<Parameters<typeof addCoe>[1]> = {}) => addCoe(api, { author: place.author, team: place.team, ...given });
const input = (given: object = {}) => ({ title: 'Labels were printed on the wrong reels', teamKey: place.team.key, templateKey: 'standard', severity: 3, kind: 'OUTAGE', ...given });
const refusedField = (field: string, hint?: RegExp) => ({
  code: 'BAD_USER_INPUT',
  details: expect.objectContaining({ field, ...(hint && { hint: expect.stringMatching(hint) }) }),
});

async function eventsOf(coe: { id: string }): Promise<string[]> {
  const rows = await api.db.rows<{ kind: string }>({ name: 'test-coe-events', text: 'select kind from event where coe_id = $1 order by id', values: [coe.id] });
  return rows.map(({ kind }) => kind);
}

describe('a new COE', () => {
  test('begins as a draft of its author with every section of the template', async () => {
    const { createCoe } = await author().query(CREATE, { input: input() });
    expect(createCoe).toMatchObject({ status: 'DRAFT', version: 1, severity: 3, kind: 'OUTAGE', visibility: 'OPEN', zone: 'UTC', authors: [{ id: place.author.id }] });
    const keys = createCoe.document.content.map((section: { attrs: { key: string } }) => section.attrs.key);
    expect(keys).toEqual(createCoe.template.sections.map((section: { key: string }) => section.key));
    expect(await eventsOf(createCoe)).toEqual(['coe-created']);
  });

  test('has its first text in the edit log from the same transaction', async () => {
    const coe = await draft();
    const rows = await api.db.rows({ name: 'test-log', text: 'select seq from document_update where coe_id = $1', values: [coe.id] });
    expect(rows).toHaveLength(1);
  });

  test('of the security template starts restricted, of the standard one open, unless asked otherwise', async () => {
    const made = async (given: object) => (await author().query(CREATE, { input: input(given) })).createCoe.visibility;
    expect(await made({ templateKey: 'security' })).toBe('RESTRICTED');
    expect(await made({ templateKey: 'security', visibility: 'OPEN' })).toBe('OPEN');
    expect(await made({ visibility: 'RESTRICTED' })).toBe('RESTRICTED');
  });

  test('is made once for one idempotency key, also when both requests come at once', async () => {
    const twice = { input: input({ idempotencyKey: 'form-7f21c9' }) };
    const answers = await Promise.all([author().query(CREATE, twice), author().query(CREATE, twice), author().query(CREATE, twice)]);
    expect(new Set(answers.map(({ createCoe }) => createCoe.number)).size).toBe(1);
    await expect(author().query(CREATE, { input: input({ idempotencyKey: 'form-7f21c9', severity: 1 }) })).rejects.toMatchObject({ code: 'IDEMPOTENCY_MISMATCH' });
  });

  test('needs somebody who is signed in', async () => {
    await expect(api.nobody.query(CREATE, { input: input() })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  test.each([
    ['an empty title', { title: '' }, 'title', /can be seen/],
    ['a title of spaces', { title: '   ' }, 'title', /can be seen/],
    ['a title of a zero-width space', { title: '\u200B' }, 'title', /can be seen/],
    ['a title of 10,001 characters', { title: 'x'.repeat(10_001) }, 'title', /At most 200 characters; this has 10001/],
    ['a title with a line break', { title: 'Two\nlines' }, 'title', /line break at position 4/],
    ['a title with a NUL', { title: 'No\u0000thing' }, 'title', /control character at position 3/],
    ['a title that turns the direction', { title: 'abc\u202Edef' }, 'title', /control character at position 4/],
    ['a lone surrogate', { title: 'broken \uD800' }, 'title', /valid Unicode/],
    ['severity 0', { severity: 0 }, 'severity', /1 \(worst\) to 4/],
    ['severity 5', { severity: 5 }, 'severity', /1 \(worst\) to 4/],
    ['a zone that is none', { zone: 'EST5' }, 'zone', /IANA/],
    ['a zone on Mars', { zone: 'Mars/Base' }, 'zone', /IANA/],
    ['an incident next week', { occurredOn: new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10) }, 'occurredOn', /future/],
    ['an unknown team', { teamKey: 'nowhere' }, 'teamKey', undefined],
    ['a team key with a NUL', { teamKey: 'a\u0000b' }, 'teamKey', /Unicode/],
    ['a key that says nothing', { idempotencyKey: 'x' }, 'idempotencyKey', /8 to 128/],
    ['an unknown template', { templateKey: 'haiku' }, 'templateKey', /standard/],
  ])('is refused for %s', async (_, given, field, hint) => {
    await expect(author().query(CREATE, { input: input(given) })).rejects.toMatchObject(refusedField(field, hint));
  });

  test('is refused for a day that the calendar does not have', async () => {
    await expect(author().query(CREATE, { input: input({ occurredOn: '2026-02-30' }) })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('is refused for an unknown kind, naming the allowed ones', async () => {
    await expect(author().query(CREATE, { input: input({ kind: 'MELTDOWN' }) })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(/OUTAGE.*DEGRADATION.*NEAR_MISS.*SURPRISE/),
    });
  });

  test('keeps a title of 200 emoji families, and stores composed letters', async () => {
    const family = '👩‍👩‍👧‍👦'.repeat(200);
    expect((await author().query(CREATE, { input: input({ title: family }) })).createCoe.title).toBe(family);
    expect((await author().query(CREATE, { input: input({ title: 'Cafe\u0301 closed' }) })).createCoe.title).toBe('Café closed');
  });
});

describe('the header', () => {
  test('is changed by an author, one version further, on record', async () => {
    const coe = await draft();
    const changes = { title: 'Reels were labelled twice', severity: 1, kind: 'SURPRISE', zone: 'Europe/Berlin', occurredOn: '2026-04-24', detectedBy: 'A customer called.' };
    const { updateCoe } = await author().query(UPDATE, { input: { coeId: coe.id, expectedVersion: 1, ...changes, tags: ['  Labels ', 'labels', 'PRINTING'] } });
    expect(updateCoe).toMatchObject({ ...changes, version: 2, tags: ['labels', 'printing'] });
    expect(await eventsOf(coe)).toEqual(['coe-created', 'coe-changed']);
  });

  test('keeps what a change leaves out, and loses its date when told', async () => {
    const coe = await draft({ occurredOn: '2026-04-24', severity: 4 });
    const first = await author().query(UPDATE, { input: { coeId: coe.id, expectedVersion: 1, detectedBy: 'An alarm.', severity: null } });
    expect(first.updateCoe).toMatchObject({ occurredOn: '2026-04-24', severity: 4, detectedBy: 'An alarm.' });
    const second = await author().query(UPDATE, { input: { coeId: coe.id, expectedVersion: 2, occurredOn: null } });
    expect(second.updateCoe.occurredOn).toBeNull();
  });

  test('is not changed from an old version; the refusal says who changed it, when and to what', async () => {
    const coe = await draft();
    await author().query(UPDATE, { input: { coeId: coe.id, expectedVersion: 1, title: 'The first change' } });
    await expect(author().query(UPDATE, { input: { coeId: coe.id, expectedVersion: 1, title: 'The second change' } })).rejects.toMatchObject({
      code: 'STALE_VERSION',
      details: expect.objectContaining({ version: 2, expected: 1, by: place.author.name, at: expect.any(String), present: expect.objectContaining({ title: 'The first change' }) }),
    });
  });

  test('sent as it is changes nothing, in review neither', async () => {
    const coe = await draft({ tags: ['reels'], occurredOn: '2026-04-24' });
    const version = await putCoeInto(api.db, coe, 'IN_REVIEW');
    const same = { severity: 2, kind: 'DEGRADATION', tags: ['Reels'], occurredOn: '2026-04-24', zone: 'UTC', teamKey: place.team.key, visibility: 'OPEN' };
    expect((await author().query(UPDATE, { input: { coeId: coe.id, expectedVersion: version, ...same } })).updateCoe.version).toBe(version);
    expect((await author().query(UPDATE, { input: { coeId: coe.id, expectedVersion: version, ...same, visibility: 'RESTRICTED' } })).updateCoe.version).toBe(version + 1);
    expect(await eventsOf(coe)).toEqual(['coe-created', 'coe-changed']);
  });

  test('of two changes at once keeps one', async () => {
    const coe = await draft();
    const change = (title: string) => author().query(UPDATE, { input: { coeId: coe.id, expectedVersion: 1, title } });
    const results = await Promise.allSettled(['A', 'B', 'C', 'D'].map(change));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const result of results) if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'STALE_VERSION' });
  });

  test('is not changed without the version that was seen', async () => {
    const coe = await draft();
    await expect(author().query(UPDATE, { input: { coeId: coe.id, title: 'Anything' } })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('expectedVersion'),
    });
  });

  test.each(['colleague', 'director', 'outsider'] as const)('is not changed by the %s', async (who) => {
    const coe = await draft();
    await expect(api.as(place[who]).query(UPDATE, { input: { coeId: coe.id, expectedVersion: 1, title: 'Mine now' } })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test.each(['IN_REVIEW', 'APPROVED', 'PUBLISHED'] as const)('is locked while %s, but for tags and visibility', async (status) => {
    const coe = await draft();
    const version = await putCoeInto(api.db, coe, status);
    const change = (given: object, expectedVersion: number) => author().query(UPDATE, { input: { coeId: coe.id, expectedVersion, ...given } });
    for (const given of [{ title: 'Other' }, { severity: 1 }, { zone: 'Europe/Paris' }, { teamKey: place.organisation.key }, { tags: ['ok'], detectedBy: 'x' }]) {
      await expect(change(given, version)).rejects.toMatchObject({ code: 'DOCUMENT_LOCKED' });
    }
    expect((await change({ tags: ['Reels'], visibility: 'RESTRICTED' }, version)).updateCoe).toMatchObject({ tags: ['reels'], visibility: 'RESTRICTED', status });
  });

  test('of a cancelled COE stays as it is', async () => {
    const coe = await draft();
    const version = await putCoeInto(api.db, coe, 'CANCELLED');
    await expect(author().query(UPDATE, { input: { coeId: coe.id, expectedVersion: version, tags: ['late'] } })).rejects.toMatchObject({ code: 'DOCUMENT_LOCKED' });
  });

  test('has at most 20 tags of at most 40 characters', async () => {
    const coe = await draft();
    const change = (tags: string[]) => author().query(UPDATE, { input: { coeId: coe.id, expectedVersion: 1, tags } });
    await expect(change(Array.from({ length: 21 }, (_, index) => `tag ${index}`))).rejects.toMatchObject(refusedField('tags', /20/));
    await expect(change(['x'.repeat(41)])).rejects.toMatchObject(refusedField('tags.0', /40/));
  });

  test('moves to another team', async () => {
    const coe = await draft();
    const other = await addTeam(api.db, { below: place.organisation });
    const { updateCoe } = await author().query(UPDATE, { input: { coeId: coe.id, expectedVersion: 1, teamKey: other.key } });
    expect(updateCoe.team.key).toBe(other.key);
  });

  test('answers an id of nothing, and one that is no id, alike', async () => {
    for (const coeId of [place.author.id, 'ACT-12', "' or true --"]) {
      await expect(author().query(UPDATE, { input: { coeId, expectedVersion: 1, title: 'x' } })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });
});

describe('participants', () => {
  test('an author brings in another, who may then edit', async () => {
    const coe = await draft();
    const { addParticipant } = await author().query(ADD, { input: { coeId: coe.id, expectedVersion: 1, memberId: place.colleague.id, role: 'AUTHOR' } });
    expect(addParticipant).toMatchObject({ version: 2, authors: [{ id: place.author.id }, { id: place.colleague.id }] });
    await api.as(place.colleague).query(UPDATE, { input: { coeId: coe.id, expectedVersion: 2, severity: 4 } });
    expect(await eventsOf(coe)).toEqual(['coe-created', 'participant-added', 'coe-changed']);
  });

  test('at least one author stays, also when two leave at once', async () => {
    const coe = await draft();
    await author().query(ADD, { input: { coeId: coe.id, expectedVersion: 1, memberId: place.colleague.id, role: 'AUTHOR' } });
    const leave = (memberId: string) => author().query(REMOVE, { input: { coeId: coe.id, expectedVersion: 2, memberId, role: 'AUTHOR' } });
    const results = await Promise.allSettled([leave(place.author.id), leave(place.colleague.id)]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const { coe: after } = await author().query(COE, { number: coe.number });
    expect(after.authors).toHaveLength(1);
    const last = after.authors[0].id === place.author.id ? place.author : place.colleague;
    await expect(api.as(last).query(REMOVE, { input: { coeId: coe.id, expectedVersion: 3, memberId: last.id, role: 'AUTHOR' } })).rejects.toMatchObject(
      refusedField('memberId'),
    );
  });

  test('readers are invited by an author or a director of the team, and by nobody else', async () => {
    const coe = await draft();
    const invite = { coeId: coe.id, memberId: place.outsider.id, role: 'INVITED' };
    await expect(api.as(place.colleague).query(ADD, { input: { ...invite, expectedVersion: 1 } })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect((await api.as(place.director).query(ADD, { input: { ...invite, expectedVersion: 1 } })).addParticipant.invited).toEqual([{ id: place.outsider.id }]);
    await expect(api.as(place.director).query(ADD, { input: { ...invite, role: 'AUTHOR', expectedVersion: 2 } })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect((await author().query(REMOVE, { input: { ...invite, expectedVersion: 2 } })).removeParticipant.invited).toEqual([]);
  });

  test('whoever takes themselves off a restricted COE gets no more of it', async () => {
    const away = await addMember(api.db);
    const coe = await draft({ visibility: 'RESTRICTED' });
    await author().query(ADD, { input: { coeId: coe.id, expectedVersion: 1, memberId: away.id, role: 'AUTHOR' } });
    const gone = await api.as(away).ask(REMOVE, { input: { coeId: coe.id, expectedVersion: 2, memberId: away.id, role: 'AUTHOR' } });
    expect(gone).toEqual({ data: { removeParticipant: null } });
    await expect(api.as(away).query(COE, { number: coe.number })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await author().query(COE, { number: coe.number })).coe.authors).toEqual([{ id: place.author.id }]);
  });

  test('reviewers, strangers and members who left are not added', async () => {
    const coe = await draft();
    const left = await addMember(api.db, { active: false });
    const add = (given: object) => author().query(ADD, { input: { coeId: coe.id, expectedVersion: 1, memberId: place.colleague.id, role: 'INVITED', ...given } });
    await expect(add({ role: 'REVIEWER' })).rejects.toMatchObject(refusedField('role'));
    await expect(add({ memberId: left.id })).rejects.toMatchObject(refusedField('memberId'));
    await expect(add({ memberId: coe.id })).rejects.toMatchObject(refusedField('memberId'));
    await expect(add({ memberId: 'nobody' })).rejects.toMatchObject(refusedField('memberId'));
    await expect(add({ expectedVersion: 9 })).rejects.toMatchObject({ code: 'STALE_VERSION' });
  });
});

describe('findings and waivers', () => {
  test('a name in the title is found, and a waiver marks it until it is withdrawn', async () => {
    const named = await addMember(api.db, { name: 'Thessaly Quill' });
    const coe = await draft({ title: `${named.name} restarted the press` });
    const read = async () => (await author().query(COE, { number: coe.number })).coe.findings.find(({ rule }: { rule: string }) => rule === 'no-names');
    const finding = await read();
    expect(finding).toMatchObject({ severity: 'must', text: named.name, block: 'title', path: 'title', waived: false });

    const { waiveFinding } = await author().query(WAIVE, { input: { coeId: coe.id, findingId: finding.id, reason: 'The press is called that.' } });
    expect(waiveFinding).toMatchObject({ findingId: finding.id, waivedBy: { id: place.author.id } });
    expect(await read()).toMatchObject({ waived: true });

    await author().query(WITHDRAW, { id: waiveFinding.id });
    expect(await read()).toMatchObject({ waived: false });
    expect(await eventsOf(coe)).toEqual(['coe-created', 'finding-waived', 'waiver-withdrawn']);
  });

  test('waiving again replaces the reason', async () => {
    const coe = await draft();
    const waive = (reason: string) => author().query(WAIVE, { input: { coeId: coe.id, findingId: 'gap:whys:depth', reason } });
    await waive('Three were enough.');
    await waive('Four were enough.');
    expect((await author().query(COE, { number: coe.number })).coe.waivers).toMatchObject([{ findingId: 'gap:whys:depth', reason: 'Four were enough.' }]);
  });

  test('a waiver needs a reason, an author and a COE that can be edited', async () => {
    const coe = await draft();
    const waive = (who: { id: string }, reason = 'Because.') => api.as(who).query(WAIVE, { input: { coeId: coe.id, findingId: 'gap:whys:depth', reason } });
    await expect(waive(place.author, ' ')).rejects.toMatchObject(refusedField('reason'));
    await expect(waive(place.colleague)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const { waiveFinding } = await waive(place.author);
    await expect(api.as(place.colleague).query(WITHDRAW, { id: waiveFinding.id })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await putCoeInto(api.db, coe, 'IN_REVIEW');
    await expect(waive(place.author)).rejects.toMatchObject({ code: 'DOCUMENT_LOCKED' });
    await expect(author().query(WITHDRAW, { id: waiveFinding.id })).rejects.toMatchObject({ code: 'DOCUMENT_LOCKED' });
    await expect(author().query(WITHDRAW, { id: coe.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('rescued text', () => {
  const DISMISS = `mutation ($id: ID!) { dismissRescuedText(id: $id) }`;
  const RESCUED = `query ($number: Int!) { coe(number: $number) { rescued { id block text by { name } } } }`;

  test('is on the page until an author dismisses it', async () => {
    const coe = await draft();
    const [{ id } = { id: '' }] = await api.db.rows<{ id: string }>({
      name: 'test-rescue',
      text: `insert into rescued_text (coe_id, block_id, actor_id, text) values ($1, 'b1', $2, 'the lost words') returning id`,
      values: [coe.id, place.author.id],
    });
    const rescued = async () => (await author().query(RESCUED, { number: coe.number })).coe.rescued;
    expect(await rescued()).toEqual([{ id, block: 'b1', text: 'the lost words', by: { name: place.author.name } }]);
    await expect(api.as(place.colleague).query(DISMISS, { id })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(author().query(DISMISS, { id: coe.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await author().query(DISMISS, { id });
    await author().query(DISMISS, { id });
    expect(await rescued()).toEqual([]);
  });
});

describe('what the actor may do', () => {
  const MAY = `query ($number: Int!) { coe(number: $number) { may { edit requestReview review ask publish withdraw amend cancel cancelAmendment manageAccess } } }`;
  const permitted = async (who: { id: string }, coe: { number: number }) => {
    const { may } = (await api.as(who).query(MAY, { number: coe.number })).coe;
    return Object.keys(may).filter((name) => may[name]);
  };

  test('follows the state and the role', async () => {
    const coe = await draft();
    expect(await permitted(place.author, coe)).toEqual(['edit', 'requestReview', 'ask', 'manageAccess']);
    expect(await permitted(place.colleague, coe)).toEqual(['ask']);
    expect(await permitted(place.director, coe)).toEqual(['ask', 'cancel']);
    await putCoeInto(api.db, coe, 'IN_REVIEW');
    expect(await permitted(place.author, coe)).toEqual(['ask', 'withdraw', 'manageAccess']);
    expect(await permitted(place.director, coe)).toEqual(['review', 'ask', 'cancel']);
    await publish(api.db, coe, place.author);
    expect(await permitted(place.author, coe)).toEqual(['ask', 'amend', 'manageAccess']);
    await putCoeInto(api.db, coe, 'DRAFT');
    expect(await permitted(place.author, coe)).toEqual(['edit', 'requestReview', 'ask', 'cancelAmendment', 'manageAccess']);
    expect(await permitted(place.director, coe)).toEqual(['ask']);
  });
});

describe('the list of COEs', () => {
  let elsewhere: Place;
  beforeAll(async () => {
    elsewhere = await addPlace(api.db);
    for (let made = 0; made < 7; made++) await addCoe(api, { author: elsewhere.author, team: elsewhere.team, title: `Listed ${made}` });
  });
  const list = async (variables: object, who = elsewhere.author) => (await api.as(who).query(LIST, variables)).coes;
  const titles = (answer: { edges: { node: { title: string } }[] }) => answer.edges.map(({ node }) => node.title);

  test('is read page by page, newest change first, each once', async () => {
    const first = await list({ scope: 'MINE', first: 3 });
    const second = await list({ scope: 'MINE', first: 3, after: first.pageInfo.endCursor });
    const third = await list({ scope: 'MINE', first: 3, after: second.pageInfo.endCursor });
    expect([...titles(first), ...titles(second), ...titles(third)]).toEqual([6, 5, 4, 3, 2, 1, 0].map((made) => `Listed ${made}`));
    expect([first, second, third].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, true, false]);
  });

  test('counts complete sections of those that the template requires', async () => {
    const [edge] = (await list({ scope: 'MINE', first: 1 })).edges;
    expect(edge.node.sectionsTotal).toBeGreaterThan(3);
    expect(edge.node).toMatchObject({ sectionsComplete: 0, openQuestions: 0 });
  });

  test('is narrowed by scope, state and team', async () => {
    expect(titles(await list({ scope: 'MY_TEAMS' }, elsewhere.colleague))).toHaveLength(7);
    expect(titles(await list({ scope: 'MINE' }, elsewhere.colleague))).toEqual([]);
    expect(titles(await list({ teamKey: elsewhere.team.key }))).toHaveLength(7);
    expect(titles(await list({ teamKey: elsewhere.organisation.key }))).toHaveLength(7);
    expect(titles(await list({ teamKey: place.team.key, scope: 'MINE' }))).toEqual([]);
    expect(titles(await list({ scope: 'MINE', status: ['APPROVED', 'CANCELLED'] }))).toEqual([]);
  });

  test('takes as many statements for 50 rows as for 5', async () => {
    for (let made = 0; made < 50; made++) await addCoe(api, { author: elsewhere.colleague, team: elsewhere.team });
    const count = async (first: number) => {
      await list({ scope: 'MY_TEAMS', first });
      const names: string[] = [];
      const stop = collectStatements(api.db, names);
      expect((await list({ scope: 'MY_TEAMS', first })).edges).toHaveLength(first);
      stop();
      return names;
    };
    const five = await count(5);
    expect(five).toContain('coes-MY_TEAMS');
    expect(await count(50)).toEqual(five);
  });

  test.each([0, -1, 101, 100_000])('refuses %d at a time', async (first) => {
    await expect(list({ first })).rejects.toMatchObject(refusedField('first'));
  });

  test('refuses a forged cursor, one of another list, and an unknown scope', async () => {
    const other = (await api.as(elsewhere.author).query(`{ actionItems(first: 1) { pageInfo { endCursor } } }`)).actionItems.pageInfo.endCursor;
    for (const after of ['bm9uc2Vuc2U.abc', ...(other ? [other] : [])]) await expect(list({ after })).rejects.toMatchObject({ code: 'BAD_CURSOR' });
    await expect(list({ scope: 'EVERYTHING' })).rejects.toMatchObject(refusedField('scope', /MINE/));
  });
});

test('the page shows every acknowledged edit, projected or not', async () => {
  const coe = await draft();
  const { doc } = await loadDocument(api.db, coe.id);
  let update: Uint8Array | undefined;
  doc.on('update', (bytes: Uint8Array) => (update = bytes));
  const paragraph = (doc.getXmlFragment(DOCUMENT_FRAGMENT).get(0) as Y.XmlElement).get(0) as Y.XmlElement;
  (paragraph.get(0) as Y.XmlText).insert(0, 'Nobody has projected this yet.');
  await api.db.transaction((tx) => insertUpdates(tx, coe.id, [{ seq: 2, actorId: place.author.id, bytes: update! }]));
  const page = async () => JSON.stringify((await author().query(`query ($number: Int!) { coe(number: $number) { document } }`, { number: coe.number })).coe.document);
  expect(await page()).toContain('Nobody has projected this yet.');
  expect(await page()).toContain('Nobody has projected this yet.');
});

test('the page takes the same statements for 5 and for 50 action items', async () => {
  const WHOLE = `query ($number: Int!) { coe(number: $number) { ${FIELDS} document findings { id } actions { id title owner { name } may { edit } } waivers { id } attachments { id } } }`;
  const coe = await draft();
  const count = async (size: number) => {
    const { coe: page } = await author().query(WHOLE, { number: coe.number });
    expect(page.actions).toHaveLength(size);
    const names: string[] = [];
    const stop = collectStatements(api.db, names);
    await author().query(WHOLE, { number: coe.number });
    stop();
    return names.sort();
  };
  const add = async (items: number) => {
    const { ActionItemService } = await import('../../api/src/action-item/action-item.service.js');
    const service = api.app.get(ActionItemService, { strict: false });
    for (let made = 0; made < items; made++) await service.add(actorOf(place.author), coe.id, { title: 'Test the restore', priority: 'LOW', kind: 'TOOL' });
  };
  await add(5);
  const five = await count(5);
  await add(45);
  expect(await count(50)).toEqual(five);
  expect(five.length).toBeLessThanOrEqual(6);
});

test('templates and word lists are told to whoever is signed in', async () => {
  const { templates, wordLists } = await author().query(`{ templates { key name restricted sections } wordLists { people { name handles emails role } glossary { term } services } }`);
  expect(templates.map(({ key }: { key: string }) => key)).toEqual(expect.arrayContaining(['standard', 'near-miss', 'security']));
  expect(templates[0].key).toBe('standard');
  expect(wordLists.people).toContainEqual({ name: place.author.name, handles: [], emails: [place.author.email], role: place.author.jobRole });
  await expect(api.nobody.query(`{ wordLists { services } }`)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
});
