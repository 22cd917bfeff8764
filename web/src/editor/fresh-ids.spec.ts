import { Fragment, Slice } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import { withFreshIds } from './fresh-ids';
import { testSchema as schema } from './test-schema';

const { nodes } = schema;
const paragraph = (id: string, text: string) => nodes['paragraph']!.create({ id }, schema.text(text));
const document = () => nodes['doc']!.create(null, nodes['proseSection']!.create({ key: 'summary' }, [paragraph('a', 'one two'), paragraph('b', 'three')]));
const idsOf = (state: EditorState) => state.doc.child(0).content.content.map((node) => node.attrs['id']);

test('a split keeps the id in the first half and names the second', () => {
  const state = EditorState.create({ doc: document() });
  const tr = state.tr.split(5);
  const after = state.apply(tr);
  const ids = idsOf(after.apply(withFreshIds([tr], after)!));
  expect(ids[0]).toBe('a');
  expect(ids[1]).not.toBe('a');
  expect(ids[2]).toBe('b');
  expect(new Set(ids).size).toBe(3);
});

test.each([
  ['before', 1],
  ['behind', 10],
])('a copy pasted %s the original gets the new name', (_where, position) => {
  const state = EditorState.create({ doc: document() });
  const tr = state.tr.replace(position, position, new Slice(Fragment.from(paragraph('a', 'one two')), 0, 0));
  const after = state.apply(tr);
  const fixed = after.apply(withFreshIds([tr], after)!);
  const kept = fixed.doc.child(0).content.content.findIndex((node) => node.attrs['id'] === 'a');
  expect(kept).toBe(position === 1 ? 1 : 0);
  expect(new Set(idsOf(fixed)).size).toBe(3);
});

test('an inserted block without an id is named', () => {
  const state = EditorState.create({ doc: document() });
  const tr = state.tr.insert(1, nodes['paragraph']!.create());
  const after = state.apply(tr);
  expect(idsOf(after.apply(withFreshIds([tr], after)!))[0]).toMatch(/^[0-9a-f-]{36}$/);
});

test('typing names nothing', () => {
  const state = EditorState.create({ doc: document() });
  const tr = state.tr.insertText('x', 4);
  expect(withFreshIds([tr], state.apply(tr))).toBeNull();
});
