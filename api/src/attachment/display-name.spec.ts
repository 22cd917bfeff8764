import { contentDisposition, displayName } from './display-name.js';

test('a usual name keeps its stem and says what the file is now', () => {
  expect(displayName('Queue depth, 14 March.jpg', 'webp')).toBe('Queue depth, 14 March.webp');
  expect(displayName('archive.v2.data', 'csv')).toBe('archive.v2.csv');
});

test.each([
  [undefined, 'file.png'],
  ['', 'file.png'],
  ['...', 'file.png'],
  ['.png', 'file.png'],
  ['../../etc/passwd', 'passwd.png'],
  ['C:\\temp\\graph.png', 'graph.png'],
  ['CON', '_CON.png'],
  ['lpt1.png', '_lpt1.png'],
  ['a\r\nb.txt', 'a b.png'],
  ['a\u0000b.png', 'a b.png'],
  ['invoice\u202egnp.exe', 'invoice gnp.png'],
  ['half \ud800.png', 'half.png'],
  ['what?<is>"this"|*.png', 'what is this.png'],
  ['Zoë'.normalize('NFD') + '.png', 'Zoë.png'],
])('%j becomes %j', (given, shown) => {
  expect(displayName(given, 'png')).toBe(shown);
});

test('a long name is cut between characters, before its extension', () => {
  expect(displayName('x'.repeat(300), 'png')).toBe(`${'x'.repeat(96)}.png`);
  const family = '👨‍👩‍👧‍👦';
  expect(displayName(`${family.repeat(200)}.png`, 'png')).toBe(`${family.repeat(96)}.png`);
});

test('the header carries the name twice, and nothing in it can end the header', () => {
  expect(contentDisposition('inline', 'depth.png')).toBe(`inline; filename="depth.png"; filename*=UTF-8''depth.png`);
  expect(contentDisposition('attachment', 'Größe 50% "neu" (1).csv')).toBe(
    `attachment; filename="Gro_e 50_ _neu_ (1).csv"; filename*=UTF-8''Gr%C3%B6%C3%9Fe%2050%25%20%22neu%22%20%281%29.csv`,
  );
  expect(contentDisposition('inline', '図.png')).toBe(`inline; filename="_.png"; filename*=UTF-8''%E5%9B%B3.png`);
  expect(contentDisposition('inline', 'a\r\nb')).not.toMatch(/[\r\n]/);
});
