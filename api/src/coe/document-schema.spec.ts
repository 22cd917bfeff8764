import { canonicalJson, DOCUMENT_FRAGMENT, type EditorNode, MARKS, NODES } from '@corrigenda/templates';
import * as Y from 'yjs';
import { assertDocumentFits, documentSchema, readSharedDocument } from './document-schema.js';

const text = (value: string, ...marks: NonNullable<EditorNode['marks']>): EditorNode => ({ type: 'text', text: value, ...(marks.length && { marks }) });
const paragraph = (...content: EditorNode[]): EditorNode => ({ type: 'paragraph', attrs: { id: 'p1' }, content });
const summary = (...content: EditorNode[]): EditorNode => ({ type: 'doc', content: [{ type: 'proseSection', attrs: { key: 'summary' }, content }] });

test('every node and mark of the document is in the schema, and every attribute has a default', () => {
  expect(Object.keys(documentSchema.nodes)).toEqual(['doc', ...Object.keys(NODES), 'text']);
  expect(Object.keys(documentSchema.marks)).toEqual(Object.keys(MARKS));
  for (const type of Object.values(documentSchema.nodes)) expect(type.hasRequiredAttrs()).toBe(false);
});

test('no content is required and none has an order, since Yjs would delete what does not fit', () => {
  for (const { spec } of Object.values(documentSchema.nodes)) expect(spec.content ?? '').toMatch(/^$|^[^+?{} ]+\*$|^\([^+?{}]+\)\*$/);
});

test('the stored form has every attribute, and marks in the order of the schema', () => {
  const stored = assertDocumentFits(summary(paragraph(text('a', { type: 'italic' }, { type: 'bold' }))));
  expect(stored.content![0]!.content![0]).toEqual({
    type: 'paragraph',
    attrs: { id: 'p1', list: '', indent: 0 },
    content: [text('a', { type: 'bold' }, { type: 'italic' })],
  });
});

test('the same document has the same canonical text, however it was edited', () => {
  const doc = new Y.Doc();
  const section = new Y.XmlElement('proseSection');
  section.setAttribute('key', 'summary');
  const block = new Y.XmlElement('paragraph');
  const line = new Y.XmlText('one two');
  section.insert(0, [block]);
  block.insert(0, [line]);
  doc.getXmlFragment(DOCUMENT_FRAGMENT).insert(0, [section]);
  block.setAttribute('list', '');
  block.setAttribute('id', 'p1');
  line.format(2, 3, { bold: {} });
  line.format(2, 3, { bold: null });
  expect(canonicalJson(readSharedDocument(doc))).toBe(canonicalJson(assertDocumentFits(summary(paragraph(text('one '), text('two'))))));
});

test.each([
  ['a node', summary({ type: 'spreadsheet' })],
  ['an attribute', summary({ type: 'paragraph', attrs: { id: 'p1', mood: 'bad' } })],
  ['a mark', summary(paragraph(text('a', { type: 'blink' })))],
])('%s that is not known is refused as one of a newer version', (_, json) => {
  expect(() => assertDocumentFits(json)).toThrow(expect.objectContaining({ code: 'CLIENT_OUTDATED' }));
});

test.each([
  ['nothing', null],
  ['a part of a document', paragraph(text('a'))],
  ['a block beside the sections', { type: 'doc', content: [paragraph(text('a'))] }],
  ['a why in a summary', summary({ type: 'why', attrs: { id: 'w1' } })],
  ['an attribute of another type', summary({ type: 'paragraph', attrs: { id: 5 } } as never)],
  ['marks in code', summary({ type: 'codeBlock', attrs: { id: 'c1' }, content: [text('a', { type: 'bold' })] })],
  ['content that is no list', { type: 'doc', content: 'text' }],
  ['an empty text', summary(paragraph(text('')))],
])('%s does not fit', (_, json) => {
  expect(() => assertDocumentFits(json)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
});

test('reading a shared document that holds an unknown node removes nothing from it', () => {
  const doc = new Y.Doc();
  doc.getXmlFragment(DOCUMENT_FRAGMENT).insert(0, [new Y.XmlElement('proseSection'), new Y.XmlElement('spreadsheet')]);
  expect(() => readSharedDocument(doc)).toThrow(expect.objectContaining({ code: 'CLIENT_OUTDATED' }));
  expect(doc.getXmlFragment(DOCUMENT_FRAGMENT)).toHaveLength(2);
});
