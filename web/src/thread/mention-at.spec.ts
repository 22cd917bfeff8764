import { nameAt, partsOf } from './mention-at';

test('a name begins with an @ at the beginning of a word', () => {
  expect(nameAt('Ask @ju', 7)).toEqual({ at: 4, search: 'ju' });
  expect(nameAt('@', 1)).toEqual({ at: 0, search: '' });
  expect(nameAt('@Juniper Ash', 12)).toEqual({ at: 0, search: 'Juniper Ash' });
  expect(nameAt('mail@example', 12)).toBeNull();
  expect(nameAt('@one two three four', 19)).toBeNull();
  expect(nameAt('Ask @ju and', 7)).toEqual({ at: 4, search: 'ju' });
});

test('called names are told from the words around them, the longer one first', () => {
  const mentions = [
    { id: '1', name: 'Juniper' },
    { id: '2', name: 'Juniper Ash' },
  ];
  expect(partsOf('Ask @Juniper Ash or @Juniper.', mentions)).toEqual([
    { text: 'Ask ', isName: false },
    { text: '@Juniper Ash', isName: true },
    { text: ' or ', isName: false },
    { text: '@Juniper', isName: true },
    { text: '.', isName: false },
  ]);
  expect(partsOf('Nobody @here', [])).toEqual([{ text: 'Nobody @here', isName: false }]);
});
