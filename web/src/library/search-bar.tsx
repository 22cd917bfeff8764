'use client';

import { useQueryStates } from 'nuqs';
import { useEffect, useRef, useTransition } from 'react';
import { SEVERITIES } from '../coe/coe-words';
import type { Choice } from '../ui/field';
import { FilterBar, FilterSelect } from '../ui/filter-bar';
import { Icon } from '../ui/icon';
import { useSearchText } from '../ui/use-search-text';
import { libraryFilters } from './library-filters';

interface SearchBarProps {
  teams: readonly Choice[];
  tags: readonly string[];
  thisYear: number;
}

const YEARS = 10;

/** What to look for in the library; it looks while one types. */
export function SearchBar({ teams, tags, thisYear }: SearchBarProps) {
  const [pending, startTransition] = useTransition();
  const [filters, setFilters] = useQueryStates(libraryFilters, { shallow: false, startTransition, history: 'replace' });
  const { text, type, send } = useSearchText(filters, setFilters);
  const box = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (location.hash === '#search') box.current?.focus();
  }, []);

  const set = (change: Partial<typeof filters>) => void setFilters({ ...change, after: null });
  const tagChoices = [...new Set([...(filters.tag ? [filters.tag] : []), ...tags])].map((tag) => ({ value: tag, label: tag }));
  return (
    <>
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
        className="relative"
        id="search"
      >
        <Icon name="search" className="pointer-events-none absolute top-4 left-3.5 size-4 text-faint" />
        <input
          ref={box}
          type="search"
          aria-label="Search the library"
          placeholder="What can I learn? Try a symptom, a part, a number"
          value={text}
          onChange={(event) => type(event.target.value)}
          maxLength={200}
          className="h-12 w-full rounded-md border border-control bg-surface pr-4 pl-10 font-serif text-lg hover:border-ink"
        />
      </form>
      <FilterBar pending={pending}>
        <FilterSelect label="Team" value={filters.team} choices={[{ value: '', label: 'Any' }, ...teams]} onChange={(team) => set({ team })} />
        <FilterSelect
          label="Severity"
          value={filters.severity ? String(filters.severity) : ''}
          choices={[{ value: '', label: 'Any' }, ...SEVERITIES.map(({ value }) => ({ value: String(value), label: `Sev ${value}` }))]}
          onChange={(severity) => set({ severity: severity ? Number(severity) : null })}
        />
        <FilterSelect label="Tag" value={filters.tag} choices={[{ value: '', label: 'Any' }, ...tagChoices]} onChange={(tag) => set({ tag })} />
        <FilterSelect
          label="Year"
          value={filters.year ? String(filters.year) : ''}
          choices={[{ value: '', label: 'Any' }, ...Array.from({ length: YEARS }, (_, back) => ({ value: String(thisYear - back), label: String(thisYear - back) }))]}
          onChange={(year) => set({ year: year ? Number(year) : null })}
        />
      </FilterBar>
    </>
  );
}
