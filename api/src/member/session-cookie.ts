const NAME = 'corrigenda_session';
const SECRET = /^[\w-]{43}$/;

/** The session's secret in a `Cookie` header, when there is one that could be ours. */
export function sessionSecretIn(cookies: string | undefined): string | undefined {
  for (const part of cookies?.split(';') ?? []) {
    const at = part.indexOf('=');
    const value = part.slice(at + 1).trim();
    if (part.slice(0, at).trim() === NAME && SECRET.test(value)) return value;
  }
  return undefined;
}

/** The `Set-Cookie` that begins a session. */
export function sessionCookie(secret: string, { secure, maxAgeSeconds }: { secure: boolean; maxAgeSeconds: number }): string {
  return `${NAME}=${secret}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAgeSeconds}${secure ? '; Secure' : ''}`;
}

/** The `Set-Cookie` that ends one. */
export function clearedSessionCookie({ secure }: { secure: boolean }): string {
  return sessionCookie('', { secure, maxAgeSeconds: 0 });
}

const BEARER = /^bearer +(cgd_[\w-]{43})$/i;

/** The token in an `Authorization` header. */
export function apiTokenIn(authorization: string | undefined): string | undefined {
  return authorization && BEARER.exec(authorization.trim())?.[1];
}
