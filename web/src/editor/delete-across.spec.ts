import type { Node } from '@tiptap/pm/model';
import { AllSelection, EditorState, TextSelection } from '@tiptap/pm/state';
import { deleteAcross, skeleton } from './delete-across';
import { testSchema as schema } from './test-schema';

const { nodes } = schema;
const line = (type: string, id: string, text: string, attrs = {}) => nodes[type]!.create({ id, ...attrs }, text === '' ? null : schema.text(text));
const coe = () =>
  nodes['doc']!.create(null, [
    nodes['proseSection']!.create({ key: 'summary' }, [line('paragraph', 'p1', 'The index was stale.'), line('paragraph', 'p2', 'Nobody was told.')]),
    nodes['timelineSection']!.create({ key: 'timeline' }, [line('timelineEntry', 'e1', 'It began.'), line('timelineEntry', 'e2', 'It ended.')]),
    nodes['actionsSection']!.create({ key: 'actions' }),
    nodes['questionsSection']!.create({ key: 'detection' }, [
      line('question', 'q1', 'A customer wrote.', { questionKey: 'how' }),
      line('question', 'q2', 'An alarm on age.', { questionKey: 'sooner' }),
    ]),
  ]);

function stateWith(document: Node, from: number, to: number): EditorState {
  return EditorState.create({ doc: document, selection: TextSelection.create(document, from, to) });
}
function positionOf(document: Node, text: string): number {
  let found = -1;
  document.descendants((node, position) => {
    if (node.isText && node.text?.includes(text)) found = position + node.text.indexOf(text);
  });
  return found;
}

test('deleting from the first line to the last leaves every section and question standing, without their text', () => {
  const document = coe();
  const tr = deleteAcross(stateWith(document, positionOf(document, 'The index'), positionOf(document, 'An alarm on age.') + 'An alarm on age.'.length));
  expect(tr && skeleton(tr.doc)).toBe(skeleton(document));
  expect(tr?.doc.textContent).toBe('');
  expect(tr?.doc.child(0).child(0).type.name).toBe('paragraph');
});

test('a selection from the middle of one section to the middle of the next deletes only what was selected', () => {
  const document = coe();
  const tr = deleteAcross(stateWith(document, positionOf(document, 'Nobody'), positionOf(document, 'began.')));
  expect(tr?.doc.child(0).textContent).toBe('The index was stale.');
  expect(tr?.doc.child(1).textContent).toBe('began.It ended.');
});

test('a selection over two questions empties them and keeps both', () => {
  const document = coe();
  const tr = deleteAcross(stateWith(document, positionOf(document, 'customer'), positionOf(document, 'on age.')));
  const questions = tr?.doc.child(3);
  expect(questions?.childCount).toBe(2);
  expect(questions?.child(0).textContent).toBe('A ');
  expect(questions?.child(1).textContent).toBe('on age.');
});

test('a selection inside one section is left to the ordinary deletion', () => {
  const document = coe();
  expect(deleteAcross(stateWith(document, positionOf(document, 'index'), positionOf(document, 'told.')))).toBeNull();
});

test('a selection of the whole document is not rewritten', () => {
  const document = coe();
  expect(deleteAcross(EditorState.create({ doc: document, selection: new AllSelection(document) }))).toBeNull();
});
