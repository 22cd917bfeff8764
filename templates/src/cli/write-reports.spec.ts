import { resolve } from 'node:path';
import type { LocatedFinding, Report } from './check-file.js';
import { writeReports } from './write-reports.js';

const finding: LocatedFinding = {
  rule: 'no-names', severity: 'must', start: 4, end: 8, text: 'Wren', message: 'Write a role.', replacements: [], line: 3, column: 5, endLine: 3, endColumn: 9,
};
const written = (findings: Partial<LocatedFinding>[], file = 'a.md', root = process.cwd()) =>
  writeReports([{ file, findings: findings.map((part) => ({ ...finding, ...part })) } satisfies Report], 'github', root);

test('what must be fixed is an error where it stands, what is to be considered a warning', () => {
  expect(written([{}, { severity: 'consider', rule: 'vague-quantity' }])).toBe(
    '::error file=a.md,line=3,col=5,endColumn=9,title=no-names::Write a role.\n::warning file=a.md,line=3,col=5,endColumn=9,title=vague-quantity::Write a role.\n',
  );
});

test('a finding across lines names its last line', () => {
  expect(written([{ endLine: 4, endColumn: 2 }])).toContain('line=3,col=5,endLine=4,title');
});

test('signs that would end a part of an annotation are escaped', () => {
  expect(written([{ message: 'Of “50 %”\n::error::x' }], 'a,b:c%.md')).toBe(
    '::error file=a%2Cb%3Ac%25.md,line=3,col=5,endColumn=9,title=no-names::Of “50 %25” ::error::x\n',
  );
});

test('an annotation names its file from the root of the repository', () => {
  expect(written([{}], resolve('docs/a.md'))).toContain('file=docs/a.md,');
  expect(written([{}], 'a.md', resolve('..'))).toMatch(/file=[^/,]+\/a\.md,/);
  expect(written([{}], '/elsewhere/a.md', '/home/repository')).toContain('file=/elsewhere/a.md,');
});

test('control characters of a report do not reach the terminal', () => {
  const report = { file: 'a.md', findings: [{ ...finding, message: '“\u001B[31mWren” is\na name.' }] };
  expect(writeReports([report], 'text', '')).toBe('a.md:3:5 no-names “ [31mWren” is a name.\n');
});
