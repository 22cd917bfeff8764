import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Schema, type Node } from 'prosemirror-model';
import type { CoeDocument } from './coe-document.js';
import { DOCUMENT_VERSION } from './nodes.js';
import type { EditorNode } from './nodes.js';
import { passages } from './passages.js';

const section = (type: string, key: string, ...content: EditorNode[]): EditorNode => ({ type: 'doc', content: [{ type, attrs: { key }, content }] });

test('the text of a block is one passage, whatever its marks', () => {
  const paragraph = { type: 'paragraph', attrs: { id: 'p1' }, content: [{ type: 'text', text: 'The ' }, { type: 'text', text: 'pot', marks: [{ type: 'bold' }] }] };
  expect(passages(section('proseSection', 'summary', paragraph))).toEqual([{ section: 'summary', block: 'p1', path: 'text', text: 'The pot' }]);
});

test('an inline object counts as one character', () => {
  const paragraph = { type: 'paragraph', attrs: { id: 'p1' }, content: [{ type: 'text', text: 'a' }, { type: 'mention' }, { type: 'text', text: 'b' }] };
  expect(passages(section('proseSection', 'summary', paragraph))).toMatchObject([{ text: 'a\uFFFCb' }]);
});

test('offsets into a passage are offsets into the textblock of the editor', () => {
  const schema = new Schema({
    nodes: {
      doc: { content: 'proseSection*' },
      proseSection: { content: 'paragraph*', attrs: { key: { default: '' } } },
      paragraph: { content: 'inline*', attrs: { id: { default: '' } } },
      text: { group: 'inline' },
      emoji: { group: 'inline', inline: true },
    },
    marks: { bold: {}, code: {} },
  });
  const piece = fc.oneof(
    fc.tuple(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }), fc.subarray(['bold', 'code'])).map(([text, marks]) => schema.text(text, marks.map((mark) => schema.mark(mark)))),
    fc.constant(schema.node('emoji')),
  );
  fc.assert(
    fc.property(fc.array(fc.array(piece, { maxLength: 5 }), { maxLength: 4 }), (blocks) => {
      const doc = schema.node('doc', null, schema.node('proseSection', { key: 'summary' }, blocks.map((content) => schema.node('paragraph', null, content))));
      const texts: string[] = [];
      doc.descendants((node: Node) => {
        if (node.isTextblock) texts.push(node.textBetween(0, node.content.size, undefined, '\uFFFC'));
      });
      expect(passages(doc.toJSON()).map(({ text }) => text)).toEqual(texts.filter((text) => text !== ''));
    }),
  );
});

test('code is marked as such, from first to last character', () => {
  const paragraph = {
    type: 'paragraph',
    attrs: { id: 'p1' },
    content: [
      { type: 'text', text: 'run ' },
      { type: 'text', text: 'make', marks: [{ type: 'code' }] },
      { type: 'text', text: ' all', marks: [{ type: 'bold' }, { type: 'code' }] },
      { type: 'text', text: ' or ' },
      { type: 'text', text: 'x', marks: [{ type: 'code' }] },
    ],
  };
  const block = { type: 'codeBlock', attrs: { id: 'c1' }, content: [{ type: 'text', text: 'let x;' }] };
  expect(passages(section('proseSection', 'summary', paragraph, block))).toEqual([
    { section: 'summary', block: 'p1', path: 'text', text: 'run make all or x', code: [[4, 12], [16, 17]] },
    { section: 'summary', block: 'c1', path: 'text', text: 'let x;', code: [[0, 6]] },
  ]);
});

test('attributes that hold prose are passages before the text of their block', () => {
  const measure = { type: 'impactMeasure', attrs: { id: 'm', label: 'Orders', value: '2', of: '', unit: 'orders' }, content: [{ type: 'text', text: 'A guess.' }] };
  expect(passages(section('impactSection', 'impact', measure)).map(({ path, text }) => [path, text])).toEqual([
    ['label', 'Orders'],
    ['value', '2'],
    ['unit', 'orders'],
    ['text', 'A guess.'],
  ]);
});

test.each<[string, string, EditorNode, [string, string][]]>([
  ['a why', 'whysSection', { type: 'why', attrs: { id: 'w', ask: 'Why late?', strand: 'happened' } }, [['ask', 'Why late?']]],
  ['an image', 'proseSection', { type: 'image', attrs: { id: 'i', alt: 'A pot', attachmentId: 'f' } }, [['alt', 'A pot']]],
  [
    'a graph',
    'metricsSection',
    { type: 'graph', attrs: { id: 'g', title: 'Cups', unit: 'cups', alt: 'Rising', description: 'Long', liveUrl: 'https://x.example' } },
    [['title', 'Cups'], ['unit', 'cups'], ['alt', 'Rising'], ['description', 'Long']],
  ],
  ['a related item', 'relatedSection', { type: 'related', attrs: { id: 'r', number: 4, note: 'The same pot' } }, [['note', 'The same pot']]],
  ['a table', 'proseSection', { type: 'table', attrs: { id: 't', rows: '[["a",""],["b","c"]]' } }, [['rows.0.0', 'a'], ['rows.1.0', 'b'], ['rows.1.1', 'c']]],
  ['a broken table', 'proseSection', { type: 'table', attrs: { id: 't', rows: 'x' } }, []],
  ['evidence', 'timelineSection', { type: 'timelineEntry', attrs: { id: 'e', evidence: 'https://x.example' } }, []],
])('%s yields its prose and no address', (_, type, node, expected) => {
  expect(passages(section(type, 'any', node)).map(({ path, text }) => [path, text])).toEqual(expected);
});

test('a document that was read yields the same passages as its editor form', () => {
  const document: CoeDocument = {
    version: DOCUMENT_VERSION,
    sections: [
      { kind: 'prose', key: 'summary', blocks: [{ type: 'callout', id: 'c', tone: 'note', prose: [{ text: 'Mind the ' }, { text: 'pot', code: true }] }] },
      { kind: 'actions', key: 'actions' },
      { kind: 'whys', key: 'whys', blocks: [], trees: [{ strand: 'happened', roots: [{ id: 'w', ask: '', answer: [{ text: 'a' }], children: [{ id: 'x', ask: 'why?', answer: [{ text: 'b' }], children: [] }] }] }] },
    ],
  };
  expect(passages(document)).toEqual([
    { section: 'summary', block: 'c', path: 'text', text: 'Mind the pot', code: [[9, 12]] },
    { section: 'whys', block: 'w', path: 'text', text: 'a' },
    { section: 'whys', block: 'x', path: 'ask', text: 'why?' },
    { section: 'whys', block: 'x', path: 'text', text: 'b', isLastWhy: true },
  ]);
});

test('the last why of each branch is known as such', () => {
  const why = (id: string, strand: string, depth: number) => ({ type: 'why', attrs: { id, strand, depth }, content: [{ type: 'text', text: id }] });
  const whys = [why('a', 'happened', 0), why('b', 'happened', 1), why('c', 'lasted', 0), why('d', 'happened', 2), why('e', 'happened', 1)];
  const read = passages({ type: 'doc', content: [{ type: 'whysSection', attrs: { key: 'whys' }, content: whys }] });
  expect(read.filter(({ isLastWhy }) => isLastWhy).map(({ block }) => block)).toEqual(['c', 'd', 'e']);
});
