import { parseVersionKey } from './version-key.js';

test('a key names a revision or a place in the log', () => {
  expect(parseVersionKey('r3')).toEqual({ revision: 3 });
  expect(parseVersionKey('57')).toEqual({ seq: 57 });
});

test.each(['', '0', 'r0', 'r', '-1', '1.5', ' 1', '1e3', 'R1', 'r1; drop table coe', '９', '1'.repeat(16), 'r1234567890', '__proto__'])('“%s” is not found', (text) => {
  expect(() => parseVersionKey(text)).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
});
