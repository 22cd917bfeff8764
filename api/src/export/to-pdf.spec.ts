import { expect, test } from '@jest/globals';
import { createRequire } from 'node:module';
import { extractText, getDocumentProxy } from 'unpdf';
import type { Printed, PrintedCoe } from './printed-coe.js';
import { toPdf } from './to-pdf.js';

const require = createRequire(import.meta.url);

function coeOf(parts: Printed[], title = 'Queue ran full'): PrintedCoe {
  return {
    number: 7,
    title,
    state: 'Published',
    revision: 'Revision 1',
    date: '2026-04-24',
    standing: 'Published, revision 1 of 2026-04-24',
    team: 'Checkout',
    severity: 2,
    restricted: false,
    zone: 'Europe/Vienna',
    facts: [],
    sections: [{ place: 1, key: 'summary', title: 'Summary', parts }],
    address: 'http://localhost:3000/coes/7',
  };
}
const said = (text: string): Printed => ({ type: 'paragraph', runs: [{ text }] });

async function textOf(coe: PrintedCoe, moreFonts: string[] = []): Promise<string> {
  const pdf = await toPdf({ coe, files: new Map(), moreFonts });
  return (await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true })).text;
}

test.each(['Größe, naïve, Čeština, Łódź, Ðà Nẵng', 'Ελληνικά', 'Українська', 'हिन्दी', 'a → b ≤ c ✓ ● ⚠ 3 ‰ CO₂'])('%s is drawn', async (text) => {
  expect(await textOf(coeOf([said(text)]))).not.toContain('no font of this service can draw');
});

test('Hebrew and Arabic are drawn, each line from the right', async () => {
  const pdf = await toPdf({ coe: coeOf([said('שלום עולם'), said('مرحبا بالعالم')]), files: new Map(), moreFonts: [] });
  const document = await getDocumentProxy(new Uint8Array(pdf));
  // The types of the reader's own dependency do not come along.
  const { items } = (await (await document.getPage(1)).getTextContent()) as { items: ({ str: string; transform: number[] } | object)[] };
  const words = items.flatMap((item) => ('str' in item && item.str.trim() ? [{ text: item.str.trim(), x: Number(item.transform[4]) }] : []));
  const place = (letter: string) => words.find(({ text }) => text.includes(letter))!.x;
  // The first word of each line stands to the right of the second.
  expect(place('ש')).toBeGreaterThan(place('ע'));
  const arabic = words.filter(({ text }) => /[\u0600-\u06FF\uFB50-\uFEFF]/.test(text));
  expect(arabic.length).toBeGreaterThan(1);
  expect(Math.max(...words.map(({ x }) => x))).toBeGreaterThan(400);
  expect((await extractText(document, { mergePages: true })).text).not.toContain('no font');
});

test('characters that no font has are counted in words, and the rest is drawn', async () => {
  const text = await textOf(coeOf([said('The queue 队列 was full.')]));
  expect(text).toContain('2 different characters that no font of this service can draw');
  expect(text).toMatch(/The queue\s.*was full/);
});

test('a font of the installation draws what ours cannot', async () => {
  // Any font with the sign of the baht would do; this one is here because pages are built with it.
  const font = require.resolve('next/dist/compiled/@vercel/og/Geist-Regular.ttf');
  expect(await textOf(coeOf([said('40 ฿')]))).toContain('1 character that no font');
  expect(await textOf(coeOf([said('40 ฿')]), [font])).not.toContain('no font');
});

// Cut by the library, the two words would take longer than a test, or a request, may.
test('a word without end, an empty table and the widest table fit on paper', async () => {
  const wide = Array.from({ length: 3 }, () => Array.from({ length: 50 }, (_, column) => `column ${column}`));
  const text = await textOf(coeOf([said('x'.repeat(20_000)), said('é'.repeat(20_000)), { type: 'table', rows: [[]] }, { type: 'table', rows: wide }, { type: 'code', language: '', text: '\tif (a) {\n\t\tb()\u0000\n}' }]));
  expect(text).toContain('Summary');
});

test('a title from the right is set from the right', async () => {
  expect(await textOf(coeOf([said('x')], 'שלום'))).toContain('שלום');
});
