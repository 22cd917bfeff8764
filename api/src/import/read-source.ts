import { MAX_TEXT_LENGTH } from '@corrigenda/templates';
import { CorrigendaError } from '../errors/corrigenda-error.js';

/** Of the source in UTF-8. */
export const MAX_SOURCE_BYTES = 2_000_000;

/** The text of a report with plain line ends, or a refusal that says what is wrong with the file and where. */
export function readSource(markdown: string): string {
  const bytes = Buffer.byteLength(markdown);
  if (bytes > MAX_SOURCE_BYTES) {
    throw new CorrigendaError('LIMIT_EXCEEDED', `A report may have ${MAX_SOURCE_BYTES / 1_000_000} MB; this one has ${(bytes / 1_000_000).toFixed(1)} MB.`, { limit: MAX_SOURCE_BYTES });
  }
  if (!markdown.isWellFormed()) refuse('This is not valid Unicode: save the file as UTF-8 and import it again.');
  const text = markdown.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const nul = text.indexOf('\0');
  if (nul >= 0) refuse(`There is a NUL character in line ${lineOf(text, nul)}; this is no text, or UTF-16: save the file as UTF-8 and import it again.`);
  const lost = text.indexOf('\uFFFD');
  if (lost >= 0) refuse(`A character in line ${lineOf(text, lost)} could not be read, as in a file in Latin-1: save the file as UTF-8 and import it again.`);
  if (!/[\p{L}\p{N}]/u.test(text)) refuse('There is no text in this report.');
  const long = longWordIn(text);
  if (long !== undefined) {
    const words = `Line ${lineOf(text, long)} holds a word of more than ${MAX_TEXT_LENGTH} characters, perhaps an embedded picture: take it out and upload it in the editor.`;
    throw new CorrigendaError('LIMIT_EXCEEDED', words, { limit: MAX_TEXT_LENGTH });
  }
  return text;
}

/** Where a word begins that no paragraph can hold. */
function longWordIn(text: string): number | undefined {
  for (const { 0: word, index } of text.matchAll(/\S+/gu)) if (word.length > MAX_TEXT_LENGTH) return index;
  return undefined;
}

function refuse(hint: string): never {
  throw new CorrigendaError('BAD_USER_INPUT', `markdown: ${hint}`, { field: 'markdown', rule: 'text', hint });
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
