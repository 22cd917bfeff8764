import { operations } from './generated/operations.js';

/** SHA-256 of an operation's text to the text: what the pages send by hash. */
export const knownOperations: ReadonlyMap<string, string> = new Map(Object.entries(operations));

interface Body {
  query?: string;
  extensions?: { persistedQuery?: { sha256Hash?: string } };
}

const hashOf = (body: Body | undefined) => body?.extensions?.persistedQuery?.sha256Hash;

export function textOf(body: Body): string | undefined {
  const hash = hashOf(body);
  return hash ? knownOperations.get(hash) : body.query;
}

/** The wire format is that of Apollo's persisted queries, which every client library can send; nothing is ever saved. */
export const persistedQueryProvider = {
  isPersistedQuery: (body: Body) => hashOf(body) !== undefined,
  getHash: (body: Body) => hashOf(body) ?? '',
  isPersistedQueryRetry: () => false,
  getQueryFromHash: async (hash: string) => knownOperations.get(hash) ?? '',
  notFoundError: 'Unknown operation.',
  notSupportedError: 'Unknown operation.',
};
