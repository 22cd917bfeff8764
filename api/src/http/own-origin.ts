import type { IncomingHttpHeaders } from 'node:http';

/** Whether another site's page sends this. Programs send neither header; browsers send at least one with every POST across sites. */
export function isForeign({ origin, host, 'sec-fetch-site': site }: IncomingHttpHeaders, publicUrl: string): boolean {
  if (site === 'cross-site') return true;
  if (origin === undefined) return false;
  if (!URL.canParse(origin)) return true;
  return origin !== new URL(publicUrl).origin && new URL(origin).host !== host;
}

/**
 * Whether the service was asked by a name that is its own: one of this machine, or its public one. A page of another site whose name has been
 * made to point here asks by that name, and its origin then is the host.
 */
export function isOwnName({ host }: IncomingHttpHeaders, publicUrl: string): boolean {
  if (host === undefined || !URL.canParse(`http://${host}`)) return false;
  const { hostname } = new URL(`http://${host}`);
  return ['localhost', '127.0.0.1', '[::1]', new URL(publicUrl).hostname].includes(hostname);
}
