import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { damagedFile, typeMismatch } from './refuse-file.js';

const MAX_PIXELS = 50_000_000;
/** Larger pictures are made smaller: no page shows more, and WebP holds no more than twice this. */
const MAX_SIDE = 8_000;

interface ImageKind {
  extension: string;
  begins: RegExp;
  becomes: 'png' | 'webp';
}

/** What may be uploaded. Screenshots stay exact; photographs become WebP; of a GIF its first picture is kept. */
export const IMAGE_KINDS: Readonly<Record<string, ImageKind>> = {
  'image/png': { extension: 'png', begins: /^\x89PNG/, becomes: 'png' },
  'image/jpeg': { extension: 'jpg', begins: /^\xff\xd8\xff/, becomes: 'webp' },
  'image/webp': { extension: 'webp', begins: /^RIFF....WEBP/s, becomes: 'webp' },
  'image/gif': { extension: 'gif', begins: /^GIF8/, becomes: 'png' },
};

export interface Picture {
  bytes: Buffer;
  mediaType: 'image/png' | 'image/webp';
  width: number;
  height: number;
}

/** Decodes a picture and writes it afresh: nothing but its pixels is kept, upright and without metadata. */
export async function readImage(bytes: Uint8Array, declared: string, kind: ImageKind): Promise<Picture> {
  if (!bytes.length) throw damagedFile();
  await assertIs(bytes, declared, kind);
  const { width, height } = await decoding(() => sharp(bytes, { limitInputPixels: false }).metadata());
  if (width * height > MAX_PIXELS) {
    throw new CorrigendaError('IMAGE_TOO_LARGE', `This image has ${width} × ${height} pixels; at most ${MAX_PIXELS / 1_000_000} million are taken. Make it smaller.`, {
      width,
      height,
      limit: MAX_PIXELS,
    });
  }
  return inTurn(() =>
    decoding(async () => {
      const upright = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'truncated', sequentialRead: true })
        .autoOrient()
        .resize({ width: MAX_SIDE, height: MAX_SIDE, fit: 'inside', withoutEnlargement: true });
      const { data, info } = await (kind.becomes === 'png' ? upright.png({ compressionLevel: 9 }) : upright.webp({ quality: 88 })).toBuffer({ resolveWithObject: true });
      return { bytes: data, mediaType: `image/${kind.becomes}` as const, width: info.width, height: info.height };
    }),
  );
}

async function assertIs(bytes: Uint8Array, declared: string, kind: ImageKind): Promise<void> {
  const found = (await fileTypeFromBuffer(bytes))?.mime.replace('image/apng', 'image/png');
  if (found === declared) return;
  const begins = kind.begins.test(Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(16, bytes.length)).toString('latin1'));
  if (!found && begins) throw damagedFile();
  const is = found ? `is ${found}` : 'is no picture';
  throw typeMismatch(`This file says that it is ${declared}, but it ${is}. Save it as PNG, JPEG, WebP or GIF and upload that.`, found);
}

async function decoding<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch {
    // The decoder has one kind of error, for whatever it cannot make sense of.
    throw damagedFile();
  }
}

let last: Promise<unknown> = Promise.resolve();

/** One picture at a time: each may need several hundred megabytes, and decoding uses all processors by itself. */
function inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  const mine = last.then(work, work);
  last = mine.catch(() => undefined);
  return mine;
}
