import { DOCUMENT_FRAGMENT } from '@corrigenda/templates';
import * as Y from 'yjs';
import { MAX_DOCUMENT_BYTES, Shadow } from './edit-log-shadow.js';

/** A document of one section, and an editor that holds the same. */
function newDocument() {
  const doc = new Y.Doc();
  const section = new Y.XmlElement('proseSection');
  section.setAttribute('key', 'summary');
  section.insert(0, [newParagraph('text')]);
  doc.getXmlFragment(DOCUMENT_FRAGMENT).insert(0, [section]);
  const editor = new Y.Doc();
  Y.applyUpdate(editor, Y.encodeStateAsUpdate(doc));
  return { doc, editor };
}

function newParagraph(text: string): Y.XmlElement {
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText(text)]);
  return paragraph;
}

function summaryOf(editor: Y.Doc): Y.XmlElement {
  return editor.getXmlFragment(DOCUMENT_FRAGMENT).get(0) as Y.XmlElement;
}

function updateOf(editor: Y.Doc, change: () => void): Uint8Array {
  const before = Y.encodeStateVector(editor);
  editor.transact(change);
  return Y.encodeStateAsUpdate(editor, before);
}

test('a document grows up to its limit and not beyond', () => {
  const { doc, editor } = newDocument();
  const shadow = new Shadow(doc, 1, 0);
  const grow = () => updateOf(editor, () => summaryOf(editor).push(Array.from({ length: 50 }, () => newParagraph('x'.repeat(20_000)))));
  for (let megabytes = 1; megabytes < MAX_DOCUMENT_BYTES / 1_001_000; megabytes++) expect(shadow.try(grow()).outcome).toBe('new');
  expect(() => shadow.try(grow())).toThrow(expect.objectContaining({ code: 'LIMIT_EXCEEDED', details: { limit: MAX_DOCUMENT_BYTES } }));
});

test('a long log of a small document does not count against its size', () => {
  const { doc, editor } = newDocument();
  const shadow = new Shadow(doc, 1, MAX_DOCUMENT_BYTES);
  expect(shadow.try(updateOf(editor, () => summaryOf(editor).push([newParagraph('more')]))).outcome).toBe('new');
});

test('what the document holds already is known, also when it comes as a whole', () => {
  const { doc, editor } = newDocument();
  const shadow = new Shadow(doc, 1, 0);
  const update = updateOf(editor, () => summaryOf(editor).delete(0));
  expect(shadow.try(update).outcome).toBe('new');
  expect(shadow.try(update).outcome).toBe('known');
  expect(shadow.try(Y.encodeStateAsUpdate(editor)).outcome).toBe('known');
});

test('the cost of trying an edit is that of the edit, not of the document', () => {
  const { doc, editor } = newDocument();
  summaryOf(editor).push(Array.from({ length: 2_000 }, () => newParagraph('word '.repeat(20))));
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(editor));
  const shadow = new Shadow(doc, 1, 0);
  // A scan of the document would have to read this.
  const reads: string[] = [];
  const untouched = doc.getXmlFragment(DOCUMENT_FRAGMENT).get(0) as Y.XmlElement;
  for (const paragraph of untouched.toArray().slice(10)) {
    const text = (paragraph as Y.XmlElement).get(0) as Y.XmlText;
    text.toDelta = () => {
      reads.push('text');
      return [];
    };
  }
  const line = (summaryOf(editor).get(0) as Y.XmlElement).get(0) as Y.XmlText;
  for (let key = 0; key < 50; key++) expect(shadow.try(updateOf(editor, () => line.insert(0, 'k'))).outcome).toBe('new');
  expect(reads).toEqual([]);
});
