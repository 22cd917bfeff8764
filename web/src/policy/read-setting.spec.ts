import { readSetting, typedSetting, withMember } from './read-setting';

test('a number is read as one, and what is none stays as it was typed', () => {
  expect(readSetting({ kind: 'NUMBER' }, ' 12 ')).toBe(12);
  expect(readSetting({ kind: 'NUMBER' }, '2.5')).toBe(2.5);
  expect(readSetting({ kind: 'NUMBER' }, 'soon')).toBe('soon');
  expect(readSetting({ kind: 'NUMBER' }, '')).toBeNull();
});

test('words are separated by commas or spaces', () => {
  expect(readSetting({ kind: 'SET' }, 'checkout, search search,')).toEqual(['checkout', 'search']);
  expect(typedSetting(['checkout', 'search'])).toBe('checkout, search');
});

test('a member joins what the levels above hold, and the last of its own takes the value away', () => {
  expect(withMember({ above: [1] }, null, 2, true)).toEqual([1, 2]);
  expect(withMember({ above: [1] }, [1, 2], 2, false)).toBeNull();
  expect(withMember({ above: null }, [1, 2], 2, false)).toEqual([1]);
});
