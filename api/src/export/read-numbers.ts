import { csvParseRows, dsvFormat, tsvParseRows } from 'd3-dsv';
import type { PrintedFile } from './printed-coe.js';

/** The rows of an uploaded table; undefined when the file is a picture. */
export function readNumbers({ mediaType, bytes }: PrintedFile): string[][] | undefined {
  if (!mediaType.startsWith('text/')) return undefined;
  const text = new TextDecoder().decode(bytes).replace(/^\uFEFF/, '').trim();
  if (text.includes('\t')) return tsvParseRows(text);
  const [head = ''] = text.split('\n', 1);
  return head.includes(',') || !head.includes(';') ? csvParseRows(text) : dsvFormat(';').parseRows(text);
}
