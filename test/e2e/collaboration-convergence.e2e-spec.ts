import { setTimeout as sleep } from 'node:timers/promises';
import type * as Y from 'yjs';
import { Editing } from '../support/editing.js';
import { type EditorClient, textIn, until } from '../support/editor-client.js';

const OPERATIONS = 600;
const SEEDS = [1, 2, 3];

let editing: Editing;

beforeAll(async () => {
  editing = await Editing.start();
});
afterEach(() => editing.closeEditors());
afterAll(() => editing.stop());

/** The same numbers for the same seed. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Every character is typed once, so what is lost and what is doubled can be counted. */
function newCharacters(): () => string {
  let next = 0x4e00;
  return () => String.fromCodePoint(next++);
}

function places(editor: EditorClient): Y.XmlElement[] {
  return ['summary', 'timeline', 'whys', 'factors'].flatMap((key) => editor.blocks(key));
}

function count(editor: EditorClient): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of editor.text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

test.each(SEEDS)(`three editors make ${OPERATIONS} random edits, agree, and lose and double nothing (seed %i)`, async (seed) => {
  const random = randomNumbers(seed);
  const character = newCharacters();
  const coe = await editing.newCoe();
  const editors = [await editing.edit(coe), await editing.edit(coe), await editing.edit(coe)];
  const typed: { character: string; block: string }[] = [];
  const removed = new Set<string>();
  const attributes = new Map<string, Set<string>>();

  for (let operation = 0; operation < OPERATIONS; operation++) {
    const editor = editors[random(3)]!;
    const blocks = places(editor);
    const block = blocks[random(blocks.length)]!;
    const id = block.getAttribute('id')!;
    const kind = random(100);
    if (kind < 57) {
      const one = character();
      editor.type(block, one, random(textIn(block).length + 1));
      typed.push({ character: one, block: id });
    } else if (kind < 85) {
      const value = `${operation}`;
      const entries = editor.blocks('timeline');
      const entry = entries[random(entries.length)];
      if (entry) {
        entry.setAttribute('evidence', value);
        const known = attributes.get(entry.getAttribute('id')!) ?? new Set();
        attributes.set(entry.getAttribute('id')!, known.add(value));
      }
    } else if (kind < 95) {
      editor.insert('timeline', 'timelineEntry', { id: `made-${operation}` }, '', random(editor.section('timeline').length + 1));
    } else if (editor.section('timeline').length > 3) {
      const at = random(editor.section('timeline').length);
      const gone = editor.section('timeline').get(at) as Y.XmlElement;
      removed.add(gone.getAttribute('id')!);
      editor.section('timeline').delete(at);
    }
    // Bursts of different length, so that edits cross each other on the way.
    if (random(12) === 0) await sleep(random(8));
  }

  await Promise.all(editors.map((editor) => editor.acknowledged()));
  await until(() => editors.every((editor) => JSON.stringify(editor.json) === JSON.stringify(editors[0]!.json)), 'all to hold the same');
  const fresh = await editing.edit(coe);
  expect(fresh.json).toEqual(editors[0]!.json);

  const counts = count(fresh);
  // What stood in an entry that an author has removed is gone with it, or on the rescue list.
  const kept = typed.filter(({ block }) => !removed.has(block));
  expect(kept.length).toBeGreaterThan(100);
  expect(kept.filter((one) => !counts.has(one.character))).toEqual([]);
  expect([...counts].filter(([one, times]) => one >= '\u4e00' && times > 1)).toEqual([]);
  const evidence = new Map(fresh.blocks('timeline').map((entry) => [entry.getAttribute('id')!, entry.getAttribute('evidence')]));
  for (const [id, values] of attributes) if (evidence.has(id)) expect(values).toContain(evidence.get(id));
});

test('of what vanishes when three editors also move entries, everything is on the rescue list', async () => {
  const random = randomNumbers(11);
  const character = newCharacters();
  const coe = await editing.newCoe();
  const editors = [await editing.edit(coe), await editing.edit(coe), await editing.edit(coe)];
  const typed = new Set<string>();
  for (let operation = 0; operation < OPERATIONS; operation++) {
    const editor = editors[random(3)]!;
    const entries = editor.blocks('timeline');
    if (random(100) < 80) {
      const one = character();
      const block = entries[random(entries.length)]!;
      editor.type(block, one, random(textIn(block).length + 1));
      typed.add(one);
    } else {
      editor.move('timeline', random(entries.length), random(entries.length));
    }
    if (random(15) === 0) await sleep(random(10));
  }
  await Promise.all(editors.map((editor) => editor.acknowledged()));
  await until(() => editors.every((editor) => JSON.stringify(editor.json) === JSON.stringify(editors[0]!.json)), 'all to hold the same');
  // Once for certain: what one types into an entry while another moves it.
  const [writer, mover] = editors as [EditorClient, EditorClient];
  const crossed = character();
  writer.type(writer.blocks('timeline')[0]!, crossed, 0);
  mover.move('timeline', 0, 1);
  typed.add(crossed);
  await Promise.all(editors.map((editor) => editor.acknowledged()));
  const { text } = await editing.edit(coe);
  const rescued = (await editing.rescuedOf(coe)).map((row) => row.text).join('');
  const vanished = [...typed].filter((one) => !text.includes(one));
  expect(vanished.length).toBeGreaterThan(0);
  expect(vanished.filter((one) => !rescued.includes(one))).toEqual([]);
});
