import { apiTokenIn, clearedSessionCookie, sessionCookie, sessionSecretIn } from './session-cookie.js';

const secret = 'A_-0'.repeat(10) + 'xyz';

test('the secret that was set is the secret that is read, among other cookies', () => {
  const [pair] = sessionCookie(secret, { secure: true, maxAgeSeconds: 60 }).split(';');
  expect(sessionSecretIn(`theme=dark; ${pair}; other=1`)).toBe(secret);
});

test('what cannot be a secret of ours is no session', () => {
  expect(sessionSecretIn(undefined)).toBeUndefined();
  expect(sessionSecretIn('')).toBeUndefined();
  expect(sessionSecretIn('corrigenda_session')).toBeUndefined();
  expect(sessionSecretIn('corrigenda_session=short')).toBeUndefined();
  expect(sessionSecretIn(`corrigenda_session=${secret}x`)).toBeUndefined();
  expect(sessionSecretIn(`not_corrigenda_session=${secret}`)).toBeUndefined();
});

test('a cookie of the same name that is not ours does not hide the session', () => {
  expect(sessionSecretIn(`corrigenda_session=tossed; corrigenda_session=${secret}`)).toBe(secret);
});

test('scripts cannot read the cookie, other sites do not send it, and over https only https carries it', () => {
  expect(sessionCookie(secret, { secure: false, maxAgeSeconds: 60 })).toBe(`corrigenda_session=${secret}; Path=/; HttpOnly; SameSite=Lax; Max-Age=60`);
  expect(sessionCookie(secret, { secure: true, maxAgeSeconds: 60 })).toMatch(/; Secure$/);
  expect(clearedSessionCookie({ secure: true })).toBe('corrigenda_session=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0; Secure');
});

test('a token is read from a bearer header only', () => {
  expect(apiTokenIn(`Bearer cgd_${secret}`)).toBe(`cgd_${secret}`);
  expect(apiTokenIn(`bearer cgd_${secret}`)).toBe(`cgd_${secret}`);
  expect(apiTokenIn(`Bearer ${secret}`)).toBeUndefined();
  expect(apiTokenIn(`Basic cgd_${secret}`)).toBeUndefined();
  expect(apiTokenIn(undefined)).toBeUndefined();
});
