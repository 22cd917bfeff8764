import { once } from 'node:events';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { CorrigendaError } from '../errors/corrigenda-error.js';

const MAX_ENTRIES = 2_000;
/** Of all parts together. */
const MAX_INFLATED_BYTES = 60_000_000;
const MAX_DEPTH = 300;

/**
 * Refuses what is no Word document, and one that would grow beyond all measure: every part is inflated here once, within a budget, before
 * a library that has none may read it. `TYPE_MISMATCH` or `LIMIT_EXCEEDED`.
 */
export async function checkDocx(bytes: Buffer): Promise<void> {
  const zip = await openZip(bytes);
  if (zip.entryCount > MAX_ENTRIES) throw tooLarge(`This file has ${zip.entryCount} parts; a report has ${MAX_ENTRIES} at most.`, MAX_ENTRIES);
  let left = MAX_INFLATED_BYTES;
  let hasDocument = false;
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName === 'word/document.xml') hasDocument = true;
      if (entry.uncompressedSize > left) throw tooLarge('This file grows too large when it is opened.', MAX_INFLATED_BYTES);
      const part = await inflate(zip, entry);
      left -= part.length;
      checkXml(part);
    }
  } catch (error) {
    throw error instanceof CorrigendaError ? error : damaged(error);
  } finally {
    zip.close();
  }
  if (!hasDocument) throw new CorrigendaError('TYPE_MISMATCH', 'This is no Word document. Save the report as .docx, or as Markdown.');
}

async function openZip(bytes: Buffer): Promise<ZipFile> {
  try {
    return await fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true });
  } catch (error) {
    throw damaged(error);
  }
}

/** The library ends the stream with an error as soon as more comes than the entry says. */
async function inflate(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const stream = await zip.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  await once(stream, 'end');
  return Buffer.concat(chunks);
}

/** A part is known by how it begins: its name may lie. */
function checkXml(part: Buffer): void {
  const text = part.toString(part[0] === 0xff && part[1] === 0xfe ? 'utf16le' : 'utf8');
  if (!/^\uFEFF?\s*</.test(text)) return;
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new CorrigendaError('TYPE_MISMATCH', 'This file defines XML entities, which no Word document does. Save it again in Word.');
  let depth = 0;
  for (const { 0: tag } of text.matchAll(/<[^!?][^>]*>/g)) {
    if (tag.startsWith('</')) depth--;
    else if (!tag.endsWith('/>') && ++depth > MAX_DEPTH) throw tooLarge(`This document is nested more than ${MAX_DEPTH} deep.`, MAX_DEPTH);
  }
}

function tooLarge(message: string, limit: number): CorrigendaError {
  return new CorrigendaError('LIMIT_EXCEEDED', message, { limit });
}

/** Whatever the library says against an archive is said of the file. */
function damaged(error: unknown): CorrigendaError {
  return new CorrigendaError('TYPE_MISMATCH', 'This Word file is damaged or no Word file at all. Save it again where it was made, as .docx.', { found: error instanceof Error ? error.message : String(error) });
}
