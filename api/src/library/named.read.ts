import { visible } from '../coe/coe-access.js';
import { coeSummaryOf, summaryColumns, type CoeSummaryRow } from '../coe/coe-summary.read.js';
import type { CoeSummary } from '../coe/coe-summary.type.js';
import type { Reader } from '../database/database.js';
import type { Actor } from '../member/actor.js';
import { numberToFind, wordsToFind } from './number-or-title.js';

const SHOWN = 8;
/** COEs by their number or title, in one statement: the one with the number, those that the member takes part in, and the newest published ones. */
export async function readNamed(db: Reader, actor: Actor, typed: string): Promise<CoeSummary[]> {
  const rows = await db.rows<CoeSummaryRow>({
    name: 'library-named',
    text: `with asked as (select case when $3 = '' then null else to_tsquery('english', $3) end as q),
           found as (
             (select c.id, 0 as place from coe c where c.number = $2)
             union all
             (select c.id, 1 from coe_participant p join coe c on c.id = p.coe_id, asked
               where p.member_id = $1 and to_tsvector('english', c.title) @@ asked.q order by c.updated_at desc, c.id limit ${SHOWN})
             union all
             (select c.id, 2 from coe_search s join coe c on c.id = s.coe_id, asked
               where s.title_tsv @@ asked.q and ${visible('c', '$1')} order by s.published_at desc, s.coe_id limit ${SHOWN})
           ), best as (select id, min(place) as place from found group by id)
           select ${summaryColumns('c', 't', 'false')} from best join coe c using (id) join team t on t.id = c.team_id
            where ${visible('c', '$1')} order by best.place, c.updated_at desc, c.id limit ${SHOWN}`,
    values: [actor.memberId, numberToFind(typed), wordsToFind(typed)],
  });
  return rows.map(coeSummaryOf);
}
