import type { PassageFinding } from '@corrigenda/templates';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { testSchema as schema } from '../test-schema';
import { allFindings, findingsKey, findingsPlugin, placedFindings, sendToFindings } from './findings-plugin';

const { nodes } = schema;
const TEXT = 'We asked Wren Calloway about the job.';
const finding: PassageFinding = {
  id: 'no-names:p:Wren Calloway:x',
  rule: 'no-names',
  severity: 'must',
  section: 'summary',
  block: 'p',
  path: 'text',
  start: 9,
  end: 22,
  text: 'Wren Calloway',
  message: '',
  replacements: [],
};
/** Where the text of the paragraph begins. */
const BEGIN = 2;

function opened(): EditorState {
  const doc = nodes['doc']!.create(null, nodes['proseSection']!.create({ key: 'summary' }, nodes['paragraph']!.create({ id: 'p' }, schema.text(TEXT))));
  const state = EditorState.create({ doc, plugins: [findingsPlugin(new Set())] });
  const answer = { version: 1, findings: [{ key: 'p\ntext', text: TEXT, findings: [finding] }], removed: [] };
  return state.apply(sendToFindings(state.tr, { kind: 'answer', answer, beside: [] }));
}

const placesOf = (state: EditorState) => placedFindings(state).map(({ from, to }) => state.doc.textBetween(from, to));

test('a finding moves with what is written before it', () => {
  const state = opened();
  expect(placesOf(state.apply(state.tr.insertText('Then ', BEGIN)))).toEqual(['Wren Calloway']);
});

test('what was replaced is no finding any more, at once, and its passage is to be read again', () => {
  const state = opened();
  const replaced = state.apply(state.tr.insertText('the on-call engineer', BEGIN + finding.start, BEGIN + finding.end));
  expect(placesOf(replaced)).toEqual([]);
  expect([...findingsKey.getState(replaced)!.lost]).toEqual(['p\ntext']);
});

test('a letter inside of it takes it away until it is read again', () => {
  const state = opened();
  expect(placesOf(state.apply(state.tr.insertText('x', BEGIN + finding.start + 2)))).toEqual([]);
});

test('what stands at the caret of somebody who types is not shown until there is a pause', () => {
  const state = opened();
  const end = BEGIN + finding.end;
  const tr = state.tr.insertText('s', end);
  const typed = state.apply(tr.setSelection(TextSelection.create(tr.doc, end + 1)));
  expect(allFindings(typed)).toEqual([]);
  expect(allFindings(typed.apply(sendToFindings(typed.tr, { kind: 'paused' })))).toHaveLength(1);
});

test('a remote edit, which throws the caret about, hides nothing', () => {
  const state = opened();
  const mine = state.apply(state.tr.insertText('x', BEGIN));
  const tr = mine.tr.insertText('Then ', BEGIN).setMeta(ySyncPluginKey, { isChangeOrigin: true });
  const theirs = mine.apply(tr.setSelection(TextSelection.create(tr.doc, BEGIN + finding.end + 6)));
  expect(allFindings(theirs)).toHaveLength(1);
});

test('typing elsewhere hides nothing', () => {
  const state = opened();
  const typed = state.apply(state.tr.insertText('x', BEGIN));
  expect(allFindings(typed)).toHaveLength(1);
});

test('what stands beside the document is listed behind it', () => {
  const state = opened();
  const title = { ...finding, block: 'title', path: 'title' };
  const answered = state.apply(sendToFindings(state.tr, { kind: 'answer', answer: { version: 2, findings: [], removed: [] }, beside: [title] }));
  expect(allFindings(answered).map((place) => [place.finding.block, place.from > 0])).toEqual([['p', true], ['title', false]]);
});
