import { decodeText, UnreadableText } from '@corrigenda/templates';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { runApart } from '../worker/run-apart.js';
import type { DocxReading } from './read-docx.js';

/** What a file says, once it is known what kind of file it is. */
export type ImportSource = { kind: 'markdown'; text: string; notes: string[] } | { kind: 'json'; text: string };

/** In bytes, of the largest file of any kind; each kind has its own limit as well. */
export const MAX_IMPORT_BYTES = 30_000_000;
const MAX_DOCX_BYTES = 10_000_000;

/** Reads a file by what it holds; its name only helps where that is not clear. */
export async function readImportSource(bytes: Buffer, fileName: string): Promise<ImportSource> {
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') return readWord(bytes);
  if (bytes.subarray(0, 4).toString('hex') === 'd0cf11e0') throw mismatch('This is an old Word file (.doc). Save it as .docx and import that.');
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') throw mismatch('A PDF holds no text that could be sorted into sections. Import the Word or Markdown file that it was made of.');
  const text = readText(bytes);
  return /\.json$/i.test(fileName) || /^\uFEFF?\s*\{\s*"/.test(text) ? { kind: 'json', text: text.replace(/^\uFEFF/, '') } : { kind: 'markdown', text, notes: [] };
}

async function readWord(bytes: Buffer): Promise<ImportSource> {
  if (bytes.length > MAX_DOCX_BYTES) throw new CorrigendaError('LIMIT_EXCEEDED', `A Word file may have ${MAX_DOCX_BYTES / 1_000_000} MB; take pictures out and upload them in the editor.`, { limit: MAX_DOCX_BYTES });
  const { markdown, pictures } = await runApart<DocxReading>({ from: import.meta.url, module: './read-docx', call: 'readDocx', data: bytes, subject: 'This Word file' });
  const notes = pictures === 0 ? [] : [`${pictures} ${pictures === 1 ? 'picture was' : 'pictures were'} left out; upload what is needed in the editor.`];
  return { kind: 'markdown', text: markdown, notes };
}

function readText(bytes: Buffer): string {
  try {
    return decodeText(bytes);
  } catch (error) {
    if (!(error instanceof UnreadableText)) throw error;
    throw new CorrigendaError('BAD_USER_INPUT', `file: This ${error.message}.`, { field: 'file', rule: 'text', hint: `This ${error.message}.` });
  }
}

function mismatch(message: string): CorrigendaError {
  return new CorrigendaError('TYPE_MISMATCH', message);
}
