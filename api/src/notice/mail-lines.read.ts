import { visible } from '../coe/coe-access.js';
import type { Reader } from '../database/database.js';
import type { EventKind } from '../event/event.js';
import type { MailLine } from './compose-mail.js';
import { TOLD_COLUMNS, TOLD_FROM } from './inbox.read.js';
import { BY_NAME, type NoticeReason } from './notice-kinds.js';
import { pathOf, sayNotice } from './notice-words.js';

interface Row {
  kind: EventKind;
  reason: NoticeReason;
  subjectId: string | null;
  coeNumber: number;
  title: string;
  restricted: boolean;
  actorName: string | null;
  actionNumber: number | null;
  stage: string | null;
  step: string | null;
  excerpt: string;
}

/** What a letter still has to tell: what its receiver may see at this moment, has not read, muted or put aside. */
export async function readMailLines(db: Reader, mailId: string): Promise<MailLine[]> {
  const rows = await db.rows<Row & { [column: string]: unknown }>({
    name: 'mail-lines',
    text: `select n.kind, n.reason, n.subject_id as "subjectId", c.number as "coeNumber", c.title, c.visibility = 'RESTRICTED' as restricted, ${TOLD_COLUMNS}
            from notice n join coe c on c.id = n.coe_id ${TOLD_FROM}
           where n.mail_id = $1 and n.state = 'UNREAD' and (n.snoozed_until is null or n.snoozed_until <= now()) and ${visible('c', 'n.receiver_id')}
             and (n.reason = any ($2) or not exists (
               select 1 from notice_mute u where u.member_id = n.receiver_id and u.coe_id = c.id and (u.subject_id is null or u.subject_id = n.subject_id)))
           order by c.number, n.created_at, n.id limit 100`,
    values: [mailId, BY_NAME],
  });
  return rows.map((row) => ({ ...row, words: sayNotice(row), path: pathOf(row) }));
}
