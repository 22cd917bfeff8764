import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits for a cookie, a link or a token. Only its hash is stored. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** A secret of 256 random bits needs no slow hash: nobody can guess their way back. */
export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
