import { createEncoder, toUint8Array, writeVarString, writeVarUint, writeVarUint8Array } from 'lib0/encoding';
import { setTimeout as sleep } from 'node:timers/promises';
import { randomBytes, randomUUID } from 'node:crypto';
import WebSocket from 'ws';
import * as Y from 'yjs';
import { DOCUMENT_VERSION } from '@corrigenda/templates';
import { addMember } from '../support/factories.js';
import { Editing } from '../support/editing.js';
import { type EditorClient, until } from '../support/editor-client.js';

let editing: Editing;

beforeAll(async () => {
  editing = await Editing.start();
});
afterEach(() => editing.closeEditors());
afterAll(() => editing.stop());

/** An update as an editor sends it. */
function updateFrame(documentName: string, bytes: Uint8Array): Uint8Array {
  const encoder = createEncoder();
  writeVarString(encoder, documentName);
  writeVarUint(encoder, 0);
  writeVarUint(encoder, 2);
  writeVarUint8Array(encoder, bytes);
  return toUint8Array(encoder);
}

/** One editor does what it may not. It is told why, nothing of it is in the log, and another editor goes on as if nothing had been. */
async function expectRefused(act: (editor: EditorClient) => void, reason: string): Promise<void> {
  const coe = await editing.newCoe();
  const [culprit, other] = [await editing.edit(coe), await editing.edit(coe)];
  culprit.type(culprit.blocks('summary')[0]!, 'before');
  await culprit.acknowledged();
  await until(() => other.text.includes('before'), 'the other to see the text');
  const log = await editing.logOf(coe);
  const { json } = other;

  act(culprit);
  expect(await culprit.turnedAway()).toBe(reason);
  culprit.close();

  expect(await editing.logOf(coe)).toEqual(log);
  expect(other.json).toEqual(json);
  other.type(other.blocks('summary')[0]!, ' and after');
  await other.acknowledged();
  expect(other.reasons).toEqual([]);
  expect((await editing.edit(coe)).text).toContain('before and after');
}

describe('sections', () => {
  test('an edit that removes a section is refused', () => expectRefused((editor) => editor.fragment.delete(3), 'sections-changed'));

  test('an edit that empties the document is refused', () => expectRefused((editor) => editor.fragment.delete(0, editor.fragment.length), 'sections-changed'));

  test('an edit that adds a section twice is refused', () =>
    expectRefused((editor) => {
      const copy = new Y.XmlElement('proseSection');
      copy.setAttribute('key', 'summary');
      editor.fragment.push([copy]);
    }, 'sections-changed'));

  test('an edit that moves a section is refused', () =>
    expectRefused((editor) => {
      editor.doc.transact(() => {
        editor.fragment.delete(1);
        const moved = new Y.XmlElement('impactSection');
        moved.setAttribute('key', 'impact');
        editor.fragment.insert(4, [moved]);
      });
    }, 'sections-changed'));

  test('an edit that renames a section is refused', () => expectRefused((editor) => editor.section('whys').setAttribute('key', 'guesses'), 'sections-changed'));

  test('an edit that puts text beside the sections is refused', () => expectRefused((editor) => editor.fragment.push([new Y.XmlText('stray')]), 'sections-changed'));
});

describe('what the version of the document does not know', () => {
  const REASON = `schema-mismatch:${DOCUMENT_VERSION}`;

  test('an unknown node is refused', () => expectRefused((editor) => void editor.insert('summary', 'spreadsheet', { id: 'x' }), REASON));

  test('a node in a section of another kind is refused', () => expectRefused((editor) => void editor.insert('summary', 'why', { id: 'x' }), REASON));

  test('an unknown attribute is refused', () => expectRefused((editor) => editor.blocks('timeline')[0]!.setAttribute('mood', 'bad'), REASON));

  test('an attribute of another type is refused', () =>
    expectRefused((editor) => (editor.blocks('whys')[0] as Y.XmlElement<{ depth: string }>).setAttribute('depth', 'deep'), REASON));

  test('an unknown mark is refused', () => expectRefused((editor) => (editor.blocks('summary')[0]!.get(0) as Y.XmlText).format(0, 3, { blink: {} }), REASON));

  test('an object in a line of text is refused', () =>
    expectRefused((editor) => (editor.blocks('summary')[0]!.get(0) as Y.XmlText).insertEmbed(0, { image: 'x' }), REASON));

  test('a shared type beside the document is refused', () => expectRefused((editor) => void editor.doc.getMap('notes').set('hidden', 'text'), REASON));

  test('an editor of another version is turned away at the door and keeps what it holds', async () => {
    const coe = await editing.newCoe();
    const editor = await editing.connect(coe, editing.author, { schema: 7 });
    editor.doc.getMap('local').set('typed', 'offline');
    expect(await editor.turnedAway()).toBe(REASON);
    expect(editor.sections()).toHaveLength(0);
    expect(editor.doc.getMap('local').get('typed')).toBe('offline');
    expect(await editing.logOf(coe)).toHaveLength(1);
  });

  test('a document of an older release is raised by the first editor of this one, and editors of the older one are refused from then on', async () => {
    const coe = await editing.newCoe();
    await editing.rows('older', 'update coe set document_version = 1 where id = $1 returning 1', [coe.id]);
    const older = await editing.connect(coe, editing.author, { schema: 1 });
    await older.ready();
    const editor = await editing.edit(coe);
    editor.type(editor.blocks('summary')[0]!, 'Raised.');
    await editor.acknowledged();
    expect(await older.turnedAway()).toBe(REASON);
    const [kept] = await editing.rows<{ version: number }>('raised', 'select document_version as version from coe where id = $1', [coe.id]);
    expect(kept).toEqual({ version: DOCUMENT_VERSION });
  });

  test('an editor without a version is turned away', async () => {
    const editor = await editing.connect(await editing.newCoe());
    editor.provider.configuration.token = 'anything';
    expect(await editor.turnedAway()).toBe(REASON);
  });
});

describe('size', () => {
  test('a paragraph beyond its limit is refused', () => expectRefused((editor) => editor.type(editor.blocks('summary')[0]!, 'x'.repeat(20_001)), 'too-large'));

  test('an update of megabytes is refused', () => expectRefused((editor) => editor.type(editor.blocks('summary')[0]!, 'x'.repeat(3 << 20)), 'too-large'));

  test('an attribute beyond its limit is refused', () =>
    expectRefused((editor) => editor.blocks('impact').at(-1)!.setAttribute('label', 'x'.repeat(20_001)), 'too-large'));

  test('more paragraphs than a COE may hold are refused', () =>
    expectRefused(
      (editor) =>
        editor.section('summary').push(
          Array.from({ length: 5_001 }, () => {
            const paragraph = new Y.XmlElement('paragraph');
            paragraph.insert(0, [new Y.XmlText()]);
            return paragraph;
          }),
        ),
      'too-large',
    ));

  test('a paragraph that is too long already can be shortened', async () => {
    const long = 'x'.repeat(20_000);
    const coe = await editing.newCoe();
    const [a, b] = [await editing.edit(coe), await editing.edit(coe)];
    a.type(a.blocks('summary')[0]!, long);
    await a.acknowledged();
    await until(() => b.text.includes(long), 'the other to see it');
    (b.blocks('summary')[0]!.get(0) as Y.XmlText).delete(0, 10);
    await b.acknowledged();
    expect(b.reasons).toEqual([]);
  });
});

describe('bytes that are no update', () => {
  test('they close the connection, are kept for inspection, and touch nobody else', async () => {
    const coe = await editing.newCoe();
    const [culprit, other] = [await editing.edit(coe), await editing.edit(coe)];
    const noise = Buffer.from([1, 200, 255, 3, ...randomBytes(60)]);
    culprit.socket.send(updateFrame(coe.id, noise));
    expect(await culprit.turnedAway()).toBe('malformed');
    expect(await editing.logOf(coe)).toHaveLength(1);
    expect((await editing.quarantinedOf(coe)).map(({ bytes }) => bytes.equals(noise))).toEqual([true]);
    other.type(other.blocks('summary')[0]!, 'unharmed');
    await other.acknowledged();
    expect(other.reasons).toEqual([]);
  });

  test('a message that is none closes the connection', async () => {
    const coe = await editing.newCoe();
    const culprit = await editing.edit(coe);
    culprit.socket.send(randomBytes(40).fill(255, 0, 12));
    expect(await culprit.turnedAway()).toBe('malformed');
  });

  test('a hundred broken copies of a real update never close the document to others', async () => {
    const coe = await editing.newCoe();
    const author = await editing.edit(coe);
    const sample: Uint8Array[] = [];
    author.doc.on('update', (update: Uint8Array) => sample.push(update));
    author.type(author.blocks('summary')[0]!, 'sample text');
    await author.acknowledged();
    for (let round = 0; round < 100; round++) {
      const broken = Uint8Array.from(sample[0]!);
      broken[round % broken.length]! ^= 1 << round % 8;
      const culprit = await editing.edit(coe);
      culprit.socket.send(updateFrame(coe.id, broken));
      await until(() => culprit.reasons.length > 0 || culprit.isAcknowledged, 'an answer');
      culprit.close();
    }
    author.type(author.blocks('summary')[0]!, ' and on');
    await author.acknowledged();
    expect((await editing.edit(coe)).text).toContain('sample text');
  });

  test('a row of the log that cannot be read is left out and reported, and the document opens', async () => {
    const coe = await editing.newCoe();
    await editing.rows('poison', `insert into document_update (coe_id, seq, actor_id, bytes, sha256) values ($1, 2, null, $2, sha256($2))`, [coe.id, randomBytes(50).fill(255, 0, 9)]);
    const editor = await editing.edit(coe);
    editor.type(editor.blocks('summary')[0]!, 'still here');
    await editor.acknowledged();
    expect((await editing.logOf(coe)).map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect((await editing.quarantinedOf(coe)).map(({ reason }) => reason)).toEqual(['Row 2 of the log cannot be read.']);
    editing.closeEditors();
    await sleep(100);
    expect((await editing.edit(coe)).text).toContain('still here');
  });
});

describe('who may write', () => {
  test('what a reader types is neither kept nor shown to anybody', async () => {
    const coe = await editing.newCoe();
    const reader = await editing.connect(coe, await addMember(editing.api.db));
    await until(() => reader.sections().length > 0, 'the document');
    const author = await editing.edit(coe);
    expect(reader.provider.authorizedScope).toBe('readonly');
    reader.type(reader.blocks('summary')[0]!, 'smuggled');
    author.type(author.blocks('summary')[0]!, 'real');
    await author.acknowledged();
    await sleep(100);
    expect(author.text).not.toContain('smuggled');
    expect(reader.isAcknowledged).toBe(false);
    expect(await editing.logOf(coe)).toHaveLength(2);
    reader.disconnect();
    await reader.reconnect();
    await sleep(200);
    expect(reader.isAcknowledged).toBe(false);
    expect(await editing.logOf(coe)).toHaveLength(2);
    expect((await editing.edit(coe)).text).not.toContain('smuggled');
  });

  test('an edit that comes after the COE was locked is refused and nothing is logged', async () => {
    const coe = await editing.newCoe();
    const editor = await editing.edit(coe);
    await editing.setStatus(coe, 'IN_REVIEW');
    editor.type(editor.blocks('summary')[0]!, 'too late');
    expect(await editor.turnedAway()).toBe('document-locked');
    expect(await editing.logOf(coe)).toHaveLength(1);
    // It comes back by itself, reads, and never says that the text is kept.
    await until(() => editor.provider.authorizedScope === 'readonly' && editor.provider.isAuthenticated, 'the editor to come back');
    await sleep(200);
    expect(editor.isAcknowledged).toBe(false);
    expect(await editing.logOf(coe)).toHaveLength(1);
  });

  test('editors are let go within five seconds when the COE is locked, and when it opens again they may write', async () => {
    const coe = await editing.newCoe();
    const editor = await editing.edit(coe);
    await editing.setStatus(coe, 'IN_REVIEW');
    await until(() => editor.reasons.includes('document-locked'), 'the editor to be let go', 5_000);
    await until(() => editor.provider.authorizedScope === 'readonly', 'the editor to come back');
    await editing.setStatus(coe, 'CHANGES_REQUESTED');
    await until(() => editor.reasons.includes('access-changed'), 'the editor to be told', 5_000);
    await until(() => editor.provider.authorizedScope === 'read-write', 'the editor to come back');
    await editor.ready();
    editor.type(editor.blocks('summary')[0]!, 'as asked');
    await editor.acknowledged();
  });

  test('somebody who may no longer see the COE is let go within five seconds', async () => {
    const coe = await editing.newCoe({ visibility: 'RESTRICTED' });
    const guest = await addMember(editing.api.db);
    await editing.addAuthor(coe, guest);
    const editor = await editing.edit(coe, guest);
    await editing.rows('unauthor', 'delete from coe_participant where coe_id = $1 and member_id = $2', [coe.id, guest.id]);
    await until(() => editor.reasons.includes('not-found'), 'the editor to be let go', 5_000);
  });

  test('a deactivated member is let go within five seconds', async () => {
    const coe = await editing.newCoe();
    const member = await addMember(editing.api.db);
    await editing.addAuthor(coe, member);
    const editor = await editing.edit(coe, member);
    await editing.rows('deactivate', 'update member set active = false where id = $1', [member.id]);
    editor.type(editor.blocks('summary')[0]!, 'one last thing');
    await until(() => editor.reasons.length > 0, 'the editor to be let go', 5_000);
    expect(await editing.logOf(coe)).toHaveLength(1);
  });

  test('a socket ends with its session, and what was typed since arrives after signing in again', async () => {
    const coe = await editing.newCoe();
    const member = await addMember(editing.api.db);
    await editing.addAuthor(coe, member);
    const editor = await editing.edit(coe, member);
    const [session] = await editing.rows<{ id: Buffer; expires_at: Date }>('sign-out', 'delete from session where member_id = $1 returning id, expires_at', [member.id]);
    await until(() => editor.reasons.includes('signed-out'), 'the socket to end', 5_000);
    editor.type(editor.blocks('summary')[0]!, 'typed in between');
    await sleep(300);
    expect(editor.isAcknowledged).toBe(false);
    expect(await editing.logOf(coe)).toHaveLength(1);
    await editing.rows('sign-in', 'insert into session (id, member_id, expires_at) values ($1, $2, $3)', [session!.id, member.id, session!.expires_at]);
    await editor.acknowledged();
    expect((await editing.edit(coe)).text).toContain('typed in between');
  });

  test('a restricted COE answers an outsider like one that does not exist', async () => {
    const coe = await editing.newCoe({ visibility: 'RESTRICTED' });
    const outsider = await addMember(editing.api.db);
    const answers = [];
    for (const id of [coe.id, randomUUID(), 'no-id', '']) {
      const editor = await editing.connect({ id }, outsider);
      answers.push(await editor.turnedAway());
    }
    expect(answers).toEqual(['not-found', 'not-found', 'not-found', 'not-found']);
  });

  test('without a session the socket is closed with its reason', async () => {
    const coe = await editing.newCoe();
    const editor = await editing.connect(coe, editing.author, { cookie: '' });
    expect(await editor.turnedAway()).toBe('signed-out');
  });

  test('a page of another origin gets no socket', async () => {
    const socket = new WebSocket(`${editing.url.replace('http', 'ws')}/collab`, { headers: { origin: 'https://elsewhere.example' } });
    const error = await new Promise<Error>((resolve) => socket.once('error', resolve));
    expect(error.message).toContain('403');
  });
});

test('an update for another document on the same socket closes it and is not logged', async () => {
  const [mine, other] = [await editing.newCoe(), await editing.newCoe()];
  const editor = await editing.edit(mine);
  const edited = new Y.Doc();
  edited.getXmlFragment('default').push([new Y.XmlElement('proseSection')]);
  editor.socket.send(updateFrame(other.id, Y.encodeStateAsUpdate(edited)));
  expect(await editor.turnedAway()).toBe('not-found');
  expect(await editing.logOf(other)).toHaveLength(1);
});

test('an unsafe link is taken off for everybody and its text stays', async () => {
  const coe = await editing.newCoe();
  const [a, b] = [await editing.edit(coe), await editing.edit(coe)];
  const line = a.blocks('summary')[0]!.get(0) as Y.XmlText;
  line.insert(0, 'see the runbook');
  line.format(4, 3, { link: { href: 'java\nscript:alert(1)' } });
  line.format(8, 7, { link: { href: 'https://runbooks.example.com' } });
  await a.acknowledged();
  await until(() => JSON.stringify(b.json).includes('runbooks.example.com') && !JSON.stringify(b.json).includes('script:'), 'the other to see a safe text');
  await until(() => !JSON.stringify(a.json).includes('script:'), 'the first to see it too');
  expect(b.text).toContain('see the runbook');
  const log = await editing.logOf(coe);
  const last = log.at(-1)!;
  expect(log.filter(({ actorId }) => actorId === null)).toHaveLength(1);
  await until(async () => (await editing.documentOf(coe)).seq === last.seq, 'the stored document to follow');
  const stored = JSON.stringify((await editing.documentOf(coe)).document);
  expect(stored).not.toContain('script:');
  expect(stored).toContain('runbooks.example.com');
});

test('a flood of messages ends the connection and loses nothing', async () => {
  const coe = await editing.newCoe();
  const editor = await editing.edit(coe);
  for (let i = 0; i < 10_000; i++) editor.type(editor.blocks('summary')[0]!, 'x');
  await until(() => editor.reasons.includes('rate-limited'), 'the connection to end');
  await until(() => editor.isAcknowledged, 'the edits to arrive all the same', 30_000);
  expect((await editing.edit(coe)).text.match(/x/g)!.length).toBeGreaterThanOrEqual(10_000);
});
