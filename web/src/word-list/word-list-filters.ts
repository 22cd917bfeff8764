import { createLoader, parseAsString, parseAsStringLiteral } from 'nuqs/server';

export const TABS = ['glossary', 'services', 'directory', 'proposals'] as const;
export type Tab = (typeof TABS)[number];
export const PROPOSAL_STATES = ['PROPOSED', 'ACCEPTED', 'REFUSED'] as const;

/** Which list is shown and what is looked for in it, as they stand in the address. */
export const wordListFilters = {
  list: parseAsStringLiteral(TABS).withDefault('glossary'),
  q: parseAsString.withDefault(''),
  state: parseAsStringLiteral(PROPOSAL_STATES),
  after: parseAsString,
};

export const loadWordListFilters = createLoader(wordListFilters);
