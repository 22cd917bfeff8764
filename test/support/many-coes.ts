import type { Database } from '../../api/src/database/database.js';

interface Copies {
  of: { id: string };
  count: number;
  status: 'DRAFT' | 'IN_REVIEW' | 'PUBLISHED';
  /** One of this many is restricted. */
  restrictedEvery?: number;
  /** Among these teams in turn; without them the one of the copied COE. */
  teams?: readonly { id: string }[];
  /** Own the action items and ask the questions, in turn. */
  members: readonly { id: string }[];
  itemsEach?: number;
  questionsEach?: number;
}

let batches = 0;

/** Copies of a COE that has been in review, each with its participants, revision, round, items, questions, threads, history and, once published, its place in the library. */
export async function copyCoes(db: Database, { of, count, status, restrictedEvery = 1_000_000, teams = [], members, itemsEach = 1, questionsEach = 1 }: Copies): Promise<string[]> {
  const rows = await db.rows<{ id: string }>({
    name: `test-copy-coes-${++batches}`,
    text: `with copied as (
        insert into coe (title, team_id, template, template_key, status, severity, kind, visibility, tags, document_version, document, document_seq, created_by_id, published_at, updated_at)
        select c.title || ' ' || n, coalesce(($4::uuid[])[1 + n % greatest(cardinality($4::uuid[]), 1)], c.team_id), c.template, c.template_key, $3, 1 + n % 4, c.kind,
               case when n % $5 = 0 then 'RESTRICTED' else 'OPEN' end, array['tag-' || n % 17], c.document_version, c.document, 1, c.created_by_id,
               case when $3 = 'PUBLISHED' then now() - make_interval(hours => n) end, now() - make_interval(mins => n)
          from coe c, generate_series(1, $2::int) n where c.id = $1 returning id, team_id, severity, tags, title, published_at, status),
      numbered as (select *, row_number() over (order by id)::int as n from copied),
      author as (insert into coe_participant (coe_id, member_id, role) select x.id, ($6::uuid[])[1 + x.n % cardinality($6::uuid[])], 'AUTHOR' from numbered x),
      edit as (insert into document_update (coe_id, seq, actor_id, bytes, sha256) select x.id, 1, u.actor_id, u.bytes, u.sha256 from copied x, document_update u where u.coe_id = $1 and u.seq = 1),
      waived as (insert into waiver (coe_id, finding_id, reason, waived_by_id) select x.id, 'gap:whys:depth:lasted', 'Three are enough.', c.created_by_id from copied x, coe c where c.id = $1),
      added as (insert into attachment (coe_id, name, media_type, size, sha256, uploaded_by_id) select x.id, 'depth.png', 'image/png', 1, '', c.created_by_id from copied x, coe c where c.id = $1),
      item as (
        insert into action_item (coe_id, title, owner_id, due_on, priority, kind, success_test, status, created_by_id)
        select x.id, 'Add an alarm ' || x.n || '.' || i, ($6::uuid[])[1 + (x.n + i) % cardinality($6::uuid[])], current_date + (x.n * 7 + i) % 200 - 100, 'MEDIUM', 'PREVENT', 'It rings.',
               case when (x.n + i) % 4 = 0 then 'OPEN' when (x.n + i) % 4 = 1 then 'IN_PROGRESS' else 'VERIFIED' end, c.created_by_id
          from numbered x, coe c, generate_series(1, $7::int) i where c.id = $1),
      frozen as (
        insert into revision (coe_id, number, hash, title, document, document_version, actions, bytes, document_seq, words, frozen_by_id)
        select x.id, 1, v.hash, x.title, v.document, v.document_version, v.actions, v.bytes, v.document_seq, v.words, v.frozen_by_id
          from copied x, revision v where v.coe_id = $1 and v.number = 1 and $3 <> 'DRAFT' returning id, coe_id),
      round as (
        insert into review (coe_id, revision_id, requested_by_id, requested_at, due_at, state, closed_at)
        select f.coe_id, f.id, r.requested_by_id, now(), now() + make_interval(hours => x.n), case when $3 = 'IN_REVIEW' then 'OPEN' else 'APPROVED' end,
               case when $3 = 'IN_REVIEW' then null else now() end
          from frozen f join numbered x on x.id = f.coe_id, review r where r.coe_id = $1 returning id, coe_id, revision_id, due_at),
      seated as (
        insert into review_seat (review_id, coe_id, kind, team_id, member_id, state, due_at)
        select x.id, x.coe_id, s.kind, s.team_id, s.member_id, case when $3 = 'IN_REVIEW' then 'OPEN' else 'APPROVED' end, x.due_at
          from round x, review_seat s where s.coe_id = $1 returning review_id, member_id),
      opened as (
        insert into section_view (review_id, member_id, section_key, first_opened_at, seconds)
        select review_id, member_id, k, now(), 60 from seated, unnest(array['summary', 'impact', 'timeline', 'whys']) k),
      decided as (
        insert into verdict (review_id, revision_id, revision_hash, member_id, kind) select id, revision_id, 'copied', member_id, 'APPROVE' from round join seated on review_id = id where $3 = 'PUBLISHED'),
      question as (
        insert into review_question (coe_id, review_id, revision_id, section_key, body, asked_by_id, answer, answered_by_id, answered_at, accepted_at)
        select r.coe_id, r.id, r.revision_id, 'timeline', 'Why so late?', ($6::uuid[])[1 + i % cardinality($6::uuid[])], 'Nothing watched it.', v.frozen_by_id, now(),
               case when $3 = 'PUBLISHED' then now() end
          from round r join revision v on v.coe_id = $1 and v.number = 1, generate_series(1, $8::int) i),
      talk as (
        insert into thread (coe_id, section_key, started_by_id) select x.id, 'timeline', c.created_by_id from copied x, coe c, generate_series(1, $8::int) where c.id = $1 returning id, started_by_id),
      said as (insert into comment (thread_id, author_id, body) select t.id, t.started_by_id, 'So it was.' from talk t, generate_series(1, 3) returning id, author_id),
      called as (insert into comment_mention (comment_id, member_id) select id, author_id from said),
      found as (
        insert into coe_search (coe_id, team_id, severity, tags, published_at, title, impact, summary, body, title_tsv, tsv)
        select x.id, x.team_id, x.severity, x.tags, x.published_at, x.title, '', 'The word is word' || x.n % 300 || '.', 'Results were old.', to_tsvector('english', x.title),
               to_tsvector('english', x.title || ' results word' || x.n % 300)
          from numbered x where $3 = 'PUBLISHED'),
      happened as (
        insert into event (kind, actor_id, coe_id, details) select k, c.created_by_id, x.id, '{}' from copied x, coe c, unnest(array['finding-waived', 'action-item-added']) k where c.id = $1)
      select id from copied`,
    values: [of.id, count, status, teams.map(({ id }) => id), restrictedEvery, members.map(({ id }) => id), itemsEach, questionsEach],
  });
  // A statement does not see the rows that it inserts itself.
  await db.rows({
    name: 'test-copy-published',
    text: `update coe c set published_revision_id = v.id, version = c.version + 1 from revision v where v.coe_id = c.id and c.status = 'PUBLISHED' and c.published_revision_id is null`,
    values: [],
  });
  return rows.map(({ id }) => id);
}
