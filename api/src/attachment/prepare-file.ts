import { createHash } from 'node:crypto';
import { displayName } from './display-name.js';
import { IMAGE_KINDS, readImage } from './read-image.js';
import { readTable } from './read-table.js';
import { typeMismatch } from './refuse-file.js';

/** A file as it will be stored and served: made afresh from what was sent. */
export interface PreparedFile {
  name: string;
  mediaType: string;
  bytes: Uint8Array;
  size: number;
  sha256: Buffer;
  width: number | null;
  height: number | null;
}

const TABLE_KINDS: Readonly<Record<string, { mediaType: string; extension: string; separators: readonly string[] }>> = {
  'text/csv': { mediaType: 'text/csv', extension: 'csv', separators: [',', ';'] },
  'text/tab-separated-values': { mediaType: 'text/tab-separated-values', extension: 'tsv', separators: ['\t'] },
};

/** What may be uploaded, as media types. */
export const ACCEPTED_TYPES = [...Object.keys(IMAGE_KINDS), ...Object.keys(TABLE_KINDS)];

/** Checks that a file is what it says and makes it harmless, or refuses it with the way out. */
export async function prepareFile(bytes: Uint8Array, declared: string, name: string | undefined): Promise<PreparedFile> {
  const table = TABLE_KINDS[declared];
  if (table) {
    const text = Buffer.from(readTable(bytes, table.separators));
    return { name: displayName(name, table.extension), mediaType: table.mediaType, ...stored(text), width: null, height: null };
  }
  const kind = IMAGE_KINDS[declared];
  if (!kind) throw typeMismatch('Upload a PNG, JPEG, WebP or GIF image, or a CSV or TSV table.', declared);
  const { bytes: picture, mediaType, width, height } = await readImage(bytes, declared, kind);
  return { name: displayName(name, kind.becomes), mediaType, ...stored(picture), width, height };
}

function stored(bytes: Buffer): Pick<PreparedFile, 'bytes' | 'size' | 'sha256'> {
  return { bytes, size: bytes.length, sha256: createHash('sha256').update(bytes).digest() };
}
