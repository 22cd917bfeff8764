'use client';

import { useQueryStates } from 'nuqs';
import { useTransition } from 'react';
import { Button } from '../ui/button';
import { FilterBar, FilterSelect, ScopeTabs } from '../ui/filter-bar';
import { inboxFilters, TOPICS } from './inbox-filters';
import { TOPIC } from './notice-words';

const TOPIC_CHOICES = [{ value: '', label: 'Anything' }, ...TOPICS.map((value) => ({ value, label: TOPIC[value] }))];

export function InboxFilterBar() {
  const [pending, startTransition] = useTransition();
  const [filters, setFilters] = useQueryStates(inboxFilters, { shallow: false, startTransition, history: 'push' });
  const set = (change: Partial<typeof filters>) => void setFilters({ ...change, after: null });
  return (
    <>
      <ScopeTabs
        label="Which notices"
        value={filters.view}
        choices={[
          { value: 'OPEN', label: 'Inbox' },
          { value: 'UNREAD', label: 'Unread' },
          { value: 'SNOOZED', label: 'Snoozed' },
          { value: 'DONE', label: 'Done' },
        ]}
        onChange={(view) => set({ view })}
      />
      <FilterBar pending={pending}>
        <FilterSelect label="About" value={filters.topic ?? ''} choices={TOPIC_CHOICES} onChange={(topic) => set({ topic: TOPICS.find((known) => known === topic) ?? null })} />
        {filters.coe !== null && (
          <Button size="sm" onClick={() => set({ coe: null })}>
            COE-{filters.coe} only: show all
          </Button>
        )}
      </FilterBar>
    </>
  );
}
