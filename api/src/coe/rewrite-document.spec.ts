import { canonicalJson, DOCUMENT_FRAGMENT, fillEmptyTextblocks, TEXTBLOCK_NODES, type EditorNode, type NodeName } from '@corrigenda/templates';
import { prosemirrorJSONToYXmlFragment } from '@tiptap/y-tiptap';
import fc from 'fast-check';
import * as Y from 'yjs';
import { assertDocumentFits, documentSchema, readSharedDocument } from './document-schema.js';
import { rewriteDocument } from './rewrite-document.js';

function shared(content: EditorNode): Y.Doc {
  const doc = new Y.Doc();
  prosemirrorJSONToYXmlFragment(documentSchema, content, doc.getXmlFragment(DOCUMENT_FRAGMENT));
  fillEmptyTextblocks(Y, doc);
  return doc;
}

const marks = fc.constantFrom<EditorNode['marks']>(undefined, [{ type: 'bold' }], [{ type: 'link', attrs: { href: 'https://example.com' } }, { type: 'bold' }], [{ type: 'code' }]);
const texts = fc.array(fc.record({ text: fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom('a', 'b', ' ', 'ö', '🦊') }), marks }), { maxLength: 3 });
const id = fc.constantFrom('', 'one', 'two', 'three', 'four', 'five', 'six');
const block = (type: NodeName, attrs: fc.Arbitrary<Record<string, string | number | boolean>>) =>
  fc.tuple(id, attrs, texts).map(([given, more, runs]): EditorNode => ({
    type,
    attrs: { id: given, ...more },
    ...(TEXTBLOCK_NODES.has(type) && runs.length ? { content: runs.map(({ text, marks }) => ({ type: 'text', text, ...(marks && { marks }) })) } : {}),
  }));
const prose = fc.array(
  fc.oneof(block('paragraph', fc.record({ list: fc.constantFrom('', 'bullet'), indent: fc.nat(2) })), block('callout', fc.constant({})), block('table', fc.record({ rows: fc.constantFrom('[]', '[["a"]]') }))),
  { maxLength: 7 },
);
const entries = fc.array(fc.oneof(block('timelineEntry', fc.record({ milestone: fc.constantFrom('', 'start'), estimated: fc.boolean() })), block('paragraph', fc.constant({}))), { maxLength: 7 });
const documents = fc.tuple(prose, entries).map(([summary, timeline]) =>
  assertDocumentFits({ type: 'doc', content: [{ type: 'proseSection', attrs: { key: 'summary' }, content: summary }, { type: 'timelineSection', attrs: { key: 'timeline' }, content: timeline }] }),
);

test('a document takes any other content exactly', () => {
  fc.assert(
    fc.property(documents, documents, (before, after) => {
      const doc = shared(before);
      rewriteDocument(doc, after);
      expect(canonicalJson(readSharedDocument(doc))).toBe(canonicalJson(after));
    }),
    { numRuns: 400 },
  );
});

test('the same content is no change', () => {
  fc.assert(
    fc.property(documents, (content) => {
      const doc = shared(content);
      const before = Y.encodeStateVector(doc);
      rewriteDocument(doc, content);
      const unnamed = content.content!.some(({ content: blocks }) => blocks?.some(({ attrs }) => attrs!.id === ''));
      const ids = content.content!.flatMap(({ content: blocks }) => blocks?.map(({ type, attrs }) => `${type}${attrs!.id}`) ?? []);
      if (!unnamed && new Set(ids).size === ids.length) expect(Y.encodeStateVector(doc)).toEqual(before);
    }),
    { numRuns: 400 },
  );
});

const paragraph = (given: string, text: string): EditorNode => ({ type: 'paragraph', attrs: { id: given, list: '', indent: 0 }, ...(text && { content: [{ type: 'text', text }] }) });
const summaryWith = (...blocks: EditorNode[]): EditorNode => assertDocumentFits({ type: 'doc', content: [{ type: 'proseSection', attrs: { key: 'summary' }, content: blocks }] });

test.each([
  ['a line that the version has with other words', summaryWith(paragraph('one', 'It began.'), paragraph('two', 'Orders were lost.'))],
  ['a line that was empty in the version', summaryWith(paragraph('one', 'It began.'), paragraph('two', ''))],
  ['a line that stood elsewhere', summaryWith(paragraph('new', 'Before all that.'), paragraph('two', 'Orders waited.'))],
])('what is typed at the same moment stays, in %s', (_, version) => {
  const doc = shared(summaryWith(paragraph('one', 'It began.'), paragraph('two', 'Orders waited.')));
  const editor = new Y.Doc();
  Y.applyUpdate(editor, Y.encodeStateAsUpdate(doc));
  const line = (editor.getXmlFragment(DOCUMENT_FRAGMENT).get(0) as Y.XmlElement).get(1) as Y.XmlElement;
  (line.get(0) as Y.XmlText).insert(14, ' Nobody was told.');
  rewriteDocument(doc, version);
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(editor));
  expect(JSON.stringify(readSharedDocument(doc))).toContain(' Nobody was told.');
});
