import { expect, test } from '@jest/globals';
import { directionOf, inVisualOrder } from './line-direction.js';

const order = (words: string[], base: 'ltr' | 'rtl') => inVisualOrder(words.map((text) => ({ text })), base).flatMap(({ items }) => items.map(({ text }) => text));

test('a line without right-to-left words stays as it is', () => {
  expect(order(['The ', 'queue ', 'ran ', 'full.'], 'ltr')).toEqual(['The ', 'queue ', 'ran ', 'full.']);
});

test('right-to-left words within a left-to-right line are read from the right', () => {
  expect(order(['See ', 'שלום ', 'עולם ', 'twice'], 'ltr')).toEqual(['See ', 'עולם ', 'שלום ', 'twice']);
});

test('a right-to-left line begins at the right, and its numbers stay readable', () => {
  expect(order(['מתוך ', '12 ', '400 ', 'הזמנות', '.'], 'rtl')).toEqual(['.', 'הזמנות', '12 ', '400 ', 'מתוך ']);
});

test('brackets between right-to-left words are turned around', () => {
  expect(order(['שלום ', '(', 'עולם', ')'], 'rtl')).toEqual(['(', 'עולם', ')', 'שלום ']);
});

test('a paragraph has the direction of its first letter', () => {
  expect([directionOf('12 (שלום)'), directionOf('14:05 the queue שלום'), directionOf('…')]).toEqual(['rtl', 'ltr', 'ltr']);
});
