import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { findFiles } from './find-files.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corrigenda-files-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(...names: string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), '');
  }
}

test('a folder stands for the reports below it in order, not for what tools put there', () => {
  write('b.md', 'a.markdown', 'sub/deep/C.MD', 'sub/d.txt', 'e.html', 'f', '.git/g.md', 'node_modules/x/h.md', 'sub/node_modules/i.md', '.j.md');
  expect(findFiles([folder]).map((file) => relative(folder, file))).toEqual(['.j.md', 'a.markdown', 'b.md', join('sub', 'd.txt'), join('sub', 'deep', 'C.MD')]);
});

test('a file is checked once, and one that is named is checked whatever it is called', () => {
  write('a.md', 'b.rst');
  const [a, b] = [join(folder, 'a.md'), join(folder, 'b.rst')];
  expect(findFiles([b, a, folder, '-'])).toEqual([b, a, '-']);
});

test('a link to a file is followed, one to a folder or to nothing is not', () => {
  write('real/a.md');
  symlinkSync('real/a.md', join(folder, 'link.md'));
  symlinkSync('.', join(folder, 'loop.md'));
  symlinkSync('nowhere', join(folder, 'lost.md'));
  expect(findFiles([folder]).map((file) => relative(folder, file))).toEqual(['link.md', join('real', 'a.md')]);
});

test('a folder without reports is refused, and so is a path that is not there', () => {
  write('a.html');
  expect(() => findFiles([folder])).toThrow('holds no file that ends in .md, .markdown or .txt');
  expect(() => findFiles([join(folder, 'b.md')])).toThrow('b.md cannot be read (ENOENT)');
});
