import { readFileSync } from 'node:fs';
import { decodeText, UnreadableText } from '../prose/decode-text.js';
import { UnreadableList } from '../prose/parse-word-list.js';
import { BadUsage } from './bad-usage.js';

export const STANDARD_INPUT = '-';

/** Reads a file, or standard input, and does something with its text; whatever is wrong with it is said with its name. */
export function withTextOf<T>(file: string, read: (text: string) => T): T {
  const name = file === STANDARD_INPUT ? 'standard input' : file;
  return naming(name, () => read(decodeText(readFileSync(file === STANDARD_INPUT ? 0 : file))));
}

/** Turns what a file may be wrong with into bad usage that names it. */
export function naming<T>(name: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof UnreadableText || error instanceof UnreadableList) throw new BadUsage(`${name} ${error.message}.`);
    if (typeof error === 'object' && error !== null && 'code' in error) throw new BadUsage(`${name} cannot be read (${String(error.code)}).`);
    throw error;
  }
}
