import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BadUsage } from './bad-usage.js';
import { naming, STANDARD_INPUT } from './read-text.js';

const REPORT = /\.(?:md|markdown|txt)$/i;

/** The files that the arguments stand for: a folder for the reports below it, sorted; each file once. */
export function findFiles(paths: readonly string[]): string[] {
  return [...new Set(paths.flatMap((path) => (path !== STANDARD_INPUT && naming(path, () => statSync(path)).isDirectory() ? filesOf(path) : [path])))];
}

function filesOf(folder: string): string[] {
  const files = reportsBelow(folder);
  // A check that silently looks at nothing would pass for ever.
  if (files.length === 0) throw new BadUsage(`${folder} holds no file that ends in .md, .markdown or .txt.`);
  return files;
}

/** Links to folders are not followed: they may lead back. */
function reportsBelow(folder: string): string[] {
  const entries = naming(folder, () => readdirSync(folder, { withFileTypes: true }));
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return entry.name.startsWith('.') || entry.name === 'node_modules' ? [] : reportsBelow(path);
      return REPORT.test(entry.name) && (entry.isFile() || statSync(path, { throwIfNoEntry: false })?.isFile()) ? [path] : [];
    });
}
