import { deflateSync, crc32 } from 'node:zlib';
import sharp from 'sharp';
import { prepareFile } from './prepare-file.js';

const blue = () => sharp({ create: { width: 40, height: 20, channels: 3, background: '#2050c0' } });
const damaged = { code: 'BAD_USER_INPUT', details: { rule: 'damaged' } };

/** A PNG whose heading claims a size; what follows is the same few bytes. */
function claimedPng(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length, 0);
    frame.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const heading = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0]);
  heading.writeUInt32BE(width, 0);
  heading.writeUInt32BE(height, 4);
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', heading), chunk('IDAT', deflateSync(Buffer.alloc(100))), chunk('IEND', Buffer.alloc(0))]);
}

test('each kind of picture becomes PNG or WebP of the same size', async () => {
  for (const [declared, bytes, mediaType] of [
    ['image/png', await blue().png().toBuffer(), 'image/png'],
    ['image/jpeg', await blue().jpeg().toBuffer(), 'image/webp'],
    ['image/webp', await blue().webp().toBuffer(), 'image/webp'],
    ['image/gif', await blue().gif().toBuffer(), 'image/png'],
  ] as const) {
    const file = await prepareFile(bytes, declared, 'graph.x');
    expect(file).toMatchObject({ mediaType, width: 40, height: 20, size: file.bytes.length, name: `graph.${mediaType.slice(6)}` });
    expect((await sharp(file.bytes).metadata()).format).toBe(mediaType.slice(6));
  }
});

test('a place, a camera and whatever was appended are gone, and the picture stands upright', async () => {
  const photograph = await blue()
    .withMetadata({ orientation: 6 })
    .withExifMerge({ IFD0: { Model: 'Nightjar 3' }, IFD3: { GPSLatitude: '51/1 28/1 38/1', GPSLatitudeRef: 'N' } })
    .jpeg()
    .toBuffer();
  const hostile = Buffer.concat([photograph, Buffer.from('%PDF-1.7 <script>alert(1)</script>')]);
  expect((await sharp(hostile).metadata()).exif).toBeDefined();
  const file = await prepareFile(hostile, 'image/jpeg', 'holiday.jpg');
  const { exif, xmp, iptc, orientation, width, height } = await sharp(file.bytes).metadata();
  expect({ exif, xmp, iptc, orientation, width, height }).toEqual({ exif: undefined, xmp: undefined, iptc: undefined, orientation: undefined, width: 20, height: 40 });
  expect(Buffer.from(file.bytes).toString('latin1')).not.toMatch(/script|PDF|Nightjar/);
});

test.each([
  ['a page', 'image/png', '<!doctype html><script>alert(1)</script>'],
  ['a drawing with a script', 'image/png', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
  ['a document', 'image/png', '%PDF-1.7\n%âãÏÓ'],
  ['a drawing that says so', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['a page that says so', 'text/html', '<p>hello</p>'],
  ['something unknown', 'application/octet-stream', 'abc'],
])('%s is refused', async (_, declared, text) => {
  await expect(prepareFile(Buffer.from(text), declared, 'x.png')).rejects.toMatchObject({ code: 'TYPE_MISMATCH' });
});

test('one kind of picture that says it is another is refused', async () => {
  await expect(prepareFile(await blue().jpeg().toBuffer(), 'image/png', 'x.png')).rejects.toMatchObject({ code: 'TYPE_MISMATCH', details: { found: 'image/jpeg' } });
});

test('an empty file and one that ends too early are damaged', async () => {
  const noise = await sharp({ create: { width: 200, height: 200, channels: 3, background: '#000', noise: { type: 'gaussian', mean: 128, sigma: 40 } } }).png().toBuffer();
  await expect(prepareFile(Buffer.alloc(0), 'image/png', 'x.png')).rejects.toMatchObject(damaged);
  for (const length of [8, 20, 60, Math.floor(noise.length / 2)]) {
    await expect(prepareFile(noise.subarray(0, length), 'image/png', 'x.png')).rejects.toMatchObject(damaged);
  }
  const photograph = await sharp(noise).jpeg().toBuffer();
  await expect(prepareFile(photograph.subarray(0, Math.floor(photograph.length / 2)), 'image/jpeg', 'x.jpg')).rejects.toMatchObject(damaged);
});

test('a picture with too many pixels is refused before it is decoded', async () => {
  const begun = performance.now();
  await expect(prepareFile(claimedPng(50_000, 50_000), 'image/png', 'x.png')).rejects.toMatchObject({ code: 'IMAGE_TOO_LARGE', details: { width: 50_000, height: 50_000 } });
  await expect(prepareFile(claimedPng(500_000, 101), 'image/png', 'x.png')).rejects.toMatchObject({ code: 'IMAGE_TOO_LARGE' });
  expect(performance.now() - begun).toBeLessThan(1000);
});

test('a picture that is longer than any page shows is made smaller', async () => {
  const wide = await sharp({ create: { width: 16_000, height: 100, channels: 3, background: '#2050c0' } }).png().toBuffer();
  expect(await prepareFile(wide, 'image/png', 'wide.png')).toMatchObject({ width: 8_000, height: 50 });
});

test('one damaged picture does not hold up the next', async () => {
  const noise = await blue().png().toBuffer();
  const results = await Promise.allSettled([prepareFile(noise.subarray(0, noise.length - 30), 'image/png', 'a.png'), prepareFile(noise, 'image/png', 'b.png')]);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
});

test('a table is stored as text', async () => {
  const file = await prepareFile(Buffer.from('\ufefftime,depth\r\n08:00,12\r\n'), 'text/csv', 'depth.txt');
  expect({ ...file, sha256: undefined }).toEqual({ name: 'depth.csv', mediaType: 'text/csv', bytes: Buffer.from('time,depth\n08:00,12\n'), size: 20, width: null, height: null });
});
