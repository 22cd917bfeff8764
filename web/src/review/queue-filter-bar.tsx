'use client';

import { useQueryStates } from 'nuqs';
import { useTransition } from 'react';
import { SEVERITIES } from '../coe/coe-words';
import type { Choice } from '../ui/field';
import { FilterBar, FilterSelect, FilterToggle } from '../ui/filter-bar';
import { queueFilters, SEATS, STAGES } from './queue-filters';
import { SEAT_KINDS } from './seat-words';

const ANY = { value: '', label: 'Any' };
const STAGE_CHOICES = [ANY, { value: 'VERDICT', label: 'Mine to decide' }, { value: 'ANSWERS', label: 'Waiting for answers' }];
const SEVERITY_CHOICES = [ANY, ...SEVERITIES.map(({ value }) => ({ value: String(value), label: `Sev ${value}` }))];
const SEAT_CHOICES = [ANY, ...SEATS.map((value) => ({ value, label: SEAT_KINDS[value] }))];

/** What to show of the queue. */
export function QueueFilterBar({ teams }: { teams: readonly Choice[] }) {
  const [pending, startTransition] = useTransition();
  const [filters, setFilters] = useQueryStates(queueFilters, { shallow: false, startTransition, history: 'push' });
  const set = (change: Partial<typeof filters>) => void setFilters({ ...change, after: null });
  return (
    <FilterBar pending={pending}>
      <FilterSelect label="Stage" value={filters.stage ?? ''} choices={STAGE_CHOICES} onChange={(value) => set({ stage: STAGES.find((known) => known === value) ?? null })} />
      <FilterToggle label="Overdue" pressed={filters.overdue} onChange={(overdue) => set({ overdue })} />
      <FilterSelect label="Severity" value={filters.severity ? String(filters.severity) : ''} choices={SEVERITY_CHOICES} onChange={(value) => set({ severity: value ? Number(value) : null })} />
      <FilterSelect label="Team" value={filters.team} choices={[ANY, ...teams]} onChange={(team) => set({ team })} />
      <FilterSelect label="Asked" value={filters.seat ?? ''} choices={SEAT_CHOICES} onChange={(value) => set({ seat: SEATS.find((known) => known === value) ?? null })} />
    </FilterBar>
  );
}
