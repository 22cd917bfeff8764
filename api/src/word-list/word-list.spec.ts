import { wordKey } from './word-list.js';

test.each([
  ['DLQ', 'dlq'],
  ['ＤＬＱ', 'dlq'],
  ['Card \u00a0 Vault', 'card vault'],
  ['Cafe\u0301', 'caf\u00e9'],
])('%j and %j are one word', (one, other) => expect(wordKey(one)).toBe(wordKey(other)));

test('a key is its own key, whatever is folded', () => {
  for (let code = 0; code < 0x1_1000; code++) {
    const key = wordKey(String.fromCodePoint(code));
    if (wordKey(key) !== key) throw new Error(`U+${code.toString(16)} folds twice`);
  }
});
