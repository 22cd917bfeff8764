import { type EditorNode, readDocument } from '@corrigenda/templates';
import { Temporal } from 'temporal-polyfill';
import type { Reader } from '../database/database.js';
import type { Policy } from '../policy/policy.js';
import { namedRepeats, type EarlierCoe, type MeetingFacts } from './meeting-criteria.js';

/** What the criteria ask about a COE whose revision has this document. */
export async function readMeetingFacts(db: Reader, coeId: string, revised: EditorNode, { zone }: Policy['calendar']): Promise<MeetingFacts> {
  const { document } = readDocument(revised);
  const now = new Date();
  const [row] = await db.rows<{ severity: number; kind: string; tags: string[]; overdueActions: number; earlier: (Omit<EarlierCoe, 'publishedAt'> & { publishedAt: string })[] }>({
    name: 'meeting-facts',
    text: `select c.severity, c.kind, c.tags,
             (select count(*)::int from action_item a join coe k on k.id = a.coe_id
               where k.team_id = c.team_id and k.status <> 'CANCELLED' and a.status in ('OPEN', 'IN_PROGRESS') and a.due_on < $2::date) as "overdueActions",
             (select coalesce(json_agg(json_build_object('number', p.number, 'kind', p.kind, 'tags', p.tags, 'publishedAt', p.published_at, 'sameLine', l.same) order by p.number), '[]')
                from coe p join team q on q.id = p.team_id cross join lateral (select q.id = any (t.path) or t.id = any (q.path) as same) l
               where p.id <> c.id and p.published_revision_id is not null and p.visibility = 'OPEN'
                 and (p.number = any ($3::int[]) or (l.same and p.kind = c.kind and p.tags && c.tags and p.published_at > now() - interval '366 days'))) as earlier
            from coe c join team t on t.id = c.team_id where c.id = $1`,
    values: [coeId, Temporal.Now.plainDateISO(zone).toString(), namedRepeats(document)],
  });
  const { earlier, ...facts } = row!;
  return { ...facts, document, now, earlier: earlier.map((one) => ({ ...one, publishedAt: new Date(one.publishedAt) })) };
}
