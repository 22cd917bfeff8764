import { emptyDocument, type EditorNode, writeDocument } from '@corrigenda/templates';
import { randomUUID } from 'node:crypto';
import * as Y from 'yjs';
import { loadDocument, projectDocument } from '../../api/src/coe/edit-log.js';
import { EditLogWriter } from '../../api/src/coe/edit-log-writer.js';
import { readSharedDocument } from '../../api/src/coe/document-schema.js';
import { templateByKey } from '../../api/src/coe/templates.js';
import { addMember } from '../support/factories.js';
import { asActor, Editing } from '../support/editing.js';
import { until } from '../support/editor-client.js';

let editing: Editing;

beforeAll(async () => {
  editing = await Editing.start();
});
afterEach(() => editing.closeEditors());
afterAll(() => editing.stop());

/** A writer with a memory of its own, as another process has it. */
function anotherProcess(): EditLogWriter {
  return new EditLogWriter(editing.api.db, (message) => {
    throw new Error(message);
  });
}

/** An editor of that other process, reduced to its document: what it types comes as updates. */
class Remote {
  private readonly doc = new Y.Doc();
  private updates: Uint8Array[] = [];

  private constructor() {
    this.doc.on('update', (update: Uint8Array, origin: unknown) => origin !== 'log' && this.updates.push(update));
  }

  static async of(coe: { id: string }): Promise<Remote> {
    const remote = new Remote();
    const { doc } = await loadDocument(editing.api.db, coe.id);
    Y.applyUpdate(remote.doc, Y.encodeStateAsUpdate(doc), 'log');
    return remote;
  }

  types(text: string): Uint8Array {
    const section = this.doc.getXmlFragment('default').get(0) as Y.XmlElement;
    ((section.get(0) as Y.XmlElement).get(0) as Y.XmlText).insert(0, text);
    return this.taken();
  }

  removesSection(): Uint8Array {
    this.doc.getXmlFragment('default').delete(0);
    return this.taken();
  }

  private taken(): Uint8Array {
    const [update] = this.updates.splice(0);
    return update!;
  }
}

test('what another process writes reaches an open document with the next edit', async () => {
  const coe = await editing.newCoe();
  const [here, reader] = [await editing.edit(coe), await editing.edit(coe)];
  const remote = await Remote.of(coe);
  const elsewhere = anotherProcess();
  await elsewhere.append(coe.id, asActor(editing.author), remote.types('from elsewhere. '));
  await elsewhere.append(coe.id, asActor(editing.author), remote.types('and more. '));
  here.type(here.blocks('summary')[0]!, 'from here. ');
  await here.acknowledged();
  await until(() => ['from elsewhere. ', 'and more. ', 'from here. '].every((text) => reader.text.includes(text)), 'everything to arrive');
  expect((await editing.logOf(coe)).map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
});

test('what another process writes is seen at once by whoever connects, and by the others within five seconds', async () => {
  const coe = await editing.newCoe();
  const here = await editing.edit(coe);
  await anotherProcess().append(coe.id, asActor(editing.author), (await Remote.of(coe)).types('from elsewhere. '));
  await until(() => here.text.includes('from elsewhere. '), 'the edit to arrive', 5_000);
  await anotherProcess().append(coe.id, asActor(editing.author), (await Remote.of(coe)).types('and again. '));
  expect((await editing.edit(coe)).text).toContain('and again. ');
  expect(here.text).toContain('and again. ');
});

test('two processes that write at once number their edits without a gap, and nothing is lost', async () => {
  const coe = await editing.newCoe();
  const [first, second] = [anotherProcess(), anotherProcess()];
  const [a, b] = [await Remote.of(coe), await Remote.of(coe)];
  const writes = Array.from({ length: 50 }, (_, index) => [
    first.append(coe.id, asActor(editing.author), a.types(`a${index} `)),
    second.append(coe.id, asActor(editing.author), b.types(`b${index} `)),
  ]).flat();
  expect((await Promise.all(writes)).map(({ outcome }) => outcome)).toEqual(writes.map(() => 'new'));
  expect((await editing.logOf(coe)).map(({ seq }) => seq)).toEqual(Array.from({ length: 101 }, (_, index) => index + 1));
  const text = JSON.stringify(readSharedDocument((await loadDocument(editing.api.db, coe.id)).doc));
  for (let index = 0; index < 50; index++) for (const name of 'ab') expect(text).toContain(`${name}${index} `);
});

test('a process that is behind still refuses what the document does not allow, and goes on', async () => {
  const coe = await editing.newCoe();
  const [ahead, behind] = [anotherProcess(), anotherProcess()];
  const [a, b] = [await Remote.of(coe), await Remote.of(coe)];
  await behind.append(coe.id, asActor(editing.author), b.types('one. '));
  await ahead.append(coe.id, asActor(editing.author), a.types('two. '));
  await expect(behind.append(coe.id, asActor(editing.author), b.removesSection())).rejects.toMatchObject({ code: 'SECTIONS_CHANGED' });
  const next = await behind.append(coe.id, asActor(editing.author), a.types('three. '));
  expect(next).toMatchObject({ outcome: 'new' });
  expect(next.missed.length).toBeGreaterThan(0);
});

test('in one batch a refused edit takes nothing of the others with it', async () => {
  const coe = await editing.newCoe();
  const writer = anotherProcess();
  const [good, bad, outsider] = [await Remote.of(coe), await Remote.of(coe), await addMember(editing.api.db)];
  const results = await Promise.allSettled([
    writer.append(coe.id, asActor(editing.author), good.types('one. ')),
    writer.append(coe.id, asActor(editing.author), bad.removesSection()),
    writer.append(coe.id, asActor(outsider), (await Remote.of(coe)).types('not mine. ')),
    writer.append(coe.id, asActor(editing.author), Uint8Array.of(9, 9, 9, 9)),
    writer.append(coe.id, asActor(editing.author), good.types('two. ')),
  ]);
  expect(results.map((result) => (result.status === 'fulfilled' ? result.value.outcome : (result.reason.code ?? result.reason.constructor.name)))).toEqual([
    'new',
    'SECTIONS_CHANGED',
    'FORBIDDEN',
    'UndecodableUpdate',
    'new',
  ]);
  expect(await editing.logOf(coe)).toHaveLength(3);
});

test('an edit that builds on one that is not here is not written, and is once both come', async () => {
  const coe = await editing.newCoe();
  const writer = anotherProcess();
  const remote = await Remote.of(coe);
  const [first, second] = [remote.types('first. '), remote.types('second. ')];
  expect(await writer.append(coe.id, asActor(editing.author), second)).toMatchObject({ outcome: 'incomplete' });
  expect(await editing.logOf(coe)).toHaveLength(1);
  expect(await writer.append(coe.id, asActor(editing.author), Y.mergeUpdates([first, second]))).toMatchObject({ outcome: 'new' });
  expect(await writer.append(coe.id, asActor(editing.author), first)).toMatchObject({ outcome: 'known' });
  expect(await editing.logOf(coe)).toHaveLength(2);
});

test('nothing is written for a COE that does not exist or is locked', async () => {
  const coe = await editing.newCoe();
  const update = (await Remote.of(coe)).types('late. ');
  await expect(anotherProcess().append(randomUUID(), asActor(editing.author), update)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await editing.setStatus(coe, 'APPROVED');
  await expect(anotherProcess().append(coe.id, asActor(editing.author), update)).rejects.toMatchObject({ code: 'DOCUMENT_LOCKED' });
  expect(await editing.logOf(coe)).toHaveLength(1);
});

test('an update that was being written when the transaction failed can be written afterwards', async () => {
  const coe = await editing.newCoe();
  const writer = anotherProcess();
  const remote = await Remote.of(coe);
  await writer.append(coe.id, asActor(editing.author), remote.types('before. '));
  const second = remote.types('second. ');
  // Somebody else takes the number that comes next, so that the insert fails after the update was tried.
  await editing.rows('trap', `create or replace function test_trap() returns trigger language plpgsql as $f$ begin raise exception 'trap'; end $f$`, []);
  await editing.rows('trap-on', 'create trigger test_trap before insert on document_update for each row execute function test_trap()', []);
  await expect(writer.append(coe.id, asActor(editing.author), second)).rejects.toThrow('trap');
  await editing.rows('trap-off', 'drop trigger test_trap on document_update', []);
  expect(await editing.logOf(coe)).toHaveLength(2);
  expect(await writer.append(coe.id, asActor(editing.author), second)).toMatchObject({ outcome: 'new' });
  expect((await editing.logOf(coe)).map(({ seq }) => seq)).toEqual([1, 2, 3]);
});

test('a new COE is stored as it was given, its first update included', async () => {
  const template = templateByKey('standard');
  const json = writeDocument(emptyDocument(template, randomUUID)) as EditorNode;
  json.content![0]!.content![0]!.content = [
    { type: 'text', text: 'Bold ', marks: [{ type: 'bold' }] },
    { type: 'text', text: 'and linked', marks: [{ type: 'link', attrs: { href: 'https://a.example.com' } }] },
  ];
  const coe = await editing.newCoe({ document: json });
  const { document, seq } = await editing.documentOf(coe);
  expect(seq).toBe(1);
  const projected = await editing.api.db.transaction((tx) => projectDocument(tx, coe.id));
  expect(projected.document).toEqual(document);
  expect(projected.seq).toBe(1);
  const again = new Y.Doc();
  Y.applyUpdate(again, projected.bytes);
  expect(readSharedDocument(again)).toEqual(document);
});

test('a document that the editor cannot hold is not stored', async () => {
  const json: EditorNode = { type: 'doc', content: [{ type: 'proseSection', attrs: { key: 'summary' }, content: [{ type: 'spreadsheet' }] }] };
  await expect(editing.newCoe({ document: json })).rejects.toMatchObject({ code: 'CLIENT_OUTDATED' });
});

test('the document brought up to date inside a transaction stays so until it ends', async () => {
  const coe = await editing.newCoe();
  const editor = await editing.edit(coe);
  editor.type(editor.blocks('summary')[0]!, 'frozen. ');
  await editor.acknowledged();
  const order: string[] = [];
  await editing.api.db.transaction(async (tx) => {
    const { document } = await projectDocument(tx, coe.id);
    expect(JSON.stringify(document)).toContain('frozen. ');
    editor.type(editor.blocks('summary')[0]!, 'afterwards. ');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(editor.isAcknowledged).toBe(false);
    expect(JSON.stringify((await projectDocument(tx, coe.id)).document)).not.toContain('afterwards. ');
    order.push('transaction');
  });
  await editor.acknowledged();
  order.push('acknowledged');
  expect(order).toEqual(['transaction', 'acknowledged']);
});
