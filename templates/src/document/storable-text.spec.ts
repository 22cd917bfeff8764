import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { storableText } from './storable-text.js';

test('what a database cannot keep is replaced by one character each', () => {
  expect(storableText('a\0b\uD800c\uDC00')).toBe('a\uFFFDb\uFFFDc\uFFFD');
});

test('any text keeps its length and becomes well formed', () => {
  const units = fc.array(fc.nat(0xffff), { maxLength: 20 }).map((codes) => String.fromCharCode(...codes));
  fc.assert(
    fc.property(units, (text) => {
      const stored = storableText(text);
      expect(stored).toHaveLength(text.length);
      expect(() => encodeURIComponent(stored)).not.toThrow();
      expect(stored).not.toContain('\0');
    }),
  );
});

test('text that can be kept stays as it is', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => storableText(text) === text));
});
