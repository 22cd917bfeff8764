import { expect, test } from '@jest/globals';
import { prosemirrorJSONToYDoc, yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap';
import fc from 'fast-check';
import { Schema } from 'prosemirror-model';
import * as Y from 'yjs';
import { arbitraryParts } from './arbitrary-parts.testing.js';
import { STRANDS } from './choices.js';
import { coeDocumentSchema, type CoeDocument, type CoeSection } from './coe-document.js';
import { fillEmptyTextblocks } from './ensure-text.js';
import { compareEntries } from './moment.js';
import { DOCUMENT_FRAGMENT, DOCUMENT_VERSION, MARKS, NODES, type NodeDescription } from './nodes.js';
import { readDocument } from './read-document.js';
import { writeDocument } from './write-document.js';

const id = fc.string({ unit: 'grapheme-ascii', maxLength: 8 });
const { prose, why, blocks, entry, measure, lesson, related } = arbitraryParts({ id, before: '2099-12-31' });
const roots = fc.array(why(9), { minLength: 1, maxLength: 2 });
const trees = fc.tuple(...STRANDS.map((strand) => fc.option(fc.record({ strand: fc.constant(strand), roots })))).map((found) => found.filter((tree) => tree !== null));

const list = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { maxLength: 4 });
const key = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 8 });
const section: fc.Arbitrary<CoeSection> = fc.oneof(
  fc.record({ kind: fc.constant('prose' as const), key, blocks }),
  fc.record({
    kind: fc.constant('impact' as const),
    key,
    blocks,
    measures: list(measure),
  }),
  fc.record({ kind: fc.constant('metrics' as const), key, blocks }),
  fc.record({ kind: fc.constant('timeline' as const), key, blocks, entries: list(entry).map((entries) => entries.sort(compareEntries)) }),
  fc.record({ kind: fc.constant('questions' as const), key, blocks, questions: list(fc.record({ id, questionKey: id, prose })) }),
  fc.record({ kind: fc.constant('whys' as const), key, blocks, trees }),
  fc.record({ kind: fc.constant('factors' as const), key, blocks, factors: list(fc.record({ id, prose })) }),
  fc.record({ kind: fc.constant('lessons' as const), key, blocks, lessons: list(lesson) }),
  fc.record({ kind: fc.constant('actions' as const), key }),
  fc.record({ kind: fc.constant('related' as const), key, blocks, related: list(related) }),
);
const document: fc.Arbitrary<CoeDocument> = fc.record({
  version: fc.constant<typeof DOCUMENT_VERSION>(DOCUMENT_VERSION),
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
