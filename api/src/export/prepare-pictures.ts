import { seriesOf } from '@corrigenda/templates';
import sharp from 'sharp';
import type { Fonts } from './fonts.js';
import { drawGraph, GRAPH_WIDTH } from './graph-picture.js';
import type { PrintedCoe, PrintedFiles, PrintedPicture } from './printed-coe.js';
import { readNumbers } from './read-numbers.js';

export interface PreparedPicture {
  /** PNG or JPEG. */
  bytes: Uint8Array;
  kind: 'png' | 'jpg';
  /** As it is shown, in pixels of 1/96 inch. */
  width: number;
  height: number;
  /** The same as lines, where it was drawn here. */
  svg?: string;
  /** What it was drawn from. */
  rows?: string[][];
}

/** More pixels than paper can show only make a file large. */
const MAX_SIDE = 1_600;

/** Every picture of a COE in a form that paper takes; what cannot be drawn is left out. */
export async function preparePictures(coe: PrintedCoe, files: PrintedFiles, fonts: Fonts): Promise<Map<PrintedPicture, PreparedPicture>> {
  const prepared = new Map<PrintedPicture, PreparedPicture>();
  for (const part of coe.sections.flatMap(({ parts }) => parts)) {
    if (part.type !== 'picture') continue;
    const file = files.get(part.fileId);
    if (!file) continue;
    const rows = readNumbers(file);
    const table = rows && seriesOf(rows);
    if (table) {
      const { svg, height } = drawGraph(table, part, coe.zone, fonts);
      prepared.set(part, { bytes: await sharp(Buffer.from(svg), { density: 192 }).flatten({ background: '#fff' }).png().toBuffer(), kind: 'png', width: GRAPH_WIDTH, height, svg, rows: table.rows });
    } else if (file.mediaType.startsWith('image/')) {
      prepared.set(part, await shrink(file.bytes));
    }
  }
  return prepared;
}

async function shrink(bytes: Uint8Array): Promise<PreparedPicture> {
  const image = sharp(bytes).resize(MAX_SIDE, MAX_SIDE, { fit: 'inside', withoutEnlargement: true });
  const { format } = await sharp(bytes).metadata();
  const kind = format === 'jpeg' ? 'jpg' : 'png';
  const { data, info } = await (kind === 'jpg' ? image.jpeg({ quality: 85 }) : image.png()).toBuffer({ resolveWithObject: true });
  return { bytes: data, kind, width: info.width, height: info.height };
}
