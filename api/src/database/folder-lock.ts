import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { processStart } from './process-start.js';

const LOCK = 'service.pid';

/** Holds a data folder for this process, so that two starts on one folder end in a clear message. Returns what lets it go. */
export function lockFolder(directory: string): () => void {
  mkdirSync(directory, { recursive: true });
  const file = path.join(directory, LOCK);
  const own = `${process.pid}\n${processStart(process.pid)}\n`;
  // A link appears with its content, so nobody reads a lock that is half written.
  const prepared = `${file}.${process.pid}`;
  writeFileSync(prepared, own);
  try {
    while (!links(prepared, file)) {
      const found = contentOf(file);
      if (isHeld(found)) {
        throw new Error(
          `Corrigenda already runs on ${directory} (process ${found.split('\n')[0]}). Stop it first, or choose another folder: CORRIGENDA_DATA_DIR=…`,
        );
      }
      takeAway(file, found);
    }
  } finally {
    rmSync(prepared, { force: true });
  }
  return () => {
    if (contentOf(file) === own) rmSync(file, { force: true });
  };
}

function links(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

function isHeld(content: string): boolean {
  const [pid = '', start = ''] = content.split('\n');
  return start !== '' && processStart(Number(pid)) === start;
}

/** Of two processes that find the same lock of a dead one, the second must not take away the new lock of the first. */
function takeAway(file: string, expected: string): void {
  const aside = `${file}.${process.pid}.old`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if (contentOf(aside) !== expected) links(aside, file);
  rmSync(aside, { force: true });
}
