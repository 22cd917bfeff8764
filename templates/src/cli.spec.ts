import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = join(import.meta.dirname, '../..');
const HOOK = pathToFileURL(join(ROOT, 'dev/swc-hook.mjs')).href;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corrigenda-check-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array): void {
  writeFileSync(join(folder, name), content);
}

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const command = ['--import', HOOK, join(ROOT, 'templates/src/cli.ts'), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('each finding is a line with its place, and one that must be fixed makes the command fail', () => {
  write('report.md', '# Title\n\nThen **Maya Chen** was paged.\n');
  write('people.json', '[{"name": "Maya Chen", "role": "on-call engineer"}]');
  const { status, stdout } = run('report.md', '--people', 'people.json');
  expect(stdout).toBe('report.md:3:8 no-names “Maya Chen” names a person: write the role instead, such as “the on-call engineer”.\n');
  expect(status).toBe(1);
});

test('what is only to be considered does not fail the command', () => {
  write('report.txt', 'Many users waited.');
  expect(run('report.txt')).toMatchObject({ status: 0, stdout: expect.stringMatching(/^report\.txt:1:1 vague-quantity /) });
});

test('a clean file is answered with silence', () => {
  write('report.md', 'The pool was full.\n');
  expect(run('report.md')).toEqual({ status: 0, stdout: '', stderr: '' });
});

test('the findings come as JSON when asked for', () => {
  write('a.md', 'The QRS failed.\n');
  write('b.md', 'The pool was full.\n');
  const { status, stdout } = run('a.md', 'b.md', '--json');
  expect(JSON.parse(stdout)).toEqual([
    { file: 'a.md', findings: [expect.objectContaining({ line: 1, column: 5, rule: 'no-jargon', severity: 'must', start: 4, end: 7, text: 'QRS' })] },
    { file: 'b.md', findings: [] },
  ]);
  expect(status).toBe(1);
});

test('word lists may be one column of CSV', () => {
  write('report.md', 'The QRS was checked by Thandiwe; the Elena service too.\n');
  write('people.csv', 'name\n"Nkosi, Thandiwe"\n');
  write('glossary.csv', 'QRS\n');
  write('services.csv', 'service\nElena\n');
  const { stdout } = run('report.md', '--people', 'people.csv', '--glossary', 'glossary.csv', '--services', 'services.csv');
  expect(stdout).toMatch(/^report\.md:1:24 no-names “Thandiwe” [^\n]*\n$/);
});

test('the word lists of the folder apply unless the command names others', () => {
  write('.corrigenda.json', JSON.stringify({ glossary: [{ term: 'QRS', meaning: 'quick response store' }] }));
  write('report.md', 'The QRS failed.\n');
  write('glossary.csv', 'LFX\n');
  expect(run('report.md').status).toBe(0);
  expect(run('report.md', '--glossary', 'glossary.csv').status).toBe(1);
});

test('UTF-16 with a byte order mark is read', () => {
  write('report.md', Buffer.from('\uFEFFThen Maya Chen was paged.', 'utf16le'));
  expect(run('report.md')).toMatchObject({ status: 1, stdout: expect.stringContaining('report.md:1:7 no-names') });
});

test.each([
  ['no file', [], /name at least one file/],
  ['an unknown option', ['report.md', '--loud'], /--loud/],
  ['an option without its value', ['report.md', '--people'], /--people/],
  ['a file that is not there', ['missing.md'], /missing\.md cannot be read \(ENOENT\)/],
  ['a folder', ['.'], /cannot be read \(EISDIR\)/],
  ['a file in Latin-1', ['latin.md'], /latin\.md is not UTF-8, perhaps Latin-1 or Windows-1252: save it as UTF-8/],
  ['a file that is no text', ['binary.md'], /binary\.md is not a text file/],
  ['UTF-16 without a mark', ['wide.md'], /wide\.md is UTF-16 without a byte order mark/],
  ['a list that is not JSON', ['report.md', '--people', 'broken.json'], /broken\.json is not valid JSON/],
  ['a list of another shape', ['report.md', '--people', 'shape.json'], /shape\.json does not have the expected shape: 0\.name/],
])('%s is answered with what is wrong and how to call the command', (_what, args, message) => {
  write('report.md', 'The pool was full.\n');
  write('latin.md', Buffer.from('Größe', 'latin1'));
  write('binary.md', Buffer.from([1, 0, 2, 3, 4, 5, 6, 7]));
  write('wide.md', Buffer.from('The pool was full.', 'utf16le'));
  write('broken.json', '[{]');
  write('shape.json', '[{"nick": "x"}]');
  const { status, stderr, stdout } = run(...args);
  expect(stderr).toMatch(message);
  expect(stderr).toContain('Usage: corrigenda-check FILE…');
  expect(stdout).toBe('');
  expect(status).toBe(2);
});

test('broken word lists of the folder are named', () => {
  write('report.md', 'The pool was full.\n');
  write('.corrigenda.json', '{"persons": []}');
  const { status, stderr } = run('report.md');
  expect(stderr).toMatch(/\.corrigenda\.json does not have the expected shape: .*persons/);
  expect(status).toBe(2);
});
