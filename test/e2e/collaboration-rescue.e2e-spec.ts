import { EditLogWriter } from '../../api/src/coe/edit-log-writer.js';
import { addMember } from '../support/factories.js';
import { asActor, Editing } from '../support/editing.js';
import { type EditorClient, textIn, until } from '../support/editor-client.js';

let editing: Editing;

beforeAll(async () => {
  editing = await Editing.start();
});
afterEach(() => editing.closeEditors());
afterAll(() => editing.stop());

/** Two authors on a draft whose timeline has three entries with text. */
async function twoAuthors() {
  const coe = await editing.newCoe();
  const other = await addMember(editing.api.db);
  await editing.addAuthor(coe, other);
  const [mover, writer] = [await editing.edit(coe), await editing.edit(coe, other)];
  for (const text of ['alarm rang', 'traffic moved', 'all well again']) {
    mover.insert('timeline', 'timelineEntry', { id: `entry-${text.slice(0, 5)}`, at: '2026-03-01T08:00:00Z' }, text);
  }
  await mover.acknowledged();
  await until(() => writer.text.includes('all well again'), 'the entries');
  return { coe, other, mover, writer };
}

function entryWith(editor: EditorClient, text: string) {
  const at = editor.section('timeline').toArray().findIndex((child) => textIn(child as never).includes(text));
  return { at, block: editor.section('timeline').get(at) as never };
}

async function away(editor: EditorClient): Promise<void> {
  editor.disconnect();
  await until(() => !editor.provider.isSynced, 'the connection to end');
}

test('text typed into an entry that somebody else moves away is rescued when the move comes second', async () => {
  const { coe, other, mover, writer } = await twoAuthors();
  await away(mover);
  mover.move('timeline', entryWith(mover, 'traffic moved').at, 0);
  writer.type(entryWith(writer, 'traffic moved').block, ' to the second site');
  await writer.acknowledged();
  await mover.reconnect();
  await mover.acknowledged();
  await until(() => !writer.text.includes('second site'), 'the move to arrive');
  expect(await editing.rescuedOf(coe)).toEqual([{ text: ' to the second site', blockId: 'entry-traff', actorId: other.id }]);
  for (const editor of [mover, writer]) await until(() => editor.notices.some((notice) => notice.includes('text-rescued')), 'both to be told');
});

test('text typed into an entry that is gone is rescued when the move comes first', async () => {
  const { coe, other, mover, writer } = await twoAuthors();
  await away(writer);
  mover.move('timeline', entryWith(mover, 'traffic moved').at, 0);
  await mover.acknowledged();
  writer.type(entryWith(writer, 'traffic moved').block, ' to the second site');
  await writer.reconnect();
  await writer.acknowledged();
  await until(() => !writer.text.includes('second site'), 'the move to arrive');
  expect(await editing.rescuedOf(coe)).toEqual([{ text: ' to the second site', blockId: '', actorId: other.id }]);
});

test('letters that arrive one by one in a place that is gone become one text', async () => {
  const { coe, mover, writer } = await twoAuthors();
  const { block } = entryWith(writer, 'traffic moved');
  const letters: Uint8Array[] = [];
  writer.doc.on('update', (update: Uint8Array, origin: unknown) => origin !== writer.provider && letters.push(update));
  await away(writer);
  for (const letter of ' to the second site') writer.type(block, letter);
  mover.move('timeline', entryWith(mover, 'traffic moved').at, 0);
  await mover.acknowledged();
  // The same letters, each in its own message.
  const log = editing.api.app.get(EditLogWriter, { strict: false });
  for (const update of letters) expect(await log.append(coe.id, asActor(editing.author), update)).toMatchObject({ outcome: 'new' });
  expect((await editing.rescuedOf(coe)).map(({ text }) => text)).toEqual(['to the second site']);
});

test('an author who removes what they have seen leaves nothing to rescue', async () => {
  const { coe, mover, writer } = await twoAuthors();
  writer.type(entryWith(writer, 'traffic moved').block, ' to the second site');
  await writer.acknowledged();
  await until(() => mover.text.includes('second site'), 'the text');
  mover.section('timeline').delete(entryWith(mover, 'traffic moved').at);
  await mover.acknowledged();
  expect(await editing.rescuedOf(coe)).toEqual([]);
});

test('when both move the entry, its text is still there and nothing is rescued', async () => {
  const { coe, mover, writer } = await twoAuthors();
  writer.type(entryWith(writer, 'traffic moved').block, ' to the second site');
  await writer.acknowledged();
  await until(() => mover.text.includes('second site'), 'the text');
  await away(mover);
  mover.move('timeline', entryWith(mover, 'traffic moved').at, 0);
  writer.move('timeline', entryWith(writer, 'traffic moved').at, 1);
  await writer.acknowledged();
  await mover.reconnect();
  await mover.acknowledged();
  expect(mover.text.match(/second site/g)).toHaveLength(2);
  expect(await editing.rescuedOf(coe)).toEqual([]);
});
