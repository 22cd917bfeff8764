import { type FileHandle, mkdir, open, rm } from 'node:fs/promises';
import path from 'node:path';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Bytes by id on the local disk. A file is written once and never changed. */
export class FileStore {
  constructor(private readonly folder: string) {}

  /** Resolves when the bytes would survive a power cut. */
  async write(id: string, bytes: Uint8Array): Promise<void> {
    const file = this.placeOf(id);
    const folder = path.dirname(file);
    const created = await mkdir(folder, { recursive: true, mode: 0o700 });
    const handle = await open(file, 'wx', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    const newest = created ? path.dirname(created) : folder;
    for (let each = folder; ; each = path.dirname(each)) {
      await syncFolder(each);
      if (each === newest) break;
    }
  }

  open(id: string): Promise<FileHandle> {
    return open(this.placeOf(id), 'r');
  }

  async remove(id: string): Promise<void> {
    await rm(this.placeOf(id), { force: true });
  }

  private placeOf(id: string): string {
    if (!ID.test(id)) throw new Error('A file is kept under a random id.');
    return path.join(this.folder, id.slice(0, 2), id);
  }
}

/** The name of a new file lasts only once its folder is written too. Windows has no such call and needs none. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
