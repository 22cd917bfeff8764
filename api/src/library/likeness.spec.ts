import { isStrongLikeness } from './likeness.js';

const none = { tags: [], services: [], wordsShared: 0, wordsAsked: 24 };

test('half of the rarest words are a strong likeness by themselves', () => {
  expect(isStrongLikeness({ ...none, wordsShared: 12 })).toBe(true);
  expect(isStrongLikeness({ ...none, wordsShared: 11 })).toBe(false);
});

test('a tag or a service in common halves what the words must show', () => {
  expect(isStrongLikeness({ ...none, wordsShared: 6, services: ['Courier'] })).toBe(true);
  expect(isStrongLikeness({ ...none, wordsShared: 6, tags: ['capacity'] })).toBe(true);
  expect(isStrongLikeness({ ...none, wordsShared: 5, tags: ['capacity'] })).toBe(false);
});

test('tags and services alone, or the few words of a new draft, are no strong likeness', () => {
  expect(isStrongLikeness({ ...none, tags: ['capacity'], services: ['Courier'] })).toBe(false);
  expect(isStrongLikeness({ ...none, wordsShared: 3, wordsAsked: 3, tags: ['capacity'] })).toBe(false);
});
