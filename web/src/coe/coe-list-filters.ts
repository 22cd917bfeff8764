import { createLoader, parseAsString, parseAsStringLiteral } from 'nuqs/server';

export const LIST_SCOPES = ['MINE', 'MY_TEAMS', 'ALL'] as const;
export const LIST_STATUSES = ['DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED', 'CANCELLED'] as const;

/** The filters of the list of drafts, as they stand in the address. */
export const coeListFilters = {
  scope: parseAsStringLiteral(LIST_SCOPES).withDefault('MINE'),
  status: parseAsStringLiteral(LIST_STATUSES),
  team: parseAsString.withDefault(''),
  after: parseAsString,
};

export const loadCoeListFilters = createLoader(coeListFilters);
