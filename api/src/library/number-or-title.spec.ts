import { numberToFind, wordsToFind } from './number-or-title.js';

test('a number is found however it is written', () => {
  for (const typed of ['214', 'COE-214', 'coe 214', ' #214 ']) expect(numberToFind(typed)).toBe(214);
  for (const typed of ['', 'COE', '214 cards', '12345678901']) expect(numberToFind(typed)).toBeNull();
});

test('the last word may be a beginning, and one letter is none', () => {
  expect(wordsToFind('search ind')).toBe('search & ind:*');
  expect(wordsToFind('search i')).toBe('search');
  expect(wordsToFind('s')).toBe('');
});

test('what a query language would read is only words', () => {
  expect(wordsToFind("a'b | !c & (dd:*")).toBe('a & b & c & dd:*');
});
