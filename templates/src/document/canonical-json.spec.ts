import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from './canonical-json.js';

test('keys are in the order of their characters at every level', () => {
  expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: null, B: 'x', é: true, '10': 1, '9': 2 })).toBe('{"10":1,"9":2,"B":"x","a":null,"b":[{"c":2,"d":1}],"é":true}');
});

test('keys are ordered by UTF-16 units, not by code points', () => {
  expect(canonicalJson({ '\uFFFC': 1, '\u{1F600}': 2 })).toBe('{"\u{1F600}":2,"\uFFFC":1}');
});

test('minus nought is nought', () => {
  expect(canonicalJson([-0, 0, 1e21, 0.1])).toBe('[0,0,1e+21,0.1]');
});

test('an undefined property is as good as none, and an undefined item is null', () => {
  expect(canonicalJson({ a: undefined, b: [undefined] })).toBe('{"b":[null]}');
});

test('texts that only look alike stay different, and lone surrogates are escaped', () => {
  expect(canonicalJson('é')).not.toBe(canonicalJson('e\u0301'));
  expect(canonicalJson('\uD800')).toBe('"\\ud800"');
});

test('a key named __proto__ is a key like others', () => {
  expect(canonicalJson(JSON.parse('{"b":1,"__proto__":{"a":2}}'))).toBe('{"__proto__":{"a":2},"b":1}');
});

test.each([NaN, Infinity, undefined, () => 1, 1n])('%p has no canonical JSON', (value) => {
  expect(() => canonicalJson(value)).toThrow(TypeError);
});

test('it is JSON of the same value, whatever the order of the keys', () => {
  const shuffle = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shuffle);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).reverse().map(([key, property]) => [key, shuffle(property)]));
  };
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
      const text = canonicalJson(value);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
      expect(canonicalJson(shuffle(value))).toBe(text);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
