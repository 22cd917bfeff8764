import { createHmac, timingSafeEqual } from 'node:crypto';

const sign = (key: Uint8Array, memberId: string) => createHmac('sha256', key).update(`unsubscribe:${memberId}`).digest('base64url');

/** Lets whoever holds the letter turn mail off for its receiver, and nothing else. It does not end: letters are kept for years. */
export function unsubscribeToken(key: Uint8Array, memberId: string): string {
  return `${memberId}.${sign(key, memberId)}`;
}

/** The member whose token it is. */
export function memberOfToken(key: Uint8Array, token: string): string | undefined {
  const [memberId = '', signature = ''] = token.split('.');
  const expected = Buffer.from(sign(key, memberId));
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected) ? memberId : undefined;
}
