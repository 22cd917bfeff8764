import { CorrigendaError } from '../errors/corrigenda-error.js';
import type { Actor } from '../member/actor.js';
import { decidesFor } from '../member/delegation.read.js';

/**
 * Who may read a COE, as SQL: everybody an open one; a restricted one its authors, reviewers and invited members, the owning team,
 * and the directors of that team and above. Every read goes through here.
 * `alias` names the COE's row in the statement and `actor` the parameter with the member's id. Both are text of ours, never input.
 */
export function visible(alias: string, actor: string): string {
  return `(${alias}.visibility = 'OPEN'
    or exists (select 1 from coe_participant seen_as where seen_as.coe_id = ${alias}.id and seen_as.member_id = ${actor}::uuid)
    or exists (select 1 from team_member seen_with where seen_with.team_id = ${alias}.team_id and seen_with.member_id = ${actor}::uuid)
    or ${directs(alias, actor)})`;
}

/** Whether the member directs the owning team or a team above it, as SQL. */
export function directs(alias: string, actor: string): string {
  return `exists (select 1 from team seen_team join team seen_above on seen_above.id = any (seen_team.path)
      where seen_team.id = ${alias}.team_id and seen_above.director_id = ${actor}::uuid)`;
}

/** Whether the member may decide from a seat in the running review, their own or that of somebody for whom they decide, as SQL. */
export function reviews(alias: string, actor: string): string {
  return `exists (select 1 from review_seat sat where sat.coe_id = ${alias}.id and sat.state = 'OPEN' and sat.member_id = any (${decidesFor(actor)})
      and (sat.kind not in ('DIRECTOR', 'TEAM_DIRECTOR') or exists (
        select 1 from team sat_team join team sat_above on sat_above.id = any (sat_team.path)
         where sat_team.id = case when sat.kind = 'DIRECTOR' then ${alias}.team_id else sat.team_id end and sat_above.director_id = sat.member_id)))`;
}

/**
 * The ids of a COE's authors, present and past, as SQL for an array of uuid: whoever wrote it once never reviews it.
 * Who was an author once stands in the record.
 */
export function writersOf(alias: string): string {
  return `array(select p.member_id from coe_participant p where p.coe_id = ${alias}.id and p.role = 'AUTHOR'
    union select e.actor_id from event e where e.coe_id = ${alias}.id and e.kind = 'coe-created' and e.actor_id is not null
    union select e.subject_id from event e where e.coe_id = ${alias}.id and e.kind = 'participant-added' and e.details->>'role' = 'AUTHOR')`;
}

/** The same words whether it does not exist or may not be seen, so that nobody can tell which. */
export function noSuchCoe(): CorrigendaError {
  return new CorrigendaError('NOT_FOUND', 'There is no such COE, or you may not see it.');
}

interface WithAuthors {
  authorIds: readonly string[];
}

export function isAuthor(coe: WithAuthors, actor: Actor): boolean {
  return coe.authorIds.includes(actor.memberId);
}

export function assertAuthor(coe: WithAuthors, actor: Actor): void {
  if (!isAuthor(coe, actor)) throw new CorrigendaError('FORBIDDEN', 'Only an author of this COE may do that.');
}
