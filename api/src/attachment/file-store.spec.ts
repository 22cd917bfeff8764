import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FileStore } from './file-store.js';

let folder: string;
let store: FileStore;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'corrigenda-files-'));
  store = new FileStore(path.join(folder, 'files'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function read(id: string): Promise<string> {
  const handle = await store.open(id);
  try {
    return await handle.readFile('utf8');
  } finally {
    await handle.close();
  }
}

test('what is written is read back, by its owner only', async () => {
  const [one, two] = [randomUUID(), randomUUID()];
  await store.write(one, Buffer.from('first'));
  await store.write(two, Buffer.from('second'));
  expect([await read(one), await read(two)]).toEqual(['first', 'second']);
  const place = path.join(folder, 'files', one.slice(0, 2), one);
  expect(readFileSync(place, 'utf8')).toBe('first');
  expect(statSync(place).mode & 0o077).toBe(0);
});

test('a file is never written over', async () => {
  const id = randomUUID();
  await store.write(id, Buffer.from('first'));
  await expect(store.write(id, Buffer.from('second'))).rejects.toMatchObject({ code: 'EEXIST' });
  expect(await read(id)).toBe('first');
});

test('a file that was removed is gone, and removing it again is no fault', async () => {
  const id = randomUUID();
  await store.write(id, Buffer.from('first'));
  await store.remove(id);
  await store.remove(id);
  await expect(store.open(id)).rejects.toMatchObject({ code: 'ENOENT' });
});

test.each(['../../etc/passwd', 'x', '', `${randomUUID()}/..`, randomUUID().toUpperCase().replace(/^./, 'G')])('%j names no place', async (id) => {
  await expect(store.write(id, Buffer.from('x'))).rejects.toThrow('random id');
  expect(() => store.open(id)).toThrow('random id');
  expect(readdirSync(folder)).toEqual([]);
});
