'use client';

import { useQueryStates } from 'nuqs';
import { useTransition } from 'react';
import { Icon } from '../ui/icon';
import { useSearchText } from '../ui/use-search-text';
import { wordListFilters } from './word-list-filters';

/** Looks while one types; what is looked for stands in the address. */
export function WordSearch({ label }: { label: string }) {
  const [pending, startTransition] = useTransition();
  const [filters, setFilters] = useQueryStates(wordListFilters, { shallow: false, startTransition, history: 'replace' });
  const { text, type, send } = useSearchText(filters, setFilters);
  return (
    <form
      role="search"
      aria-busy={pending}
      className="relative w-full sm:w-72"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Icon name="search" className="pointer-events-none absolute top-2 left-2.5 size-4 text-faint" />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={text}
        maxLength={200}
        onChange={(event) => type(event.target.value)}
        className="h-8 w-full rounded-md border border-control bg-surface pr-2 pl-8 text-sm hover:border-ink"
      />
    </form>
  );
}
