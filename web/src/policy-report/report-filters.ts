import { createLoader, parseAsString } from 'nuqs/server';

/** Whose COEs, and which demand alone, as they stand in the address. */
export const reportFilters = {
  team: parseAsString.withDefault(''),
  demand: parseAsString.withDefault(''),
};

export const loadReportFilters = createLoader(reportFilters);
