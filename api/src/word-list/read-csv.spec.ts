import { readCsv } from './read-csv.js';

const cellsOf = (text: string) => readCsv(text, 100).lines.map(({ cells }) => cells);

test('commas, semicolons and tabs separate, and which of them is seen from the lines', () => {
  expect(cellsOf('term,meaning\nDLQ,a queue; for later')).toEqual([['term', 'meaning'], ['DLQ', 'a queue; for later']]);
  expect(cellsOf('term;meaning\nDLQ;dead, letter, queue\nPOS;a till')).toEqual([['term', 'meaning'], ['DLQ', 'dead, letter, queue'], ['POS', 'a till']]);
  expect(cellsOf('DLQ\tdead, letter; queue')).toEqual([['DLQ', 'dead, letter; queue']]);
});

test('a heading of one column before words with commas separates nothing that it should not', () => {
  expect(cellsOf('meaning;term\n"a, b; c";DLQ\nd, e, f;POS')).toEqual([['meaning', 'term'], ['a, b; c', 'DLQ'], ['d, e, f', 'POS']]);
});

test('a byte order mark, the line ends of every system and empty lines are no matter', () => {
  expect(cellsOf('\uFEFFalpha,1\r\n\r\nbeta,2\r\n , \r\n')).toEqual([['alpha', '1'], ['beta', '2']]);
  expect(cellsOf('alpha,1\rbeta,2\r')).toEqual([['alpha', '1'], ['beta', '2']]);
  expect(cellsOf('')).toEqual([]);
});

test('quoted cells may hold separators, quotes and line breaks, and a line is numbered where it begins', () => {
  const { lines } = readCsv('word,meaning\n"A ""b""","one,\ntwo"\n\nC,d\n', 100);
  expect(lines).toEqual([
    { line: 1, cells: ['word', 'meaning'] },
    { line: 2, cells: ['A "b"', 'one,\ntwo'] },
    { line: 5, cells: ['C', 'd'] },
  ]);
});

test('a quote within a word is a quote', () => {
  expect(cellsOf('5" disk,a small disk')).toEqual([['5" disk', 'a small disk']]);
});

test.each([
  ['is not closed', 'a,b\n"open,never\nc,d', 2],
  ['is followed by text', 'a,b\nc,d\n"e"f,g\nh,i', 3],
])('where a quotation mark %s nothing more is read, and the line is named', (_, text, line) => {
  const { lines, broken } = readCsv(text, 100);
  expect(lines.map(({ cells }) => cells[0])).toEqual(text.split('\n').slice(0, line - 1).map((one) => one[0]));
  expect(broken).toEqual({ line, message: expect.stringContaining('quotation mark') });
});

test('no more is read than was asked for', () => {
  expect(readCsv('x\n'.repeat(1_000_000), 10).lines).toHaveLength(11);
});
