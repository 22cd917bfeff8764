import { damagedFile, fileTooLarge, typeMismatch } from './refuse-file.js';

const MAX_TABLE_BYTES = 1024 * 1024;
const BINARY = /[\u0000-\u0008\u000E-\u001F]/;

/** The text of a comma- or tab-separated table in UTF-8 with plain line ends, once it is seen to be one: two columns or more, and a row below the heading. */
export function readTable(bytes: Uint8Array, separators: readonly string[]): string {
  if (!bytes.length) throw damagedFile();
  if (bytes.length > MAX_TABLE_BYTES) throw fileTooLarge(MAX_TABLE_BYTES);
  const text = decode(bytes).replaceAll(/\r\n?/g, '\n');
  if (BINARY.test(text) || /^\s*</.test(text)) throw typeMismatch('This is not a table as text. Save it as CSV and upload that.');
  const lines = records(text);
  if (!separators.some((separator) => columns(lines[0] ?? '', separator) >= 2)) {
    throw typeMismatch('A table has at least two columns, separated by commas or tabs: first the time, then the values.');
  }
  if (lines.length < 2) throw typeMismatch('A table has at least one row below its heading.');
  return text;
}

function decode(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw typeMismatch('This text is not UTF-8. Save it as CSV in UTF-8 and upload that.');
  }
}

/** Lines that are not empty; a line break between quotes belongs to its line. */
function records(text: string): string[] {
  return (text.match(/(?:"(?:[^"]|"")*"|[^"\n]|")+/g) ?? []).filter((line) => line.trim() !== '');
}

function columns(line: string, separator: string): number {
  return line.replaceAll(/"(?:[^"]|"")*"/g, '').split(separator).length;
}
