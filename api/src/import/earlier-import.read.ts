import { visible } from '../coe/coe-access.js';
import type { Reader } from '../database/database.js';
import type { Actor } from '../member/actor.js';

/** The number of the COE that the team has made of the same text before, as far as the actor may see it; cancelled ones do not count. */
export async function earlierImport(reader: Reader, actor: Actor, teamKey: string, sha256: string): Promise<number | null> {
  const [earlier] = await reader.rows<{ number: number }>({
    name: 'earlier-import',
    text: `select c.number from event e join coe c on c.id = e.coe_id join team t on t.id = c.team_id
            where e.kind = 'coe-imported' and e.details->>'sha256' = $1 and t.key = $2 and c.status <> 'CANCELLED' and ${visible('c', '$3')}
            order by c.number desc limit 1`,
    values: [sha256, teamKey, actor.memberId],
  });
  return earlier?.number ?? null;
}
