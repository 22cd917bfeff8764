import type { EditorNode } from '@corrigenda/templates';
import { revisionHash, type FrozenAction } from './revision-hash.js';

const document: EditorNode = {
  type: 'doc',
  content: [
    {
      type: 'proseSection',
      attrs: { key: 'summary' },
      content: [{ type: 'paragraph', attrs: { id: 'p1', list: '', indent: 0 }, content: [{ type: 'text', text: 'Nine hours of stale results.' }] }],
    },
  ],
};
const action: FrozenAction = {
  title: 'Alarm when the queue is old',
  ownerId: 'owner',
  dueOn: '2026-12-01',
  kind: 'DETECT_SOONER',
  causeId: 'w1',
  successTest: 'The alarm rings in a drill.',
};

test('the hash does not depend on the order of keys', () => {
  const turned: EditorNode = JSON.parse(JSON.stringify(document), (_, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).reverse()) : value,
  ) as EditorNode;
  expect(JSON.stringify(turned)).not.toBe(JSON.stringify(document));
  expect(revisionHash(turned, [action])).toBe(revisionHash(document, [action]));
});

test('the hash is a SHA-256 in hexadecimal', () => {
  expect(revisionHash(document, [])).toMatch(/^[0-9a-f]{64}$/);
});

test('one changed letter changes the hash', () => {
  const changed = JSON.parse(JSON.stringify(document).replace('Nine', 'nine')) as EditorNode;
  expect(revisionHash(changed, [action])).not.toBe(revisionHash(document, [action]));
});

test.each(Object.entries({ title: 'x', ownerId: null, dueOn: null, kind: 'TOOL', causeId: '', successTest: '' }))(
  'another %s of an action item changes the hash',
  (field, value) => {
    expect(revisionHash(document, [{ ...action, [field]: value }])).not.toBe(revisionHash(document, [action]));
  },
);

test('the state and evidence of an action item do not change the hash', () => {
  const done = { ...action, status: 'DONE', evidence: 'A link', ticketUrl: 'https://example.org' };
  expect(revisionHash(document, [done])).toBe(revisionHash(document, [action]));
});
