import { visible } from '../coe/coe-access.js';
import { openSessions, SESSION_PAUSE } from '../coe/document-versions.js';
import type { Reader } from '../database/database.js';
import type { KeysetPage } from '../graphql/page.js';
import type { Actor } from '../member/actor.js';
import { noSuchVersion, type VersionKey } from './version-key.js';
import type { CoeVersion } from './version.type.js';

type VersionRow = Omit<CoeVersion, 'seq'> & { seq: string };

/**
 * The versions of a COE, as the beginning of a statement with the actor as $1 and the COE as $2; `listed` has the columns of a `CoeVersion`.
 * A revision is the version that ends where it was frozen. One that was frozen again without a change of the text is a version of its own,
 * since its action items may differ.
 */
const LISTED = `with ended as (
    select v.first_seq, v.seq, v.began_at, v.ended_at, v.member_ids, v.updates, v.words_added, v.words_removed, v.restored_from, v.name, v.named_by_id, false as open
      from document_version v where v.coe_id = $2
    union all
    select s.first_seq, s.seq, s.began_at, s.ended_at, s.member_ids, s.updates, null, null, null, '', null,
           s.seq = max(s.seq) over () and s.ended_at > now() - interval '${SESSION_PAUSE}'
      from ${openSessions('$2')} s
  ), frozen as (
    select r.number, r.document_seq as seq, r.frozen_at, r.frozen_by_id, row_number() over (partition by r.document_seq order by r.number) as nth
      from revision r where r.coe_id = $2
  ), item as (
    select e.*, f.number, f.frozen_at from ended e left join frozen f on f.seq = e.seq and f.nth = 1
    union all
    select e.first_seq, e.seq, f.frozen_at, e.ended_at, array[f.frozen_by_id], 0, 0, 0, null, e.name, e.named_by_id, false, f.number, f.frozen_at
      from frozen f join ended e on e.seq = f.seq where f.nth > 1
  ), listed as (
    select coalesce('r' || i.number, i.seq::text) as key, i.seq,
           case when i.number is not null then 'REVISION' when i.restored_from is not null then 'RESTORE' when i.seq > 1 then 'SESSION'
                when exists (select from event e where e.coe_id = $2 and e.kind = 'coe-imported') then 'IMPORTED' else 'CREATED' end as kind,
           i.name, i.named_by_id, i.began_at as "beganAt", coalesce(i.frozen_at, i.ended_at) as "endedAt", i.member_ids, i.updates,
           i.words_added as "wordsAdded", i.words_removed as "wordsRemoved", i.number as "revisionNumber", i.restored_from as "restoredFrom",
           coalesce(i.number, 0) as rank, lead(coalesce('r' || i.number, i.seq::text)) over newest as previous,
           i.open as "isOpen", row_number() over newest = 1 as "isNewest"
      from item i join coe c on c.id = $2 and ${visible('c', '$1')}
    window newest as (order by i.seq desc, coalesce(i.number, 0) desc)
  )`;

const COLUMNS = `l.key, l.seq, l.kind, l.name, l."beganAt", l."endedAt", l.updates, l."wordsAdded", l."wordsRemoved", l."revisionNumber", l."restoredFrom",
    l.previous, l."isOpen", l."isNewest",
    (select json_build_object('id', m.id, 'name', m.name) from member m where m.id = l.named_by_id) as "namedBy",
    coalesce((select json_agg(json_build_object('id', m.id, 'name', m.name) order by m.name, m.id) from member m where m.id = any (l.member_ids)), '[]') as members`;

/** Newest first, in one statement; one more than asked for tells whether there is a next page. */
export async function readVersions(db: Reader, actor: Actor, coeId: string, { first, after }: KeysetPage): Promise<CoeVersion[]> {
  const rows = await db.rows<VersionRow>({
    name: 'history-versions',
    text: `${LISTED} select ${COLUMNS} from listed l where $3::bigint is null or (l.seq, l.rank) < ($3::bigint, $4::int) order by l.seq desc, l.rank desc limit $5`,
    values: [actor.memberId, coeId, after?.[0] ?? null, after?.[1] ?? null, first + 1],
  });
  return rows.map(versionOf);
}

/** The version with this key, or that a place of the log is in; without a key the newest. */
export async function readVersion(db: Reader, actor: Actor, coeId: string, key?: VersionKey): Promise<CoeVersion> {
  const revision = key && 'revision' in key ? key.revision : null;
  const seq = key && 'seq' in key ? key.seq : null;
  const [row] = await db.rows<VersionRow>({
    name: 'history-version',
    text: `${LISTED} select ${COLUMNS} from listed l
            where case when $3::int is not null then l."revisionNumber" = $3
                       when $4::bigint is not null then l.seq = (select min(n.seq) from listed n where n.seq >= $4)
                       else l."isNewest" end
            order by l.rank limit 1`,
    values: [actor.memberId, coeId, revision, seq],
  });
  if (!row) throw noSuchVersion();
  return versionOf(row);
}

function versionOf(row: VersionRow): CoeVersion {
  return { ...row, seq: Number(row.seq) };
}
