import { readTable } from './read-table.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const csv = (text: string) => readTable(bytes(text), [',', ';']);
const mismatch = expect.objectContaining({ code: 'TYPE_MISMATCH' });

test('a table keeps its text, with plain line ends and without a byte order mark', () => {
  expect(csv('\ufefftime,depth\r\n08:00,12\r\n08:01,40\r\n')).toBe('time,depth\n08:00,12\n08:01,40\n');
  expect(csv('time;depth\n08:00;12,5')).toBe('time;depth\n08:00;12,5');
  expect(readTable(bytes('time\tdepth\n08:00\t12'), ['\t'])).toBe('time\tdepth\n08:00\t12');
});

test('UTF-16 as spreadsheets write it is understood', () => {
  const text = 'time\tdepth\n08:00\t12';
  expect(readTable(new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]), ['\t'])).toBe(text);
});

test('separators and line breaks between quotes are text', () => {
  expect(() => csv('"one, two"\n1')).toThrow(mismatch);
  expect(csv('"a\nb",c\n1,2')).toBe('"a\nb",c\n1,2');
  expect(() => csv('"a\nb",c')).toThrow(mismatch);
});

test.each([
  ['one column', 'depth\n12\n40'],
  ['a heading alone', 'time,depth\n\n'],
  ['nothing but space', ' \n \n'],
  ['a page', '<!doctype html><p>a, b</p>\n<p>c, d</p>'],
  ['bytes', 'a,b\n1,\u0000'],
])('%s is no table', (_, text) => {
  expect(() => csv(text)).toThrow(mismatch);
});

test('Latin-1 is told how to become UTF-8', () => {
  expect(() => readTable(new Uint8Array([...bytes('gr'), 0xf6, 0xdf, ...bytes('e,b\n1,2')]), [','])).toThrow(expect.objectContaining({ message: expect.stringContaining('UTF-8') }));
});

test('nothing is damaged, and too much is too large', () => {
  expect(() => csv('')).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT', details: expect.objectContaining({ rule: 'damaged' }) }));
  expect(() => csv('a,b\n'.repeat(300_000))).toThrow(expect.objectContaining({ code: 'LIMIT_EXCEEDED' }));
});

test('a megabyte of quotes takes no time', () => {
  const begun = performance.now();
  try {
    csv('"'.repeat(1_000_001));
  } catch {
    // What it is refused for is not the point here.
  }
  expect(performance.now() - begun).toBeLessThan(1000);
});
