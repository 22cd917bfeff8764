import type { Node } from '@tiptap/pm/model';
import { testSchema as schema } from '../test-schema';
import { findDifference } from './find-difference';

const { nodes } = schema;
const documentOf = (...texts: string[]): Node =>
  nodes['doc']!.create(
    null,
    nodes['proseSection']!.create(
      { key: 'summary' },
      texts.map((text, index) => nodes['paragraph']!.create({ id: `p${index}` }, text === '' ? null : schema.text(text))),
    ),
  );
const positionOf = (document: Node, text: string) => {
  let found = -1;
  document.descendants((node, position) => {
    if (node.isText && node.text?.includes(text)) found = position + node.text.indexOf(text);
  });
  return found;
};

test('a finding behind a remote letter moves by one', () => {
  const [before, after] = [documentOf('It began.', 'Alex Doe looked.'), documentOf('It all began.', 'Alex Doe looked.')];
  const difference = findDifference(before, after);
  expect(difference?.mapping.map(positionOf(before, 'Alex Doe'))).toBe(positionOf(after, 'Alex Doe'));
});

test('a finding before a remote letter stays', () => {
  const [before, after] = [documentOf('Alex Doe looked.', 'End'), documentOf('Alex Doe looked.', 'The end')];
  expect(findDifference(before, after)?.mapping.map(positionOf(before, 'Alex'))).toBe(positionOf(before, 'Alex'));
});

test.each([
  ['aaa', 'aaaa'],
  ['aaaa', 'aa'],
  ['abab', 'ababab'],
  ['', 'x'],
])('repeated letters: %s becomes %s by one replacement', (one, other) => {
  const [before, after] = [documentOf(one, 'tail'), documentOf(other, 'tail')];
  const difference = findDifference(before, after)!;
  expect(difference.mapping.map(before.content.size)).toBe(after.content.size);
  expect(difference.to).toBeGreaterThanOrEqual(difference.from);
  expect(difference.mapping.map(positionOf(before, 'tail'))).toBe(positionOf(after, 'tail'));
});

test('equal documents differ nowhere', () => {
  expect(findDifference(documentOf('a'), documentOf('a'))).toBeNull();
});
