import { CorrigendaError } from '../errors/corrigenda-error.js';

/** Names a version: a frozen revision by its number, or a place in the edit log. */
export type VersionKey = { revision: number } | { seq: number };

/** `r3` is revision 3, `57` the document after its 57th update. What is no key is not found, without asking the database. */
export function parseVersionKey(text: string): VersionKey {
  if (/^r[1-9]\d{0,8}$/.test(text)) return { revision: Number(text.slice(1)) };
  if (/^[1-9]\d{0,14}$/.test(text)) return { seq: Number(text) };
  throw noSuchVersion();
}

export function noSuchVersion(): CorrigendaError {
  return new CorrigendaError('NOT_FOUND', 'This COE has no such version.');
}
