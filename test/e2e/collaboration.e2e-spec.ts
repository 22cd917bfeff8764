import { setTimeout as sleep } from 'node:timers/promises';
import { addMember } from '../support/factories.js';
import { Editing } from '../support/editing.js';
import { until } from '../support/editor-client.js';

let editing: Editing;

beforeAll(async () => {
  editing = await Editing.start();
});
afterEach(() => editing.closeEditors());
afterAll(() => editing.stop());

test('two editors who type at once see the same document', async () => {
  const coe = await editing.newCoe();
  const [a, b] = [await editing.edit(coe), await editing.edit(coe)];
  for (let i = 0; i < 20; i++) {
    a.type(a.blocks('summary')[0]!, `left ${i} `);
    b.type(b.blocks('summary')[0]!, `right ${i} `, 0);
    if (i % 5 === 0) await sleep(2);
  }
  await Promise.all([a.acknowledged(), b.acknowledged()]);
  await until(() => JSON.stringify(a.json) === JSON.stringify(b.json), 'both to hold the same');
  for (let i = 0; i < 20; i++) expect(a.text.match(new RegExp(`(left|right) ${i} `, 'g'))).toHaveLength(2);
});

test('what is acknowledged is in the log, in the order of its numbers and under the name of who wrote it', async () => {
  const coe = await editing.newCoe();
  const other = await addMember(editing.api.db);
  await editing.addAuthor(coe, other);
  const [a, b] = [await editing.edit(coe), await editing.edit(coe, other)];
  a.type(a.blocks('summary')[0]!, 'first');
  await a.acknowledged();
  b.type(b.blocks('summary')[0]!, 'second');
  await b.acknowledged();
  const log = await editing.logOf(coe);
  expect(log.map(({ seq, actorId }) => [seq, actorId])).toEqual([
    [1, editing.author.id],
    [2, editing.author.id],
    [3, other.id],
  ]);
});

test('a document that nobody has open is read from the log again', async () => {
  const coe = await editing.newCoe();
  const first = await editing.edit(coe);
  first.type(first.blocks('summary')[0]!, 'Checkout was closed for an hour.');
  await first.acknowledged();
  editing.closeEditors();
  await sleep(100);
  expect((await editing.edit(coe)).text).toContain('Checkout was closed for an hour.');
});

test('connecting again with nothing new writes nothing', async () => {
  const coe = await editing.newCoe();
  const editor = await editing.edit(coe);
  editor.type(editor.blocks('summary')[0]!, 'some text');
  await editor.acknowledged();
  editor.doc.transact(() => editor.blocks('summary')[0]!.get(0) && (editor.blocks('summary')[0]!.get(0) as unknown as { delete(at: number, length: number): void }).delete(0, 3));
  await editor.acknowledged();
  const before = (await editing.logOf(coe)).length;
  for (let i = 0; i < 3; i++) {
    editor.disconnect();
    await until(() => !editor.provider.isSynced, 'the connection to end');
    await editor.reconnect();
    await editor.ready();
  }
  expect(await editing.logOf(coe)).toHaveLength(before);
});

test('what is typed while away is kept and arrives as one edit', async () => {
  const coe = await editing.newCoe();
  const [away, here] = [await editing.edit(coe), await editing.edit(coe)];
  away.disconnect();
  await until(() => !away.provider.isSynced, 'the connection to end');
  for (const letter of 'written in a tunnel') away.type(away.blocks('summary')[0]!, letter);
  here.type(here.blocks('summary')[0]!, 'meanwhile ');
  await here.acknowledged();
  expect(away.isAcknowledged).toBe(false);
  await away.reconnect();
  await away.acknowledged();
  await until(() => here.text.includes('written in a tunnel'), 'the other editor to see it');
  expect(here.text).toContain('meanwhile ');
  expect(await editing.logOf(coe)).toHaveLength(3);
});

test('the stored document follows the edits within a few seconds and equals the shared one', async () => {
  const coe = await editing.newCoe();
  const editor = await editing.edit(coe);
  editor.type(editor.blocks('summary')[0]!, 'A certificate ran out.');
  editor.blocks('timeline')[0]!.setAttribute('evidence', 'https://charts.example.com/1');
  await editor.acknowledged();
  const last = (await editing.logOf(coe)).at(-1)!.seq;
  await until(async () => (await editing.documentOf(coe)).seq === last, 'the stored document to follow', 5_000);
  const { document } = await editing.documentOf(coe);
  expect(JSON.stringify(document)).toContain('A certificate ran out.');
  expect(document.content!.find(({ attrs }) => attrs?.['key'] === 'timeline')!.content![0]!.attrs).toMatchObject({ evidence: 'https://charts.example.com/1' });
});

test('after many edits a snapshot is made, no row is removed, and the document is the same', async () => {
  const coe = await editing.newCoe();
  const editor = await editing.edit(coe);
  for (let i = 0; i < 230; i++) editor.type(editor.blocks('summary')[0]!, `${i} `);
  await editor.acknowledged();
  const snapshots = () => editing.rows('snapshot', 'select seq from document_snapshot where coe_id = $1', [coe.id]);
  await until(async () => (await snapshots()).length === 1, 'a snapshot', 8_000);
  expect(await editing.logOf(coe)).toHaveLength(231);
  const { text } = editor;
  editing.closeEditors();
  await sleep(100);
  const again = await editing.edit(coe);
  expect(again.text).toBe(text);
  again.type(again.blocks('summary')[0]!, 'and on');
  await again.acknowledged();
  expect(await editing.logOf(coe)).toHaveLength(232);
});

test('others see who is there by the name that the service knows, whatever an editor says', async () => {
  const coe = await editing.newCoe();
  const other = await addMember(editing.api.db, { name: 'Rowan Quillfeather' });
  const [a, b] = [await editing.edit(coe), await editing.edit(coe, other)];
  b.provider.setAwarenessField('user', { name: 'The Director', color: '#aa00aa', role: 'director' });
  const shown = () => a.provider.awareness!.getStates().get(b.doc.clientID)?.['user'];
  await until(() => shown() !== undefined && 'color' in shown(), 'the other to appear');
  expect(shown()).toEqual({ id: other.id, name: 'Rowan Quillfeather', color: '#aa00aa' });
});

test('an editor cannot speak for another, nor say a megabyte', async () => {
  const coe = await editing.newCoe();
  const other = await addMember(editing.api.db);
  const [a, b] = [await editing.edit(coe), await editing.edit(coe, other)];
  a.provider.setAwarenessField('place', 'summary');
  await until(() => b.provider.awareness!.getStates().get(a.doc.clientID)?.['place'] === 'summary', 'the first to appear');
  b.provider.awareness!.states.set(a.doc.clientID, { place: 'forged' });
  b.provider.awareness!.meta.set(a.doc.clientID, { clock: 1_000, lastUpdated: 0 });
  b.provider.awareness!.emit('update', [{ added: [], updated: [a.doc.clientID], removed: [] }, 'local']);
  b.provider.setAwarenessField('place', 'x'.repeat(1 << 20));
  b.type(b.blocks('summary')[0]!, 'no');
  await sleep(200);
  const third = await editing.edit(coe);
  await until(() => third.provider.awareness!.getStates().has(a.doc.clientID), 'a third to see the first');
  expect(third.provider.awareness!.getStates().get(a.doc.clientID)!['place']).toBe('summary');
  expect(JSON.stringify([...third.provider.awareness!.getStates().values()]).length).toBeLessThan(10_000);
});
