import type { Reader } from '../database/database.js';
import type { Actor } from '../member/actor.js';
import { visible } from './coe-access.js';

interface FileRow {
  name: string;
  mediaType: string;
  size: number;
}

/** What is known of a file of a COE that the actor may read. */
export async function readCoeFile(db: Reader, actor: Actor, id: string): Promise<FileRow | undefined> {
  const [file] = await db.rows<FileRow>({
    name: 'coe-file',
    text: `select a.name, a.media_type as "mediaType", a.size from attachment a join coe c on c.id = a.coe_id where a.id = $1 and ${visible('c', '$2')}`,
    values: [id, actor.memberId],
  });
  return file;
}
