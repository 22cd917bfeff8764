import type { Template } from '@corrigenda/templates';
import { visible } from '../coe/coe-access.js';
import type { Reader } from '../database/database.js';
import type { Actor } from '../member/actor.js';
import { decidesFor } from '../member/delegation.read.js';
import type { PolicyService } from '../policy/policy.service.js';
import { shownWaivers } from './frozen-waivers.js';
import { guardItems } from './guard.js';
import { minimumReadingSeconds, readingOf, totalSeconds, type SectionReading } from './reading.js';
import type { RoundQuestion } from './review-round.read.js';
import type { Review, Revision, Verdict } from './review.type.js';
import { changedSections, sectionsToRead } from './revision-sections.js';

interface PageRow extends Omit<Review, 'sectionViews' | 'guard' | 'readingSeconds' | 'minimumReadingSeconds' | 'reviewer' | 'reviewerTeam'> {
  template: Template;
  teamId: string;
  views: SectionReading[];
  questions: RoundQuestion[];
  verdicts: Verdict[];
}

const waiversWithNames = (alias: string) => `(select coalesce(jsonb_agg(w.value || jsonb_build_object('waivedBy',
          case when m.id is not null then jsonb_build_object('id', m.id, 'name', m.name) end) order by w.ordinality), '[]')
        from jsonb_array_elements(${alias}.waivers) with ordinality w left join member m on m.id = (w.value ->> 'waivedById')::uuid)`;

const revision = (alias: string) => `jsonb_build_object('id', ${alias}.id, 'number', ${alias}.number, 'hash', ${alias}.hash, 'title', ${alias}.title,
      'document', ${alias}.document, 'actions', ${alias}.actions, 'words', ${alias}.words, 'frozenAt', ${alias}.frozen_at, 'waivers', ${waiversWithNames(alias)})`;

/** Who sits in a round, directors first; as a director those who were asked by the tree. */
const seatsOf = (review: string) => `(select json_agg(json_build_object('id', s.id, 'kind', s.kind, 'state', s.state, 'dueAt', s.due_at, 'seatedAt', s.seated_at,
            'member', json_build_object('id', h.id, 'name', h.name),
            'team', case when t.id is not null then json_build_object('id', t.id, 'key', t.key, 'name', t.name) end,
            'delegate', (select json_build_object('id', e.id, 'name', e.name) from delegation a join member e on e.id = a.delegate_id
               where a.member_id = s.member_id and a.ended_at is null and a.from_at <= now() and now() < a.until_at limit 1),
            'mine', s.member_id = any (${decidesFor('$1')})) order by array_position(array['DIRECTOR', 'TEAM_DIRECTOR', 'BAR_RAISER', 'PEER'], s.kind), s.seated_at, s.id)
        from review_seat s join member h on h.id = s.member_id left join team t on t.id = s.team_id
       where s.review_id = ${review}.id and (s.state <> 'CLOSED' or ${review}.state <> 'OPEN'))`;

/** The latest round of a COE as the actor sees it, in one statement; absent when it never was in review. */
export async function readReview(db: Reader, policies: PolicyService, actor: Actor, coeId: string): Promise<Review | null> {
  const [row] = await db.rows<PageRow>({
    name: 'review-page',
    text: `select r.id, r.state,
             r.requested_at as "requestedAt", r.due_at as "dueAt", r.closed_at as "closedAt", ${revision('v')} as revision,
             case when p.id is not null then ${revision('p')} end as "previousRevision", c.template, c.team_id as "teamId",
             (select coalesce(json_agg(json_build_object('sectionKey', s.section_key, 'seconds', s.seconds + s.carried_seconds, 'viewed', s.viewed,
                       'opened', s.first_opened_at is not null)), '[]')
                from section_view s where s.review_id = r.id and s.member_id = $1) as views,
             (select coalesce(json_agg(json_build_object('sectionKey', q.section_key, 'revisionId', q.revision_id, 'askedById', q.asked_by_id,
                       'answered', q.answer is not null, 'accepted', q.accepted_at is not null, 'dismissed', q.dismissed_by_id is not null) order by q.asked_at, q.id), '[]')
                from review_question q where q.coe_id = c.id) as questions,
             (select coalesce(json_agg(json_build_object('member', json_build_object('id', d.id, 'name', d.name), 'kind', w.kind, 'reason', w.reason,
                       'noQuestionBecause', w.no_question_because, 'at', w.at,
                       'for', (select json_build_object('id', f.id, 'name', f.name) from member f where f.id = w.for_member_id)) order by w.at, w.id), '[]')
                from verdict w join member d on d.id = w.member_id where w.review_id = r.id) as verdicts,
             ${seatsOf('r')} as seats
            from coe c
            join lateral (select o.* from review o join revision n on n.id = o.revision_id where o.coe_id = c.id order by n.number desc limit 1) r on true
            join revision v on v.id = r.revision_id
            left join lateral (
              select e.* from revision e where e.coe_id = c.id and e.number < v.number
                and (exists (select 1 from coe_participant a where a.coe_id = c.id and a.member_id = $1 and a.role = 'AUTHOR')
                  or exists (select 1 from section_view s join review f on f.id = s.review_id
                              where f.coe_id = c.id and f.revision_id = e.id and s.member_id = $1 and s.first_opened_at is not null))
               order by e.number desc limit 1) p on true
           where c.id = $2 and ${visible('c', '$1')}`,
    values: [actor.memberId, coeId],
  });
  if (!row) return null;
  const { template, teamId, views, questions, ...review } = row;
  for (const shown of [row.revision, row.previousRevision]) if (shown) shown.waivers = shownWaivers(shown.waivers);
  const policy = await policies.policyFor(db, teamId);
  const sections = sectionsToRead(row.revision, template);
  const reading = readingOf(sections, views);
  const changed = changedSince(row.revision, row.previousRevision, template);
  const figures = { readingSeconds: totalSeconds(reading), minimumReadingSeconds: minimumReadingSeconds(sections, policy.readingSecondsPerWord) };
  const guard = guardItems({
    ...figures,
    approverId: actor.memberId,
    revisionId: row.revision.id,
    sections: sections.map(({ key, title }, index) => ({ key, title, opened: reading[index]!.opened })),
    questions,
    noQuestionBecause: '',
    checklist: template.checklist,
    ticked: [],
  });
  const [first] = review.seats.filter(({ kind }) => kind === 'DIRECTOR');
  return { ...review, ...figures, reviewer: first!.member, reviewerTeam: first!.team, guard, sectionViews: reading.map((one) => ({ ...one, changed: changed.has(one.sectionKey) })) };
}

function changedSince(now: Revision, before: Revision | null, template: Template): ReadonlySet<string> {
  return before ? changedSections(now, before, template) : new Set();
}
