import { readMarkedTexts } from '../../../templates/src/prose/marked-text.testing.js';
import { figures, judge, sameCharacters, total } from './score.js';

test('marks are offsets into the text without them, within a link’s text too', () => {
  const [first, second] = readMarkedTexts('## Links\n\nPeople: Wren Calloway (@wren, driver)\n\n- [[Wren]{person}](https://a.test) ran⏎[x] [@wren]{handle}\n- clean');
  expect(first).toMatchObject({ line: 5, heading: 'Links', text: '[Wren](https://a.test) ran\n[x] @wren', marks: [{ start: 1, end: 5, kind: 'person' }, { start: 31, end: 36, kind: 'handle' }] });
  expect(first?.options.people).toEqual([{ name: 'Wren Calloway', handles: ['@wren'], emails: [], role: 'driver' }]);
  expect(second?.marks).toEqual([]);
});

test('a mark is hit by what touches it, and what touches nothing is an alarm', () => {
  const { missed, alarms, score } = judge([{ start: 0, end: 4 }, { start: 10, end: 12 }], [{ start: 20, end: 22 }], [{ start: 2, end: 8 }, { start: 15, end: 16 }, { start: 20, end: 21 }]);
  expect(missed).toEqual([{ start: 10, end: 12 }]);
  expect(alarms).toEqual([{ start: 15, end: 16 }]);
  expect(score).toEqual({ marked: 2, hit: 1, found: 2, right: 1 });
});

test('the same characters are the same with a sign, an ending or markup around them', () => {
  const same = sameCharacters('ask @wren, **Wren**’s');
  expect(same({ start: 4, end: 9 }, { start: 5, end: 9 })).toBe(true);
  expect(same({ start: 11, end: 21 }, { start: 13, end: 17 })).toBe(true);
  expect(same({ start: 4, end: 8 }, { start: 4, end: 9 })).toBe(false);
});

test('precision, recall and their mean are per cent', () => {
  expect(figures(total([{ marked: 3, hit: 2, found: 2, right: 1 }, { marked: 1, hit: 1, found: 0, right: 0 }]))).toEqual({ precision: 50, recall: 75, F1: 60 });
});
