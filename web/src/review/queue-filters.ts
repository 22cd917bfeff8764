import { createLoader, parseAsBoolean, parseAsInteger, parseAsString, parseAsStringLiteral } from 'nuqs/server';

export const SEATS = ['DIRECTOR', 'TEAM_DIRECTOR', 'BAR_RAISER', 'PEER'] as const;
export const STAGES = ['VERDICT', 'ANSWERS'] as const;

/** The filters of the review queue, as they stand in the address. */
export const queueFilters = {
  team: parseAsString.withDefault(''),
  severity: parseAsInteger,
  seat: parseAsStringLiteral(SEATS),
  stage: parseAsStringLiteral(STAGES),
  overdue: parseAsBoolean.withDefault(false),
  after: parseAsString,
};

export const loadQueueFilters = createLoader(queueFilters);
