import { EditorState, TextSelection } from '@tiptap/pm/state';
import { moveBlock } from './move-block';
import { testSchema as schema } from './test-schema';

const { nodes } = schema;
const line = (type: string, text: string, attributes = {}) => nodes[type]!.create({ id: text, ...attributes }, schema.text(text));
const why = (text: string, depth: number, strand = 'happened') => line('why', text, { depth, strand });
const sectionOf = (type: string, ...lines: ReturnType<typeof line>[]) => nodes['doc']!.create(null, [nodes[type]!.create({ key: 'one' }, lines)]);

function moved(document: ReturnType<typeof sectionOf>, text: string, step: 1 | -1): { texts: string[]; caretIn: string } | null {
  let at = -1;
  document.descendants((node, position) => {
    if (node.isText && node.text === text) at = position;
  });
  const tr = moveBlock(EditorState.create({ doc: document, selection: TextSelection.create(document, at + 1) }), step);
  return tr && { texts: tr.doc.child(0).content.content.map((node) => node.textContent), caretIn: tr.selection.$from.parent.textContent };
}

test('a line changes places with its neighbour, and the caret goes with it', () => {
  const document = sectionOf('timelineSection', line('timelineEntry', 'first'), line('timelineEntry', 'second one'), line('timelineEntry', 'third'));
  expect(moved(document, 'second one', 1)).toEqual({ texts: ['first', 'third', 'second one'], caretIn: 'second one' });
  expect(moved(document, 'second one', -1)).toEqual({ texts: ['second one', 'first', 'third'], caretIn: 'second one' });
});

test('nothing moves out of its section, and the questions of the template stay', () => {
  const document = sectionOf('proseSection', line('paragraph', 'only'));
  expect(moved(document, 'only', 1)).toBeNull();
  expect(moved(document, 'only', -1)).toBeNull();
  expect(moved(sectionOf('questionsSection', line('question', 'one'), line('question', 'two')), 'one', 1)).toBeNull();
});

test('a why moves among its siblings with all that hangs below it', () => {
  const document = sectionOf('whysSection', why('root', 0), why('a', 1), why('a1', 2), why('a2', 2), why('b', 1), why('b1', 2), why('late', 0, 'detected-late'));
  expect(moved(document, 'a', 1)).toEqual({ texts: ['root', 'b', 'b1', 'a', 'a1', 'a2', 'late'], caretIn: 'a' });
  expect(moved(document, 'b', -1)).toEqual({ texts: ['root', 'b', 'b1', 'a', 'a1', 'a2', 'late'], caretIn: 'b' });
  expect(moved(document, 'a2', -1)).toEqual({ texts: ['root', 'a', 'a2', 'a1', 'b', 'b1', 'late'], caretIn: 'a2' });
  expect(moved(document, 'a2', 1)).toBeNull();
  expect(moved(document, 'root', 1)).toBeNull();
});
