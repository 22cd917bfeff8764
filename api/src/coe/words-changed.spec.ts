import type { EditorNode } from '@corrigenda/templates';
import { wordsChanged } from './words-changed.js';

function documentWith(...paragraphs: string[]): EditorNode {
  return {
    type: 'doc',
    content: [{ type: 'proseSection', attrs: { key: 'summary' }, content: paragraphs.map((text, index) => ({ type: 'paragraph', attrs: { id: `p${index}` }, content: [{ type: 'text', text }] })) }],
  };
}

test('words that came and words that went are counted, as often as they stand there', () => {
  expect(wordsChanged(documentWith('the queue was full'), documentWith('the queue was full and full again'))).toEqual({ added: 3, removed: 0 });
  expect(wordsChanged(documentWith('the queue was full'), documentWith('the disk was full'))).toEqual({ added: 1, removed: 1 });
});

test('a paragraph that moved is no change', () => {
  expect(wordsChanged(documentWith('one two', 'three'), documentWith('three', 'one two'))).toEqual({ added: 0, removed: 0 });
});
