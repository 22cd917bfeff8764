import { createLoader, parseAsInteger, parseAsString } from 'nuqs/server';

/** The filters of the library, as they stand in the address. */
export const libraryFilters = {
  q: parseAsString.withDefault(''),
  team: parseAsString.withDefault(''),
  severity: parseAsInteger,
  tag: parseAsString.withDefault(''),
  year: parseAsInteger,
  after: parseAsString,
};

export const loadLibraryFilters = createLoader(libraryFilters);
