import { expect, test } from '@jest/globals';
import { DOCUMENT_VERSION, type EditorNode } from './nodes.js';
import { runUpgrade, upgradeDocument } from './upgrade.js';

const document: EditorNode = { type: 'doc', content: [] };
const append = (type: string) => (before: EditorNode) => ({ ...before, content: [...(before.content ?? []), { type }] });

test('a document of the current version stays as it is', () => {
  expect(upgradeDocument(document, DOCUMENT_VERSION)).toEqual({ ok: true, document, changed: false });
});

test('a document of the first version is one of the second: what is new has a default', () => {
  expect(upgradeDocument(document, 1)).toEqual({ ok: true, document, changed: true });
});

test('a document of a newer version is left alone', () => {
  expect(upgradeDocument(document, DOCUMENT_VERSION + 1)).toEqual({ ok: false, reason: 'NEWER_VERSION', version: DOCUMENT_VERSION + 1 });
});

test.each([0, -1, 0.5, NaN])('there never was a version %p', (version) => {
  expect(upgradeDocument(document, version)).toMatchObject({ ok: false, reason: 'UNKNOWN_VERSION' });
});

test.each([null, 'doc', [], { type: 'paragraph' }])('%j is no document', (json) => {
  expect(upgradeDocument(json, 1)).toMatchObject({ ok: false, reason: 'NOT_A_DOCUMENT' });
});

test('each version takes one step, oldest first', () => {
  expect(runUpgrade(document, 2, 4, { 1: append('never'), 2: append('two'), 3: append('three') })).toEqual({
    ok: true,
    document: { type: 'doc', content: [{ type: 'two' }, { type: 'three' }] },
    changed: true,
  });
});

test('a version without its step is refused rather than skipped', () => {
  expect(runUpgrade(document, 1, 3, { 1: append('one') })).toEqual({ ok: false, reason: 'UNKNOWN_VERSION', version: 2 });
});
