import { momentWords, tokensNotIn } from './words.js';

const missing = (source: string, draft: string) => tokensNotIn(source, draft);

test('a word that stands twice must be there twice', () => {
  expect(missing('the cat and the dog', 'the cat and dog')).toEqual(['the']);
  expect(missing('the cat and the dog', 'dog cat the and the')).toEqual([]);
});

test('signs and list numbers are no words', () => {
  expect(missing('1. **the** cat\n2. > dog |---|\n\n# end', 'the cat dog end')).toEqual([]);
});

test('a word that Markdown divides is one word', () => {
  expect(missing('re**start**ed', 'restarted')).toEqual([]);
});

test('text and target of a link are both words', () => {
  expect(missing('[panel](https://graphs.example.com/7)', 'panel')).toEqual(['[panel](https://graphs.example.com/7)']);
  expect(missing('[panel](https://graphs.example.com/7)', 'panel https://graphs.example.com/7')).toEqual([]);
});

test('a moment shows its date and time in its own place', () => {
  const words = momentWords({ at: '2026-04-24T22:03:00Z', precision: 'minute', estimated: false, zone: 'Europe/Paris' });
  expect(missing('Apr 25 00:03', words)).toEqual([]);
  expect(missing('00:07', words)).toEqual(['00:07']);
});
