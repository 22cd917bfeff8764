import type { Reader } from '../database/database.js';
import type { Actor } from './actor.js';
import { SEEN_PRECISION_SECONDS, SESSION_IDLE_SECONDS } from './session-life.js';

interface Row {
  id: string;
  name: string;
  is_administrator: boolean;
  is_bar_raiser: boolean;
  unseen: boolean;
}

/** The actor, and whether the use of the session or token is due to be noted. */
interface SeenActor {
  actor: Actor;
  unseen: boolean;
}

/** Absent when the session has ended or its member is no longer active. */
export async function readActorOfSession(db: Reader, sessionId: Buffer): Promise<SeenActor | undefined> {
  const [row] = await db.rows<Row>({
    name: 'actor-of-session',
    text: `select m.id, m.name, m.is_administrator, m.is_bar_raiser, s.seen_at < now() - make_interval(secs => $2) as unseen
             from session s join member m on m.id = s.member_id
            where s.id = $1 and s.expires_at > now() and s.seen_at > now() - make_interval(secs => $3) and m.active`,
    values: [sessionId, SEEN_PRECISION_SECONDS, SESSION_IDLE_SECONDS],
  });
  return row && seenActor(row);
}

/** Absent when the token is over or its member is no longer active. */
export async function readActorOfToken(db: Reader, hash: Buffer): Promise<SeenActor | undefined> {
  const [row] = await db.rows<Row>({
    name: 'actor-of-token',
    text: `select m.id, m.name, m.is_administrator, m.is_bar_raiser, t.used_at is null or t.used_at < now() - make_interval(secs => $2) as unseen
             from api_token t join member m on m.id = t.member_id
            where t.hash = $1 and t.expires_at > now() and t.revoked_at is null and m.active`,
    values: [hash, SEEN_PRECISION_SECONDS],
  });
  return row && seenActor(row);
}

function seenActor(row: Row): SeenActor {
  return {
    actor: { memberId: row.id, name: row.name, isAdministrator: row.is_administrator, isBarRaiser: row.is_bar_raiser },
    unseen: row.unseen,
  };
}
