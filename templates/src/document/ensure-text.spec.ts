import { expect, test } from '@jest/globals';
import * as Y from 'yjs';
import { ensureText, fillEmptyTextblocks } from './ensure-text.js';
import { DOCUMENT_FRAGMENT } from './nodes.js';

function element(name: string, ...children: (Y.XmlElement | Y.XmlText)[]): Y.XmlElement {
  const node = new Y.XmlElement(name);
  node.insert(0, children);
  return node;
}

function start(...sections: Y.XmlElement[]): Y.Doc {
  const doc = new Y.Doc();
  doc.getXmlFragment(DOCUMENT_FRAGMENT).insert(0, sections);
  return doc;
}

const at = (doc: Y.Doc, ...path: number[]): Y.XmlElement => path.reduce<Y.XmlFragment>((node, index) => node.get(index) as Y.XmlElement, doc.getXmlFragment(DOCUMENT_FRAGMENT)) as Y.XmlElement;
const childrenOf = (node: Y.XmlElement) => node.toArray().map((child) => child.constructor.name);

/** Two authors of one document; `exchange` brings them together. */
function twoAuthors(...sections: Y.XmlElement[]) {
  const one = start(...sections);
  const two = new Y.Doc();
  const exchange = () => {
    const [first, second] = [Y.encodeStateAsUpdate(one), Y.encodeStateAsUpdate(two)];
    Y.applyUpdate(one, second);
    Y.applyUpdate(two, first);
  };
  exchange();
  return { one, two, exchange };
}

test('a textblock that an author adds gets one empty text', () => {
  const doc = start(element('timelineSection'));
  ensureText(Y, doc);
  at(doc, 0).insert(0, [element('timelineEntry')]);
  expect(childrenOf(at(doc, 0, 0))).toEqual(['YXmlText']);
});

test('textblocks inside of what an author adds get theirs', () => {
  const doc = start();
  ensureText(Y, doc);
  doc.getXmlFragment(DOCUMENT_FRAGMENT).insert(0, [element('proseSection', element('paragraph'), element('paragraph', new Y.XmlText('a')))]);
  expect(childrenOf(at(doc, 0, 0))).toEqual(['YXmlText']);
  expect(at(doc, 0, 1).toString()).toBe('<paragraph>a</paragraph>');
});

test('sections, leaves and unknown nodes get none', () => {
  const doc = start(element('proseSection'));
  ensureText(Y, doc);
  at(doc, 0).insert(0, [element('graph'), element('table'), element('stranger')]);
  doc.getXmlFragment(DOCUMENT_FRAGMENT).push([element('actionsSection')]);
  expect([at(doc, 0, 0), at(doc, 0, 1), at(doc, 0, 2), at(doc, 1)].map((node) => node.length)).toEqual([0, 0, 0, 0]);
});

test('what another author added is left to that author', () => {
  const { one, two, exchange } = twoAuthors(element('proseSection'));
  ensureText(Y, two);
  at(one, 0).insert(0, [element('paragraph')]);
  exchange();
  expect(at(two, 0, 0).length).toBe(0);
});

test('what another author added is left alone beside what one adds oneself', () => {
  const { one, two, exchange } = twoAuthors(element('proseSection'));
  ensureText(Y, two);
  at(one, 0).insert(0, [element('paragraph')]);
  exchange();
  at(two, 0).insert(1, [element('paragraph')]);
  expect([at(two, 0, 0).length, at(two, 0, 1).length]).toEqual([0, 1]);
});

test('an empty textblock from before is left as it was', () => {
  const doc = start(element('proseSection', element('paragraph')));
  ensureText(Y, doc);
  at(doc, 0).insert(1, [element('paragraph')]);
  expect([at(doc, 0, 0).length, at(doc, 0, 1).length]).toEqual([0, 1]);
});

test('changing an attribute adds nothing', () => {
  const doc = start(element('proseSection', element('paragraph')));
  ensureText(Y, doc);
  at(doc, 0, 0).setAttribute('list', 'bullet');
  expect(at(doc, 0, 0).length).toBe(0);
});

test('nothing is added after it was stopped', () => {
  const doc = start(element('proseSection'));
  const stop = ensureText(Y, doc);
  stop();
  at(doc, 0).insert(0, [element('paragraph')]);
  expect(at(doc, 0, 0).length).toBe(0);
});

test('a seed is filled once, and only where text belongs', () => {
  const doc = start(element('proseSection', element('paragraph'), element('image')), element('actionsSection'), element('whysSection', element('why', new Y.XmlText('kept'))));
  fillEmptyTextblocks(Y, doc);
  fillEmptyTextblocks(Y, doc);
  expect(childrenOf(at(doc, 0, 0))).toEqual(['YXmlText']);
  expect(at(doc, 0, 1).length).toBe(0);
  expect(at(doc, 2, 0).toString()).toBe('<why>kept</why>');
});

test('two authors who type first into one empty entry write into the same text', () => {
  const { one, two, exchange } = twoAuthors(element('timelineSection'));
  ensureText(Y, one);
  ensureText(Y, two);
  at(one, 0).insert(0, [element('timelineEntry')]);
  exchange();
  (at(one, 0, 0).get(0) as Y.XmlText).insert(0, 'first');
  (at(two, 0, 0).get(0) as Y.XmlText).insert(0, 'second');
  exchange();
  expect(childrenOf(at(one, 0, 0))).toEqual(['YXmlText']);
  expect(at(one, 0, 0).toString()).toBe(at(two, 0, 0).toString());
  expect(at(one, 0, 0).toString()).toMatch(/firstsecond|secondfirst/);
});

test('an undone deletion brings back an entry that can be typed in', () => {
  const doc = start(element('timelineSection'));
  ensureText(Y, doc);
  const undo = new Y.UndoManager(doc.getXmlFragment(DOCUMENT_FRAGMENT));
  doc.transact(() => at(doc, 0).insert(0, [element('timelineEntry')]));
  undo.stopCapturing();
  at(doc, 0).delete(0, 1);
  undo.undo();
  expect(childrenOf(at(doc, 0, 0))).toEqual(['YXmlText']);
});
