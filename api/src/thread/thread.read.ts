import { type Anchor, placeOfRange } from '@corrigenda/templates';
import { noSuchCoe, directs, visible } from '../coe/coe-access.js';
import { loadDocument } from '../coe/edit-log.js';
import type { Reader } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import type { Actor } from '../member/actor.js';
import { linesOfBytes, openLines, type OpenLines, rangeOfThread } from './thread-lines.js';
import { noSuchThread } from './thread-lock.js';
import type { Mentionable, Thread } from './thread.type.js';

const MOST_SHOWN = 1_000;
const MOST_MENTIONABLE = 8;

type Row = Omit<Thread, 'place'> & { anchor: Anchor | null };

const member = (alias: string) => `json_build_object('id', ${alias}.id, 'name', ${alias}.name)`;

/** A thread of which every comment was taken back is gone, unless it suggests something. */
const SELECT = `select h.id, h.section_key as "sectionKey", h.block_id as "blockId", h.quote, h.anchor, h.state, v.number as "revisionNumber",
    case when h.replacement is not null then json_build_object('replacement', h.replacement, 'outcome', h.outcome) end as suggestion,
    ${member('s')} as "startedBy", h.started_at as "startedAt", case when e.id is not null then ${member('e')} end as "settledBy", h.settled_at as "settledAt",
    (select coalesce(json_agg(json_build_object('id', m.id, 'author', ${member('w')}, 'body', m.body, 'writtenAt', m.written_at, 'editedAt', m.edited_at,
              'deleted', m.deleted_at is not null,
              'mentions', (select coalesce(json_agg(${member('n')} order by n.name, n.id), '[]') from comment_mention o join member n on n.id = o.member_id where o.comment_id = m.id))
            order by m.written_at, m.id), '[]')
       from comment m join member w on w.id = m.author_id where m.thread_id = h.id) as comments,
    json_build_object(
      'resolve', h.outcome is null and (h.started_by_id = $1 or a.is_author or ${directs('c', '$1')}),
      'decide', a.is_author and h.replacement is not null and h.outcome is null and c.status in ('DRAFT', 'CHANGES_REQUESTED')) as may
  from thread h join coe c on c.id = h.coe_id join member s on s.id = h.started_by_id left join member e on e.id = h.settled_by_id
    left join revision v on v.id = h.revision_id
    cross join lateral (select exists (select 1 from coe_participant p where p.coe_id = c.id and p.member_id = $1 and p.role = 'AUTHOR') as is_author) a
  where ${visible('c', '$1')} and (h.replacement is not null or exists (select 1 from comment k where k.thread_id = h.id and k.deleted_at is null))`;

/** Whose text the places are in: of a revision, of the draft, or of none, for those who find them in their own copy. */
export type TextAsked = { revision: number } | 'draft' | 'none';

/** The threads of a COE in the order in which they were started, by a number of statements that does not grow with them. */
export async function readThreads(db: Reader, actor: Actor, number: number, text: TextAsked): Promise<Thread[]> {
  const [coe] = await db.rows<{ id: string }>({
    name: 'threads-coe',
    text: `select c.id from coe c where c.number = $2 and ${visible('c', '$1')}`,
    values: [actor.memberId, number],
  });
  if (!coe) throw noSuchCoe();
  const lines = await readLines(db, coe.id, text);
  const rows = await db.rows<Row>({
    name: 'threads-of-coe',
    text: `select * from (${SELECT} and h.coe_id = $2 order by h.state = 'OPEN' desc, h.started_at desc, h.id limit ${MOST_SHOWN}) t order by "startedAt", id`,
    values: [actor.memberId, coe.id],
  });
  return rows.map((row) => ({ ...row, place: placeIn(lines, row) }));
}

export async function readThread(db: Reader, actor: Actor, threadId: string): Promise<Thread> {
  const [row] = await db.rows<Row>({ name: 'thread', text: `${SELECT} and h.id = $2`, values: [actor.memberId, threadId] });
  if (!row) throw noSuchThread();
  return { ...row, place: null };
}

/** Active members by the beginning of a part of their name, and whether they may see the COE. */
export async function readMentionable(db: Reader, actor: Actor, number: number, search: string): Promise<Mentionable[]> {
  const beginning = search.trim().toLowerCase().replace(/[\\%_]/g, '\\$&');
  const rows = await db.rows<{ id: string; name: string; maySee: boolean }>({
    name: 'mentionable',
    text: `select m.id, m.name, ${visible('c', 'm.id')} as "maySee" from coe c join member m on m.active and (lower(m.name) like $3 || '%' or lower(m.name) like '% ' || $3 || '%')
           where c.number = $2 and ${visible('c', '$1')} order by 3 desc, m.name, m.id limit ${MOST_MENTIONABLE}`,
    values: [actor.memberId, number, beginning],
  });
  return rows.map(({ maySee, ...found }) => ({ member: found, maySee }));
}

async function readLines(db: Reader, coeId: string, text: TextAsked): Promise<OpenLines | null> {
  if (text === 'none') return null;
  if (text === 'draft') return openLines((await loadDocument(db, coeId)).doc);
  const [revision] = await db.rows<{ bytes: Buffer }>({
    name: 'threads-revision',
    text: 'select bytes from revision where coe_id = $1 and number = $2',
    values: [coeId, text.revision],
  });
  if (!revision) throw new CorrigendaError('NOT_FOUND', 'There is no such revision of this COE.');
  return linesOfBytes(revision.bytes);
}

function placeIn(lines: OpenLines | null, thread: Row): Thread['place'] {
  const range = lines && rangeOfThread(lines, thread);
  return range && placeOfRange(lines.lines, range);
}
