import type { IncomingHttpHeaders } from 'node:http';

/** Whether another site's page sends this. Programs send neither header; browsers send at least one with every POST across sites. */
export function isForeign({ origin, host, 'sec-fetch-site': site }: IncomingHttpHeaders, publicUrl: string): boolean {
  if (site === 'cross-site') return true;
  if (origin === undefined) return false;
  if (!URL.canParse(origin)) return true;
  return origin !== new URL(publicUrl).origin && new URL(origin).host !== host;
}
