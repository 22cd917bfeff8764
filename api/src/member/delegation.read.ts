import type { Reader } from '../database/database.js';
import type { Actor } from './actor.js';
import type { Delegation } from './delegation.type.js';

/** Whether one member decides for another now, as SQL. Both are text of ours: columns or parameters. */
export function standsInFor(delegate: string, member: string): string {
  return `exists (select 1 from delegation away where away.member_id = ${member} and away.delegate_id = ${delegate}
      and away.ended_at is null and away.from_at <= now() and now() < away.until_at)`;
}

/** The members for whom somebody decides now, themselves among them, as SQL for an array of uuid. */
export function decidesFor(delegate: string): string {
  return `(array[${delegate}::uuid] || array(select away.member_id from delegation away where away.delegate_id = ${delegate}
      and away.ended_at is null and away.from_at <= now() and now() < away.until_at))`;
}

/** The delegations by a member or to them which are not over, the earliest first. */
export function readDelegations(db: Reader, actor: Actor): Promise<Delegation[]> {
  return db.rows<Delegation>({
    name: 'delegations',
    text: `select d.id, json_build_object('id', m.id, 'name', m.name) as member, json_build_object('id', e.id, 'name', e.name) as delegate,
             d.from_at as "fromAt", d.until_at as "untilAt", d.reason
            from delegation d join member m on m.id = d.member_id join member e on e.id = d.delegate_id
           where $1 in (d.member_id, d.delegate_id) and d.ended_at is null and d.until_at > now() order by d.from_at, d.id`,
    values: [actor.memberId],
  });
}
