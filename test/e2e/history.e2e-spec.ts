import { randomUUID } from 'node:crypto';
import type * as Y from 'yjs';
import { closeSessions } from '../../api/src/coe/document-versions.js';
import { compactDocument, insertUpdates, loadDocument } from '../../api/src/coe/edit-log.js';
import type { MemberRow } from '../../api/src/member/member.entity.js';
import type { ApiRefusal } from '../support/api.js';
import { completeCoe } from '../support/complete-coe.js';
import { addActionItem, addMember, addPlace } from '../support/factories.js';
import { Editing } from '../support/editing.js';
import { until } from '../support/editor-client.js';
import { steps } from '../support/reviewing.js';
import { collectStatements } from '../support/statements.js';

let editing: Editing;
beforeAll(async () => {
  editing = await Editing.start();
});
afterEach(() => editing.closeEditors());
afterAll(() => editing.stop());

const VERSION = 'key kind seq name namedBy { name } beganAt endedAt members { name } updates wordsAdded wordsRemoved revisionNumber restoredFrom previous isOpen isNewest';
const LIST = `query ($number: Int!, $first: Int, $after: String) { coe(number: $number) { versions(first: $first, after: $after) { edges { cursor node { ${VERSION} } } pageInfo { hasNextPage endCursor } } } }`;
const COMPARE = `query ($number: Int!, $from: String, $to: String) { coe(number: $number) { comparison(from: $from, to: $to) { from { version { ${VERSION} } document actions } to { version { ${VERSION} } document actions } } } }`;
const NAME = `mutation ($input: NameVersionInput!) { nameVersion(input: $input) { ${VERSION} } }`;
const RESTORE = `mutation ($input: RestoreVersionInput!) { restoreVersion(input: $input) { ${VERSION} } }`;

interface ListedVersion {
  key: string;
  kind: string;
  seq: number;
  updates: number;
  members: { name: string }[];
  restoredFrom: string | null;
  wordsAdded: number | null;
  wordsRemoved: number | null;
}

type Coe = Awaited<ReturnType<Editing['newCoe']>>;

const as = (member: MemberRow = editing.author) => editing.api.as(member);

async function listed(coe: Coe, member?: MemberRow) {
  const { edges } = (await as(member).query(LIST, { number: coe.number, first: 100 })).coe.versions;
  return edges.map(({ node }: { node: ListedVersion }) => node) as ListedVersion[];
}

/** The refusal without what differs between any two requests. */
async function refused(query: string, variables: object, member?: MemberRow) {
  const { code, message, details } = await as(member).query(query, variables).then(
    () => ({ code: 'DONE', message: '', details: {} }),
    (error: ApiRefusal) => error,
  );
  return { code, message, details };
}

async function compared(coe: Coe, keys: { from?: string; to?: string } = {}, member?: MemberRow) {
  return (await as(member).query(COMPARE, { number: coe.number, ...keys })).coe.comparison;
}

/** Writes into the log as an editor does, so many minutes after the beginning, at one update a word. */
class Pen {
  private constructor(
    private readonly coe: Coe,
    private readonly doc: Y.Doc,
    private seq: number,
  ) {}

  static async of(coe: Coe): Promise<Pen> {
    const { doc, seq } = await loadDocument(editing.api.db, coe.id);
    return new Pen(coe, doc, seq);
  }

  async write(text: string, minutes: number, by: MemberRow = editing.author): Promise<number> {
    const updates: Uint8Array[] = [];
    const listen = (update: Uint8Array) => updates.push(update);
    this.doc.on('update', listen);
    const line = ((this.doc.getXmlFragment('default').get(0) as Y.XmlElement).get(0) as Y.XmlElement).get(0) as Y.XmlText;
    for (const word of text.match(/\S+\s*/g) ?? []) line.insert(line.length, word);
    this.doc.off('update', listen);
    const first = this.seq + 1;
    await editing.api.db.transaction((tx) => insertUpdates(tx, this.coe.id, updates.map((bytes) => ({ seq: ++this.seq, actorId: by.id, bytes }))));
    await editing.rows('age', `update document_update set at = '2026-04-24T08:00:00Z'::timestamptz + make_interval(mins => $3) where coe_id = $1 and seq >= $2`, [this.coe.id, first, minutes]);
    return this.seq;
  }
}

/** A draft that was begun at 08:00 and then written in three sessions, the second by two people. */
async function written(given: { visibility?: 'OPEN' | 'RESTRICTED' } = {}) {
  const coe = await editing.newCoe(given);
  const other = await addMember(editing.api.db);
  await editing.addAuthor(coe, other);
  await editing.rows('seeded', `update document_update set at = '2026-04-24T08:00:00Z' where coe_id = $1`, [coe.id]);
  const pen = await Pen.of(coe);
  await pen.write('Orders waited. ', 5);
  await pen.write('Nobody was told. ', 60);
  await pen.write('It lasted. ', 80, other);
  const seq = await pen.write('It ended. ', 200);
  return { coe, other, pen, seq };
}

const summaryOf = (content: { document: { content: unknown[] } }) => JSON.stringify(content.document.content[0]);

test('a pause of half an hour ends a session, and each says who wrote in it and when', async () => {
  const { coe, other } = await written();
  const versions = await listed(coe);
  expect(versions.map(({ key, kind, updates }) => ({ key, kind, updates }))).toEqual([
    { key: '10', kind: 'SESSION', updates: 2 },
    { key: '8', kind: 'SESSION', updates: 5 },
    { key: '3', kind: 'SESSION', updates: 2 },
    { key: '1', kind: 'CREATED', updates: 1 },
  ]);
  expect(versions[1]).toMatchObject({ beganAt: '2026-04-24T09:00:00.000Z', endedAt: '2026-04-24T09:20:00.000Z', previous: '3', isOpen: false, isNewest: false });
  expect(versions[1]!.members.map(({ name }: { name: string }) => name).sort()).toEqual([editing.author.name, other.name].sort());
  expect(versions[3]).toMatchObject({ previous: null });
});

test('the list comes in pages that neither lack nor double a version', async () => {
  const { coe } = await written();
  const keys: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { edges, pageInfo }: { edges: { node: { key: string } }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } = (await as().query(LIST, { number: coe.number, first: 1, after })).coe.versions;
    keys.push(edges[0]!.node.key);
    [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
  }
  expect(keys).toEqual(['10', '8', '3', '1']);
  const { coe: other } = await written();
  const { endCursor } = (await as().query(LIST, { number: coe.number, first: 1 })).coe.versions.pageInfo;
  expect(await refused(LIST, { number: other.number, after: endCursor })).toMatchObject({ code: 'BAD_CURSOR' });
});

test('without keys the newest version stands beside the one before it', async () => {
  const { coe } = await written();
  const { from, to } = await compared(coe);
  expect([from.version.key, to.version.key]).toEqual(['8', '10']);
  expect(summaryOf(from)).toContain('Orders waited. Nobody was told. It lasted. ');
  expect(summaryOf(from)).not.toContain('It ended');
  expect(summaryOf(to)).toContain('It ended. ');
  expect(await compared(coe, { to: '1' })).toMatchObject({ from: null });
});

test('any place in the log can be named by its number, also in the middle of a session', async () => {
  const { coe } = await written();
  const { to } = await compared(coe, { from: '1', to: '6' });
  expect(to.version.key).toBe('8');
  expect(summaryOf(to)).toContain('Nobody was told. ');
  expect(summaryOf(to)).not.toContain('It lasted');
});

test('the versions are the same after the log was compacted, and their size is known then', async () => {
  const { coe, pen, other } = await written();
  const sentence = 'word '.repeat(1_300);
  await pen.write(sentence, 400);
  await pen.write('More. ', 500, other);
  const before = await listed(coe);
  const texts = await Promise.all(before.map(({ key }) => compared(coe, { to: key }).then(({ to }) => summaryOf(to))));
  for (let round = 0; round < 2; round++) {
    await editing.api.db.transaction((tx) => compactDocument(tx, coe.id));
    await editing.api.db.transaction((tx) => closeSessions(tx, coe.id));
  }
  const [kept] = await editing.rows<{ states: number; versions: number }>('kept', `select (select count(*)::int from document_state where coe_id = $1) as states, (select count(*)::int from document_version where coe_id = $1) as versions`, [coe.id]);
  expect(kept).toEqual({ states: 1, versions: 5 });
  await pen.write('Last. ', 505, other);
  const after = await listed(coe);
  expect(after.slice(1).map(({ wordsAdded: _, wordsRemoved: __, ...version }) => ({ ...version, isNewest: false }))).toEqual(before.slice(1).map(({ wordsAdded: _, wordsRemoved: __, ...version }) => version));
  expect(after[1]).toMatchObject({ wordsAdded: 1_300, wordsRemoved: 0, updates: 1_300 });
  expect(await Promise.all(before.slice(1).map(({ key }) => compared(coe, { to: key }).then(({ to }) => summaryOf(to))))).toEqual(texts.slice(1));
});

test('a version has the action items of its time', async () => {
  const { coe } = await written();
  await editing.rows('present', `update document_update set at = now() - interval '2 hours' + seq * interval '1 second' where coe_id = $1`, [coe.id]);
  const { id, version } = await addActionItem(editing.api, { coe: coe as never, author: editing.author, title: 'Limit the queue' });
  const pen = await Pen.of(coe);
  await pen.write('Then. ', 0);
  await editing.rows('then', 'update document_update set at = now() where coe_id = $1 and seq > 10', [coe.id]);
  await as().query('mutation ($input: UpdateActionItemInput!) { updateActionItem(input: $input) { id } }', { input: { actionItemId: id, expectedVersion: version, title: 'Bound the queue' } });
  await pen.write('Now. ', 0);
  await editing.rows('now', `update document_update set at = now() + interval '1 hour' where coe_id = $1 and seq > 11`, [coe.id]);
  const titles = async (key: string) => (await compared(coe, { to: key })).to.actions.map(({ title }: { title: string }) => title);
  expect(await titles('10')).toEqual([]);
  expect(await titles('11')).toEqual(['Limit the queue']);
  expect(await titles('12')).toEqual(['Bound the queue']);
});

test('a name stays with what stood there when it was given, though the session goes on', async () => {
  const { coe, pen } = await written();
  const named = (await as().query(NAME, { input: { coeId: coe.id, version: '10', name: ' Before the call ' } })).nameVersion;
  expect(named).toMatchObject({ key: '10', name: 'Before the call', namedBy: { name: editing.author.name } });
  await pen.write('And after. ', 201);
  const versions = await listed(coe);
  expect(versions.slice(0, 2)).toMatchObject([{ key: '12', name: '', previous: '10' }, { key: '10', name: 'Before the call' }]);
  expect((await as().query(NAME, { input: { coeId: coe.id, version: '10', name: '' } })).nameVersion).toMatchObject({ key: '10', name: '', namedBy: { name: editing.author.name } });
  const events = await editing.rows<{ name: string }>('named', `select details->>'name' as name from event where coe_id = $1 and kind = 'version-named' order by id`, [coe.id]);
  expect(events).toEqual([{ name: 'Before the call' }, { name: '' }]);
});

test('the same name again is no event', async () => {
  const { coe } = await written();
  for (let round = 0; round < 2; round++) await as().query(NAME, { input: { coeId: coe.id, version: '8', name: 'Twice' } });
  expect(await editing.rows('twice', `select 1 from event where coe_id = $1 and kind = 'version-named'`, [coe.id])).toHaveLength(1);
});

test.each([
  ['only spaces and a direction mark', 'a\u202Eb', 'BAD_USER_INPUT'],
  ['more than 80 characters', 'x'.repeat(81), 'BAD_USER_INPUT'],
])('a name of %s is refused', async (_, name, code) => {
  const { coe } = await written();
  expect(await refused(NAME, { input: { coeId: coe.id, version: '8', name } })).toMatchObject({ code });
});

test('a restore makes the draft equal to the version, as one more edit and a version of its own', async () => {
  const { coe, seq } = await written();
  const restored = (await as().query(RESTORE, { input: { coeId: coe.id, version: '3', expectedSeq: seq } })).restoreVersion;
  expect(restored).toMatchObject({ key: '11', kind: 'RESTORE', restoredFrom: '3', updates: 1, wordsRemoved: 7, previous: '10', isNewest: true });
  const { from, to } = await compared(coe, { from: '3', to: '11' });
  expect(to.document).toEqual(from.document);
  expect((await as().query('query ($number: Int!) { coe(number: $number) { document } }', { number: coe.number })).coe.document).toEqual(to.document);
  expect((await compared(coe, { to: '10' })).to.version.key).toBe('10');
  expect(summaryOf((await compared(coe, { to: '10' })).to)).toContain('It ended. ');
  const [event] = await editing.rows('restored', `select details from event where coe_id = $1 and kind = 'version-restored'`, [coe.id]);
  expect(event).toEqual({ details: { from: '3', seq: 11, instead: 10 } });
});

test('the same restore again changes nothing, and the version before undoes it', async () => {
  const { coe, seq } = await written();
  const input = { coeId: coe.id, version: '3', expectedSeq: seq };
  for (let round = 0; round < 2; round++) expect((await as().query(RESTORE, { input })).restoreVersion.key).toBe('11');
  expect((await editing.logOf(coe)).length).toBe(11);
  await as().query(RESTORE, { input: { coeId: coe.id, version: '10', expectedSeq: 11 } });
  const { from, to } = await compared(coe, { from: '10' });
  expect(to.document).toEqual(from.document);
});

test('what somebody wrote after the actor looked is not replaced unseen', async () => {
  const { coe, pen, seq, other } = await written();
  await pen.write('And this. ', 201, other);
  const refusal = await refused(RESTORE, { input: { coeId: coe.id, version: '3', expectedSeq: seq } });
  expect(refusal).toMatchObject({ code: 'STALE_VERSION', details: { version: 12, by: other.name } });
  expect((await editing.logOf(coe)).length).toBe(12);
});

test('an open editor sees the restore, and what it types at the same moment is in the document or on the rescue list', async () => {
  const { coe, seq } = await written();
  const editor = await editing.edit(coe);
  const line = ((editor.doc.getXmlFragment('default').get(0) as Y.XmlElement).get(0) as Y.XmlElement).get(0) as Y.XmlText;
  const restoring = as().query(RESTORE, { input: { coeId: coe.id, version: '3', expectedSeq: seq } }).catch((error: { code: string }) => error);
  for (const letter of 'quickly') line.insert(line.length, letter);
  const outcome = await restoring;
  if ('code' in outcome) {
    expect(outcome.code).toBe('STALE_VERSION');
    return;
  }
  await until(() => !line.toJSON().includes('It ended'), 'the editor to see the restore');
  await until(async () => JSON.stringify((await editing.documentOf(coe)).document).includes('quickly') || (await editing.rescuedOf(coe)).some(({ text }) => 'quickly'.includes(text)), 'the typing to be kept');
});

test('forty restores at once leave one line of versions whose texts can all be read', async () => {
  const { coe } = await written();
  const versions = ['1', '3', '8', '10'];
  const outcomes = await Promise.all(
    Array.from({ length: 40 }, async (_, round) => {
      const [head] = await editing.rows<{ seq: number }>('head', 'select max(seq)::int as seq from document_update where coe_id = $1', [coe.id]);
      return as().query(RESTORE, { input: { coeId: coe.id, version: versions[round % 4], expectedSeq: head!.seq } }).then(
        () => 'DONE',
        (error: { code: string }) => error.code,
      );
    }),
  );
  expect(new Set(outcomes)).toEqual(new Set(['DONE', 'STALE_VERSION']));
  const log = await editing.logOf(coe);
  const rows = await editing.rows<{ first: number; seq: number }>('line', 'select first_seq::int as first, seq::int as seq from document_version where coe_id = $1 order by seq', [coe.id]);
  expect(rows.map(({ first }) => first)).toEqual([1, ...rows.slice(0, -1).map(({ seq }) => seq + 1)]);
  expect(rows.at(-1)!.seq).toBe(log.length);
  for (const { key, restoredFrom } of await listed(coe)) {
    if (!restoredFrom) continue;
    const { from, to } = await compared(coe, { from: restoredFrom, to: key });
    expect(to.document).toEqual(from.document);
  }
});

test.each([
  ['IN_REVIEW', 'DOCUMENT_LOCKED'],
  ['APPROVED', 'DOCUMENT_LOCKED'],
  ['PUBLISHED', 'DOCUMENT_LOCKED'],
  ['CANCELLED', 'DOCUMENT_LOCKED'],
])('nothing is restored while a COE is %s', async (status, code) => {
  const { coe, seq } = await written();
  await editing.setStatus(coe, status);
  expect(await refused(RESTORE, { input: { coeId: coe.id, version: '3', expectedSeq: seq } })).toMatchObject({ code });
  expect((await editing.logOf(coe)).length).toBe(seq);
});

test('a reader neither restores nor names, and one without access learns nothing', async () => {
  const reader = await addMember(editing.api.db);
  const { coe, seq } = await written();
  const secret = await written({ visibility: 'RESTRICTED' });
  expect(await refused(RESTORE, { input: { coeId: coe.id, version: '3', expectedSeq: seq } }, reader)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await refused(NAME, { input: { coeId: coe.id, version: '3', name: 'Mine' } }, reader)).toMatchObject({ code: 'FORBIDDEN' });
  expect((await compared(coe, { to: '3' }, reader)).to.version.key).toBe('3');
  const nothing = { number: 999_999, coeId: randomUUID() };
  for (const [query, there, away] of [
    [LIST, { number: secret.coe.number }, { number: nothing.number }],
    [COMPARE, { number: secret.coe.number, to: '3' }, { number: nothing.number, to: '3' }],
    [RESTORE, { input: { coeId: secret.coe.id, version: '3', expectedSeq: 1 } }, { input: { coeId: nothing.coeId, version: '3', expectedSeq: 1 } }],
    [NAME, { input: { coeId: secret.coe.id, version: '3', name: 'Mine' } }, { input: { coeId: nothing.coeId, version: '3', name: 'Mine' } }],
  ] as const) {
    expect(await refused(query, there, reader)).toEqual(await refused(query, away, reader));
  }
});

test.each(['r1', '11', '0', '-1', 'r0', '1.5', '1e1', '', '../1', "1'; drop table coe; --", '999999999999999', '\u0000', 'r999999999', '9'.repeat(400), 'null', '__proto__'])('“%s” is no version', async (key) => {
  const { coe, seq } = await written();
  expect(await refused(COMPARE, { number: coe.number, from: key })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await refused(RESTORE, { input: { coeId: coe.id, version: key, expectedSeq: seq } })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await refused(NAME, { input: { coeId: coe.id, version: key, name: 'Mine' } })).toMatchObject({ code: 'NOT_FOUND' });
  expect((await editing.logOf(coe)).length).toBe(seq);
});

test('the version of another COE is not found', async () => {
  const { coe, seq } = await written();
  const longer = await written();
  await longer.pen.write('Much longer. ', 201);
  expect(await refused(RESTORE, { input: { coeId: coe.id, version: '12', expectedSeq: seq } })).toMatchObject({ code: 'NOT_FOUND' });
});

test('a screen asks as many statements for a long history as for a short one', async () => {
  const short = await written();
  const long = await written();
  for (let session = 0; session < 30; session++) await long.pen.write('More words came. ', 300 + 60 * session);
  const statementsFor = async ({ number }: Coe) => {
    const names: string[] = [];
    const stop = collectStatements(editing.api.db, names);
    await as().query(`query ($number: Int!) { coe(number: $number) { title versions(first: 25) { edges { node { ${VERSION} } } } comparison { from { document actions } to { document actions } } } }`, { number });
    stop();
    return names.filter((name) => !name.startsWith('event')).sort();
  };
  await statementsFor(short.coe);
  const few = await statementsFor(short.coe);
  expect(await statementsFor(long.coe)).toEqual(few);
  expect(few.length).toBeLessThanOrEqual(12);
});

test('an imported COE says so', async () => {
  const coe = await editing.newCoe();
  await editing.rows('imported', `insert into event (kind, actor_id, coe_id, details) values ('coe-imported', $2, $1, '{}')`, [coe.id, editing.author.id]);
  expect(await listed(coe)).toMatchObject([{ key: '1', kind: 'IMPORTED', isOpen: true, isNewest: true, previous: null }]);
});

test('a frozen revision is the version that it ends, with the action items that it froze', async () => {
  const { api } = editing;
  const place = await addPlace(api.db);
  const coe = await completeCoe(api, { author: place.author, team: place.team });
  const life = steps(api, coe);
  await life.request(place.author);
  await life.withdraw(place.author);
  await life.request(place.author);
  const versions = await listed(coe, place.author);
  expect(versions.slice(0, 2)).toMatchObject([
    { key: 'r2', kind: 'REVISION', revisionNumber: 2, previous: 'r1', updates: 0, isNewest: true },
    { key: 'r1', kind: 'REVISION', revisionNumber: 1, isNewest: false },
  ]);
  expect(versions[1]!.seq).toBe(versions[0]!.seq);
  const { from, to } = await compared(coe, {}, place.author);
  expect(to.document).toEqual(from.document);
  expect(to.actions.length).toBeGreaterThan(0);
  expect(await refused(RESTORE, { input: { coeId: coe.id, version: 'r1', expectedSeq: versions[0]!.seq } }, place.author)).toMatchObject({ code: 'DOCUMENT_LOCKED' });
  expect((await as(place.author).query(NAME, { input: { coeId: coe.id, version: 'r1', name: 'As it was sent' } })).nameVersion).toMatchObject({ key: 'r1', name: 'As it was sent' });
});
