import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}

function run(...args: string[]): Ended {
  return runIn(folder, args);
}

function runIn(cwd: string, args: string[], input = ''): Ended {
  const command = ['--import', HOOK, join(ROOT, 'templates/src/cli.ts'), ...args];
  const { GITHUB_WORKSPACE: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd, input, env, encoding: 'utf8' });
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

test('word lists are looked for up to the root of the repository, the nearest first', () => {
  const lists = (term: string) => JSON.stringify({ glossary: [{ term, meaning: 'quick response store' }] });
  mkdirSync(join(folder, 'repository/.git'), { recursive: true });
  mkdirSync(join(folder, 'repository/docs/reports'), { recursive: true });
  write('repository/docs/reports/report.md', 'The QRS failed.\n');
  const status = () => runIn(join(folder, 'repository/docs/reports'), ['report.md']).status;
  write('.corrigenda.json', lists('QRS'));
  expect(status()).toBe(1);
  write('repository/.corrigenda.json', lists('QRS'));
  expect(status()).toBe(0);
  write('repository/docs/.corrigenda.json', lists('LFX'));
  expect(status()).toBe(1);
});

test('without a repository the folder above has no say', () => {
  mkdirSync(join(folder, 'docs'));
  write('.corrigenda.json', JSON.stringify({ glossary: [{ term: 'QRS', meaning: '' }] }));
  write('docs/report.md', 'The QRS failed.\n');
  expect(runIn(join(folder, 'docs'), ['report.md']).status).toBe(1);
});

test('a folder is checked with all reports below it', () => {
  mkdirSync(join(folder, 'reports/.hidden'), { recursive: true });
  write('reports/b.md', 'The QRS failed.\n');
  write('reports/a.txt', 'The LFX failed.\n');
  write('reports/.hidden/c.md', 'The XYQ failed.\n');
  const { stdout, status } = run('reports');
  expect(stdout.split('\n').map((line) => line.split(' ')[0])).toEqual([`${join('reports', 'a.txt')}:1:5`, `${join('reports', 'b.md')}:1:5`, '']);
  expect(status).toBe(1);
});

test('standard input is read as Markdown', () => {
  const { stdout, status } = runIn(folder, ['-'], '| Owner |\n|---|\n| Thandiwe Nkosi |\n');
  expect(stdout).toMatch(/^-:3:3 no-names “Thandiwe Nkosi”/);
  expect(status).toBe(1);
});

test('a workflow gets annotations', () => {
  write('report.md', 'Many users waited, for the QRS failed.\n');
  const { stdout, status } = run('report.md', '--format', 'github');
  expect(stdout.split('\n')).toEqual([
    expect.stringMatching(/^::warning file=report\.md,line=1,col=1,endColumn=11,title=vague-quantity::/),
    expect.stringMatching(/^::error file=report\.md,line=1,col=28,endColumn=31,title=no-jargon::/),
    '',
  ]);
  expect(status).toBe(1);
});

test('--json is the short form of its format', () => {
  write('report.md', 'The QRS failed.\n');
  expect(run('report.md', '--format', 'json').stdout).toBe(run('report.md', '--json').stdout);
});

test('help tells all options and what the exit status means', () => {
  const { stdout, status } = run('--help');
  for (const part of ['--format', '--json', '--people', '--glossary', '--services', '.corrigenda.json', 'Exit status']) expect(stdout).toContain(part);
  expect(status).toBe(0);
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
  ['a folder without reports', ['empty'], /empty holds no file that ends in \.md/],
  ['a folder for a list', ['report.md', '--people', 'empty'], /empty cannot be read \(EISDIR\)/],
  ['an empty name of a list', ['report.md', '--people', ''], /cannot be read \(ENOENT\)/],
  ['an unknown format', ['report.md', '--format', 'xml'], /no format xml; there is text, json, github/],
  ['two formats', ['report.md', '--json', '--format', 'text'], /--json and --format text contradict each other/],
  ['standard input twice', ['-', '-'], /standard input can be read only once/],
  ['a file in Latin-1', ['latin.md'], /latin\.md is not UTF-8, perhaps Latin-1 or Windows-1252: save it as UTF-8/],
  ['a file that is no text', ['binary.md'], /binary\.md is not a text file/],
  ['UTF-16 without a mark', ['wide.md'], /wide\.md is UTF-16 without a byte order mark/],
  ['a list that is not JSON', ['report.md', '--people', 'broken.json'], /broken\.json is not valid JSON/],
  ['a list of another shape', ['report.md', '--people', 'shape.json'], /shape\.json does not have the expected shape: 0\.name/],
])('%s is answered with what is wrong and how to call the command', (_what, args, message) => {
  mkdirSync(join(folder, 'empty'));
  write('report.md', 'The pool was full.\n');
  write('latin.md', Buffer.from('Größe', 'latin1'));
  write('binary.md', Buffer.from([1, 0, 2, 3, 4, 5, 6, 7]));
  write('wide.md', Buffer.from('The pool was full.', 'utf16le'));
  write('broken.json', '[{]');
  write('shape.json', '[{"nick": "x"}]');
  const { status, stderr, stdout } = run(...args);
  expect(stderr).toMatch(message);
  expect(stderr).toContain('Usage: corrigenda-check FILE|FOLDER|-…');
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
