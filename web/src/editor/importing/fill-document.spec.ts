import { DOCUMENT_VERSION, emptyDocument, writeDocument, type CoeDocument, type EditorNode, type Template } from '@corrigenda/templates';
import { expect, test } from '@jest/globals';
import { EditorState } from '@tiptap/pm/state';
import { skeleton } from '../delete-across';
import { testSchema } from '../test-schema';
import { fillDocument, isUntouched } from './fill-document';

const section = (key: string, kind: Template['sections'][number]['kind'], more: object = {}) => ({ key, kind, title: key, prompt: '', guide: [], required: true, limits: {}, questions: [], ...more });
const template: Template = {
  key: 'standard',
  version: DOCUMENT_VERSION,
  name: 'Standard',
  description: '',
  restricted: false,
  sections: [section('summary', 'prose'), section('timeline', 'timeline'), section('detection', 'questions', { questions: [{ key: 'how', text: 'How?' }] }), section('actions', 'actions'), section('imported', 'prose', { required: false })],
  checklist: [{ key: 'read', text: 'Read.' }],
};
let count = 0;
const empty = () => emptyDocument(template, () => `id-${++count}`);
const stateOf = (document: CoeDocument) => EditorState.create({ schema: testSchema, doc: testSchema.nodeFromJSON(writeDocument(document)) });

function report(): EditorNode {
  const document = empty();
  const sections = document.sections.map((one): CoeDocument['sections'][number] => {
    if (one.kind === 'prose' && one.key === 'summary') return { ...one, blocks: [{ type: 'paragraph', id: 'p', list: '', indent: 0, prose: [{ text: 'Search was stale.' }] }] };
    if (one.kind === 'questions') return { ...one, questions: one.questions.map((question) => ({ ...question, prose: [{ text: 'By a call.' }] })) };
    return one;
  });
  return writeDocument({ ...document, sections });
}

test('a report fills the sections, and the template stands', () => {
  const state = stateOf(empty());
  const filled = state.apply(fillDocument(state, report()));
  expect(filled.doc.textContent).toBe('Search was stale.By a call.');
  expect(skeleton(filled.doc)).toBe(skeleton(state.doc));
});

test('a new draft is untouched until somebody writes a word', () => {
  const state = stateOf(empty());
  expect(isUntouched(state.doc)).toBe(true);
  expect(isUntouched(state.apply(fillDocument(state, report())).doc)).toBe(false);
});

test('a section that the draft lacks is left alone', () => {
  const state = stateOf(empty());
  const strange: EditorNode = { type: 'doc', content: [{ type: 'proseSection', attrs: { key: 'strange' }, content: [] }] };
  expect(state.apply(fillDocument(state, strange)).doc.eq(state.doc)).toBe(true);
});
