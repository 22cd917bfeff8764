import type { Config } from './config.js';

/** Why the service cannot start, in words for whoever started it; undefined for what is a fault of ours. */
export function explainFault(error: unknown, { port, host, dataDir }: Pick<Config, 'port' | 'host' | 'dataDir'>): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, syscall, path } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return `Another program uses port ${port}. Stop it, or choose another port: PORT=${port + 1} npm start`;
  if (syscall === 'listen' && code === 'EACCES') return `This account may not use port ${port}. Choose one above 1023: PORT=3000 npm start`;
  if (code === 'EADDRNOTAVAIL' || (syscall === 'getaddrinfo' && error.message.includes(host))) return `HOST is ${host}, which is no address of this machine.`;
  if (path?.startsWith(dataDir) && (code === 'EACCES' || code === 'EROFS' || code === 'ENOSPC' || code === 'EPERM' || code === 'ENOTDIR')) {
    return `The data folder ${dataDir} cannot be written (${code}: ${path}). Mend that, or choose another: CORRIGENDA_DATA_DIR=…`;
  }
  return undefined;
}

/** The same for a database of one's own that cannot be used; the address is shown without its password. */
export function explainDatabase(error: unknown, url: string): string {
  const { host, pathname } = new URL(url);
  const reasons = error instanceof AggregateError ? (error.errors as unknown[]) : [error];
  const words = [...new Set(reasons.map((reason) => (reason instanceof Error ? reason.message : String(reason))))].join('; ');
  return `The database ${pathname.slice(1)} at ${host} cannot be used: ${words}. Look at DATABASE_URL, and whether that server runs.`;
}
