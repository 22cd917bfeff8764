import type { Reader } from '../database/database.js';
import type { Actor } from './actor.js';
import type { ApiToken } from './api-token.type.js';

/** The actor's tokens that still work, newest first. */
export function readApiTokens(db: Reader, actor: Actor): Promise<ApiToken[]> {
  return db.rows<ApiToken>({
    name: 'api-tokens',
    text: `select id, label, created_at as "createdAt", used_at as "usedAt", expires_at as "expiresAt" from api_token
            where member_id = $1 and revoked_at is null and expires_at > now() order by created_at desc, id`,
    values: [actor.memberId],
  });
}
