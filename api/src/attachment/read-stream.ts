import type { Readable } from 'node:stream';
import { damagedFile, fileTooLarge } from './refuse-file.js';

/**
 * All bytes of a request's body, or a refusal as soon as there are, or are said to be, too many.
 * What comes after that is read and dropped: ending the stream would end the connection, and with it the answer.
 */
export function readStream(stream: Readable, said: string | undefined, limit: number): Promise<Buffer> {
  if (Number(said) > limit) return Promise.reject(fileTooLarge(limit));
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = [];
    let length = 0;
    stream.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= limit) return chunks.push(chunk);
      chunks = [];
      reject(fileTooLarge(limit));
    });
    stream.once('end', () => resolve(Buffer.concat(chunks)));
    // The sender went away in the middle.
    stream.once('error', () => reject(damagedFile()));
    stream.once('close', () => reject(damagedFile()));
  });
}
