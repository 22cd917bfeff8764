/** The bytes are not text in an encoding that we can be sure of. The message says what to do. */
export class UnreadableText extends Error {}

/** Reads UTF-8, and UTF-16 by its byte order mark. Anything else is refused: a wrong guess would move every offset. */
export function decodeText(bytes: Uint8Array): string {
  const encoding = markedEncoding(bytes);
  if (encoding === 'utf-8' && bytes.includes(0)) {
    throw new UnreadableText(looksWide(bytes) ? 'is UTF-16 without a byte order mark: save it as UTF-8' : 'is not a text file');
  }
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    // By its name: the decoder may be of another realm than this code.
    if ((error as { name?: unknown }).name === 'TypeError') throw new UnreadableText('is not UTF-8, perhaps Latin-1 or Windows-1252: save it as UTF-8');
    throw error;
  }
}

function markedEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** Every second byte of Latin text in UTF-16 is zero. */
function looksWide(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 1000);
  return sample.filter((byte) => byte === 0).length > sample.length / 4;
}
