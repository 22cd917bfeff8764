import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readMarkedTexts, type MarkedText } from '../../../templates/src/prose/marked-text.testing.js';

/** The sentences of `NAME.md` beside this file, with what is true of them. */
export function readMarkedSet(name: string): MarkedText[] {
  return readMarkedTexts(readFileSync(path.join(import.meta.dirname, `${name}.md`), 'utf8'));
}
