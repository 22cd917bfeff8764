import { expect, test } from '@jest/globals';
import { prosemirrorJSONToYDoc, yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap';
import fc from 'fast-check';
import { Schema } from 'prosemirror-model';
import * as Y from 'yjs';
import { coeDocumentSchema, MILESTONES, STRANDS, type Block, type CoeDocument, type CoeSection, type Run, type Why } from './coe-document.js';
import { fillEmptyTextblocks } from './ensure-text.js';
import { compareEntries } from './moment.js';
import { DOCUMENT_FRAGMENT, DOCUMENT_VERSION, MARKS, NODES, type NodeDescription } from './nodes.js';
import { readDocument } from './read-document.js';
import { appendRun } from './runs.js';
import { writeDocument } from './write-document.js';

const text = fc.string({ unit: 'grapheme', maxLength: 30 });
const id = fc.string({ unit: 'grapheme-ascii', maxLength: 8 });
const href = fc.webUrl();
const address = fc.oneof(fc.constant(''), href);

const marked = fc.record(
  { text, bold: fc.constant(true as const), italic: fc.constant(true as const), code: fc.constant(true as const), href },
  { requiredKeys: ['text'] },
);
const prose = fc.array(marked, { maxLength: 4 }).map((pieces) => {
  const runs: Run[] = [];
  for (const piece of pieces) appendRun(runs, piece);
  return runs;
});

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constant('paragraph' as const), id, list: fc.constantFrom('' as const, 'bullet' as const, 'number' as const), indent: fc.nat(8), prose }),
  fc.record({ type: fc.constant('codeBlock' as const), id, language: text, text }),
  fc.record({ type: fc.constant('callout' as const), id, tone: fc.constantFrom('note' as const, 'warning' as const), prose }),
  fc.record({ type: fc.constant('image' as const), id, attachmentId: id, alt: text }),
  fc.record({ type: fc.constant('table' as const), id, rows: fc.array(fc.array(text, { maxLength: 3 }), { maxLength: 3 }) }),
  fc.record({ type: fc.constant('graph' as const), id, attachmentId: id, title: text, unit: text, alt: text, description: text, liveUrl: address }),
);
const blocks = fc.array(block, { maxLength: 4 });

const moment = fc.record({
  at: fc.oneof(fc.constant(''), fc.date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((date) => date.toISOString())),
  precision: fc.constantFrom('minute' as const, 'hour' as const, 'day' as const),
  estimated: fc.boolean(),
  zone: fc.constantFrom('', 'Europe/Vienna', 'America/Los_Angeles'),
});
const entry = fc.record({ id, moment, milestone: fc.option(fc.constantFrom(...MILESTONES)), prose, evidence: address });

const why = fc.memo((levels): fc.Arbitrary<Why> => {
  const children = levels === 1 ? fc.constant<Why[]>([]) : fc.array(why(levels - 1), { maxLength: levels > 6 ? 2 : 1 });
  return fc.record({ id, ask: text, answer: prose, children });
});
const roots = fc.array(why(9), { minLength: 1, maxLength: 2 });
const trees = fc.tuple(...STRANDS.map((strand) => fc.option(fc.record({ strand: fc.constant(strand), roots })))).map((found) => found.filter((tree) => tree !== null));

const lessonKind = fc.constantFrom('learned' as const, 'went-well' as const, 'went-wrong' as const, 'lucky' as const);
const list = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { maxLength: 4 });
const key = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 8 });
const section: fc.Arbitrary<CoeSection> = fc.oneof(
  fc.record({ kind: fc.constant('prose' as const), key, blocks }),
  fc.record({
    kind: fc.constant('impact' as const),
    key,
    blocks,
    measures: list(fc.record({ id, label: text, value: text, of: text, unit: text, estimated: fc.boolean(), prose })),
  }),
  fc.record({ kind: fc.constant('metrics' as const), key, blocks }),
  fc.record({ kind: fc.constant('timeline' as const), key, blocks, entries: list(entry).map((entries) => entries.sort(compareEntries)) }),
  fc.record({ kind: fc.constant('questions' as const), key, blocks, questions: list(fc.record({ id, questionKey: id, prose })) }),
  fc.record({ kind: fc.constant('whys' as const), key, blocks, trees }),
  fc.record({ kind: fc.constant('factors' as const), key, blocks, factors: list(fc.record({ id, prose })) }),
  fc.record({ kind: fc.constant('lessons' as const), key, blocks, lessons: list(fc.record({ id, kind: lessonKind, prose })) }),
  fc.record({ kind: fc.constant('actions' as const), key }),
  fc.record({ kind: fc.constant('related' as const), key, blocks, related: list(fc.record({ id, number: fc.nat(), note: text })) }),
);
const document: fc.Arbitrary<CoeDocument> = fc.record({
  version: fc.constant(DOCUMENT_VERSION as 1),
  sections: fc.uniqueArray(section, { selector: ({ key }) => key, maxLength: 8 }),
});

test('a document that is written and read is the same document', () => {
  fc.assert(
    fc.property(document, (original) => {
      const { document: read, problems } = readDocument(writeDocument(original));
      expect(problems).toEqual([]);
      expect(read).toEqual(original);
    }),
    { numRuns: 500 },
  );
});

test('what the reader gives back is a document by the schema', () => {
  fc.assert(fc.property(document, (original) => coeDocumentSchema.safeParse(readDocument(writeDocument(original)).document).success));
});

test('what is written survives the passage through JSON text', () => {
  fc.assert(fc.property(document, (original) => expect(readDocument(JSON.parse(JSON.stringify(writeDocument(original)))).document).toEqual(original)));
});

const defaults = (attributes: object) => Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, { default: value }]));
const schema = new Schema({
  nodes: {
    doc: { content: 'section*' },
    text: { group: 'inline' },
    ...Object.fromEntries(
      Object.entries<NodeDescription>(NODES).map(([name, { group, content, attributes, code }]) => [
        name,
        { group, content, code, marks: code ? '' : undefined, attrs: defaults(attributes) },
      ]),
    ),
  },
  marks: Object.fromEntries(Object.entries(MARKS).map(([name, { attributes }]) => [name, { attrs: defaults(attributes) }])),
});

test('the editor takes what is written for a valid document, and keeps it as it is', () => {
  fc.assert(
    fc.property(document, (original) => {
      const node = schema.nodeFromJSON(writeDocument(original));
      node.check();
      expect(readDocument(node.toJSON())).toEqual({ document: original, problems: [] });
    }),
  );
});

test('a document that went through the shared form is the same document', () => {
  fc.assert(
    fc.property(document, (original) => {
      const shared = prosemirrorJSONToYDoc(schema, writeDocument(original), DOCUMENT_FRAGMENT);
      fillEmptyTextblocks(Y, shared);
      const json = yXmlFragmentToProsemirrorJSON(shared.getXmlFragment(DOCUMENT_FRAGMENT));
      expect(readDocument(json)).toEqual({ document: original, problems: [] });
    }),
  );
});
