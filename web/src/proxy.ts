import { NextResponse, type NextRequest } from 'next/server';

/** Readable without a session. */
const OPEN = /^\/(sign-in|welcome)(\/|$)/;

const development = process.env.NODE_ENV === 'development';

function policy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Pages carry their own security policy; `x-corrigenda-path` tells a page where sign-in should lead back to. */
export function proxy(request: NextRequest): NextResponse {
  const path = request.nextUrl.pathname + request.nextUrl.search;
  // Whoever sends no session has none; one that has ended is found by the page.
  if (!request.cookies.has('corrigenda_session') && !OPEN.test(request.nextUrl.pathname)) {
    const signIn = new URL('/sign-in', request.url);
    if (path !== '/') signIn.searchParams.set('next', path);
    return NextResponse.redirect(signIn);
  }
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64');
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('Content-Security-Policy', policy(nonce));
  headers.set('x-corrigenda-path', path);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy(nonce));
  return response;
}

export const config = {
  matcher: ['/((?!_next/static|_next/image|favicon.ico|icon.svg|graphql|collab|auth/|files/|feeds/|hooks/|healthz|readyz|metrics).*)'],
};
