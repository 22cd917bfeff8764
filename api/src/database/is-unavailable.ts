/** Of the network, and of PostgreSQL while it starts, stops, recovers, is full, or gives a statement up. */
const AWAY = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', '57P01', '57P02', '57P03', '57014', '53300', '08000', '08001', '08003', '08006']);
/** The driver gives these no code. */
const WORDS = /^Connection terminated|timeout exceeded when trying to connect|^Client has encountered a connection error/;

/** Whether the database cannot be reached or has no time, so that the same request may succeed a little later. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, message } = error as Error & { code?: unknown };
  return (typeof code === 'string' && AWAY.has(code)) || WORDS.test(message) || (error instanceof AggregateError && error.errors.some(isUnavailable));
}
