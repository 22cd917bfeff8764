'use client';

import { useQueryStates } from 'nuqs';
import { useTransition } from 'react';
import type { Choice } from '../ui/field';
import { FilterBar, FilterSelect, ScopeTabs } from '../ui/filter-bar';
import { coeListFilters, LIST_STATUSES } from './coe-list-filters';
import { STATUS } from './coe-words';

const STATUS_CHOICES = [{ value: '', label: 'Any' }, ...LIST_STATUSES.map((value) => ({ value, label: STATUS[value].word }))];

export function CoeListFilterBar({ teams }: { teams: readonly Choice[] }) {
  const [pending, startTransition] = useTransition();
  const [filters, setFilters] = useQueryStates(coeListFilters, { shallow: false, startTransition, history: 'push' });
  const set = (change: Partial<typeof filters>) => void setFilters({ ...change, after: null });
  return (
    <>
      <ScopeTabs
        label="Whose COEs"
        value={filters.scope}
        choices={[
          { value: 'MINE', label: 'Mine' },
          { value: 'MY_TEAMS', label: 'My teams’' },
          { value: 'ALL', label: 'Everybody’s' },
        ]}
        onChange={(scope) => set({ scope })}
      />
      <FilterBar pending={pending}>
        <FilterSelect label="Status" value={filters.status ?? ''} choices={STATUS_CHOICES} onChange={(status) => set({ status: LIST_STATUSES.find((known) => known === status) ?? null })} />
        <FilterSelect label="Team" value={filters.team} choices={[{ value: '', label: 'Any' }, ...teams]} onChange={(team) => set({ team })} />
      </FilterBar>
    </>
  );
}
