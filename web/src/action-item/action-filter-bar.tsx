'use client';

import { useQueryStates } from 'nuqs';
import { useTransition } from 'react';
import type { Choice } from '../ui/field';
import { FilterBar, FilterSelect, FilterToggle, ScopeTabs } from '../ui/filter-bar';
import { actionFilters, KINDS, STATUSES } from './action-filters';
import { ACTION_KINDS, ACTION_STATUS } from './action-words';

const SCOPE_CHOICES = [
  { value: 'MINE', label: 'Mine' },
  { value: 'MY_TEAMS', label: 'My teams’' },
  { value: 'MY_ORGANISATION', label: 'My organisation’s' },
  { value: 'ALL', label: 'All' },
] as const;
const STATUS_CHOICES = [{ value: '', label: 'Unfinished' }, ...STATUSES.map((value) => ({ value, label: ACTION_STATUS[value].word }))];
const KIND_CHOICES = [{ value: '', label: 'Any' }, ...KINDS.map((value) => ({ value, label: ACTION_KINDS[value] }))];

export function ActionFilterBar({ teams, owners }: { teams: readonly Choice[]; owners: readonly Choice[] }) {
  const [pending, startTransition] = useTransition();
  const [filters, setFilters] = useQueryStates(actionFilters, { shallow: false, startTransition, history: 'push' });
  const set = (change: Partial<typeof filters>) => void setFilters({ ...change, after: null, open: null });
  return (
    <>
      <ScopeTabs label="Whose action items" value={filters.scope} choices={SCOPE_CHOICES} onChange={(scope) => set({ scope, ...(scope === 'MINE' && { owner: '' }) })} />
      <FilterBar pending={pending}>
        <FilterSelect label="Status" value={filters.status ?? ''} choices={STATUS_CHOICES} onChange={(value) => set({ status: STATUSES.find((known) => known === value) ?? null })} />
        <FilterToggle label="Overdue" pressed={filters.overdue} onChange={(overdue) => set({ overdue })} />
        {filters.scope !== 'MINE' && <FilterSelect label="Owner" value={filters.owner} choices={[{ value: '', label: 'Anybody' }, ...owners]} onChange={(owner) => set({ owner })} />}
        <FilterSelect label="Team" value={filters.team} choices={[{ value: '', label: 'Any' }, ...teams]} onChange={(team) => set({ team })} />
        <FilterSelect label="Kind" value={filters.kind ?? ''} choices={KIND_CHOICES} onChange={(value) => set({ kind: KINDS.find((known) => known === value) ?? null })} />
      </FilterBar>
    </>
  );
}
