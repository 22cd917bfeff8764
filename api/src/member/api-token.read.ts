import type { Reader } from '../database/database.js';
import type { Actor } from './actor.js';

export interface ApiTokenRow {
  id: string;
  label: string;
  createdAt: Date;
  usedAt: Date | null;
  expiresAt: Date;
}

/** The actor's tokens that still work, newest first. */
export function readApiTokens(db: Reader, actor: Actor): Promise<ApiTokenRow[]> {
  return db.rows<ApiTokenRow>({
    name: 'api-tokens',
    text: `select id, label, created_at as "createdAt", used_at as "usedAt", expires_at as "expiresAt" from api_token
            where member_id = $1 and revoked_at is null and expires_at > now() order by created_at desc, id`,
    values: [actor.memberId],
  });
}
