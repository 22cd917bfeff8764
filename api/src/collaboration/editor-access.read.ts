import { visible } from '../coe/coe-access.js';
import { type CoeStatus, isEditable } from '../coe/coe-status.js';
import type { Reader } from '../database/database.js';

export interface EditorAccess {
  coeId: string;
  memberId: string;
  documentVersion: number;
  locked: boolean;
  mayWrite: boolean;
  /** The number of the last edit in the log. */
  lastSeq: number;
}

/** What each of these members may do with the document beside them. No row where the COE is not there, not visible, or the member not active. */
export async function readEditorAccess(db: Reader, pairs: readonly { coeId: string; memberId: string }[]): Promise<EditorAccess[]> {
  const rows = await db.rows<{ coeId: string; memberId: string; documentVersion: number; status: CoeStatus; isAuthor: boolean; lastSeq: number }>({
    name: 'editor-access',
    text: `select c.id as "coeId", m.id as "memberId", c.document_version as "documentVersion", c.status,
                  exists (select from coe_participant p where p.coe_id = c.id and p.member_id = m.id and p.role = 'AUTHOR') as "isAuthor",
                  (select coalesce(max(u.seq), 0)::int from document_update u where u.coe_id = c.id) as "lastSeq"
             from unnest($1::uuid[], $2::uuid[]) as asked (coe_id, member_id)
             join coe c on c.id = asked.coe_id join member m on m.id = asked.member_id
            where m.active and ${visible('c', 'm.id')}`,
    values: [pairs.map(({ coeId }) => coeId), pairs.map(({ memberId }) => memberId)],
  });
  return rows.map(({ coeId, memberId, documentVersion, status, isAuthor, lastSeq }) => {
    const locked = !isEditable(status);
    return { coeId, memberId, documentVersion, locked, mayWrite: isAuthor && !locked, lastSeq };
  });
}
