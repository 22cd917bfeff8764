import { createLoader, parseAsBoolean, parseAsInteger, parseAsString, parseAsStringLiteral } from 'nuqs/server';

export const SCOPES = ['MINE', 'MY_TEAMS', 'MY_ORGANISATION', 'ALL'] as const;
export const STATUSES = ['OPEN', 'IN_PROGRESS', 'DONE', 'VERIFIED', 'DECLINED'] as const;
export const KINDS = ['PREVENT', 'DETECT_SOONER', 'RECOVER_SOONER', 'TOOL', 'PROCESS'] as const;

/** The filters of the feed, as they stand in the address. Without a status it shows what is not finished. */
export const actionFilters = {
  scope: parseAsStringLiteral(SCOPES).withDefault('MINE'),
  owner: parseAsString.withDefault(''),
  team: parseAsString.withDefault(''),
  status: parseAsStringLiteral(STATUSES),
  kind: parseAsStringLiteral(KINDS),
  overdue: parseAsBoolean.withDefault(false),
  /** The number of the action item that is open in its place. */
  open: parseAsInteger,
  after: parseAsString,
};

export const loadActionFilters = createLoader(actionFilters);
