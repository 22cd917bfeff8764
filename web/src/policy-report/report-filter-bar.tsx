'use client';

import { useQueryStates } from 'nuqs';
import { useTransition } from 'react';
import type { Choice } from '../ui/field';
import { FilterBar, FilterSelect } from '../ui/filter-bar';
import { reportFilters } from './report-filters';

export function ReportFilterBar({ teams, demands }: { teams: readonly Choice[]; demands: readonly Choice[] }) {
  const [pending, startTransition] = useTransition();
  const [filters, setFilters] = useQueryStates(reportFilters, { shallow: false, startTransition, history: 'push' });
  return (
    <FilterBar pending={pending}>
      <FilterSelect label="Team" value={filters.team} choices={[{ value: '', label: 'Any' }, ...teams]} onChange={(team) => void setFilters({ team })} />
      <FilterSelect label="Demand" value={filters.demand} choices={[{ value: '', label: 'Any' }, ...demands]} onChange={(demand) => void setFilters({ demand })} />
    </FilterBar>
  );
}
