import { changedWords } from './changed-words';

test('whole words are struck out and put there', () => {
  expect(changedWords('People bought things', 'People bought many things')).toEqual([
    { kind: 'same', text: 'People bought ' },
    { kind: 'added', text: 'many ' },
    { kind: 'same', text: 'things' },
  ]);
  expect(changedWords('a b c', 'a x c')).toEqual([
    { kind: 'same', text: 'a ' },
    { kind: 'removed', text: 'b' },
    { kind: 'added', text: 'x' },
    { kind: 'same', text: ' c' },
  ]);
  expect(changedWords('all', '')).toEqual([{ kind: 'removed', text: 'all' }]);
});
