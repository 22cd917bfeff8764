import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const TSC = path.join(root, 'node_modules/typescript/bin/tsc');

let folder: string;
let installed: string;

/** Builds the package beside the repository, packs it, and puts it into an empty folder with zod alone. */
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'corrigenda-package-'));
  const source = path.join(root, 'templates');
  const staged = path.join(folder, 'staged');
  cpSync(source, staged, { recursive: true, filter: (file) => !['src', 'dist', 'node_modules'].includes(path.relative(source, file)) });
  execFileSync(process.execPath, [TSC, '-p', source, '--outDir', path.join(staged, 'dist')]);
  // Specs and notes that stand beside the code must stay out by the package's own list.
  cpSync(path.join(source, 'src'), path.join(staged, 'src'), { recursive: true });
  execFileSync('npm', ['pack', '--offline', '--ignore-scripts', '--silent'], { cwd: staged, shell: process.platform === 'win32' });
  const packed = readdirSync(staged).find((name) => name.endsWith('.tgz'))!;
  installed = path.join(folder, 'empty/node_modules/@corrigenda/templates');
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', path.join(staged, packed), '-C', installed, '--strip-components=1']);
  cpSync(path.join(root, 'node_modules/zod'), path.join(folder, 'empty/node_modules/zod'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const filesOf = () =>
  readdirSync(installed, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(installed, name)).isFile())
    .map((name) => name.replaceAll(path.sep, '/'));

function node(...args: string[]) {
  const { NODE_OPTIONS: _, ...env } = process.env;
  return spawnSync(process.execPath, args, { cwd: path.join(folder, 'empty'), env, encoding: 'utf8' });
}

test('the package holds the command, the library, the templates and a page for each rule, and nothing that makes or tests them', () => {
  const files = filesOf();
  expect(files).toEqual(expect.arrayContaining(['LICENSE', 'NOTICE', 'README.md', 'package.json', 'bin/corrigenda-check.js', 'dist/index.js', 'dist/index.d.ts', 'standard.yaml', 'src/prose/rules/no-names/no-names.md']));
  expect(files.filter((name) => !/^(?:LICENSE|NOTICE|README\.md|package\.json|bin\/corrigenda-check\.js|[a-z-]+\.yaml|src\/prose\/rules\/[a-z-]+\/[a-z-]+\.md|dist\/.*(?<!\.spec)(?:\.js|\.d\.ts|\.bin))$/.test(name))).toEqual([]);
  expect(files.filter((name) => /(?:^|[/-])(?:specs?|tests?|train|training|bench)(?:[/.-]|$)/.test(name))).toEqual([]);
});

test('the command runs where nothing but zod is installed', () => {
  writeFileSync(path.join(folder, 'empty/report.md'), 'The QRS failed.\n');
  const { status, stdout, stderr } = node(path.join(installed, 'bin/corrigenda-check.js'), 'report.md');
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^report\.md:1:5 no-jargon /);
  expect(status).toBe(1);
});

test('the library and the templates are imported by the package’s name', () => {
  const program = `
    import { checkProse } from '@corrigenda/templates';
    import { readFileSync } from 'node:fs';
    const yaml = readFileSync(new URL(import.meta.resolve('@corrigenda/templates/standard.yaml')), 'utf8');
    console.log(JSON.stringify([checkProse('The QRS failed.').map(({ text }) => text), yaml.includes('sections')]));`;
  const { status, stdout, stderr } = node('--input-type=module', '--eval', program);
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual([['QRS'], true]);
  expect(status).toBe(0);
});

test('what package.json points at is there, zod is all it needs, and the licence is the repository’s', () => {
  const manifest = JSON.parse(readFileSync(path.join(installed, 'package.json'), 'utf8'));
  const repository = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const targets = [...Object.values(manifest.exports as Record<string, string | Record<string, string>>).flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target))), ...(Object.values(manifest.bin) as string[])];
  expect(targets.filter((target) => !filesOf().includes(target.replace(/^\.\//, '')))).toEqual([]);
  expect(Object.keys(manifest.dependencies)).toEqual(['zod']);
  expect(manifest).not.toHaveProperty('peerDependencies');
  expect([manifest.license, manifest.engines]).toEqual([repository.license, repository.engines]);
  for (const name of ['LICENSE', 'NOTICE']) expect(readFileSync(path.join(installed, name), 'utf8')).toBe(readFileSync(path.join(root, name), 'utf8'));
});
