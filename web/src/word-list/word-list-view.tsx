'use client';

import { useState } from 'react';
import type { WordFieldsFragment, WordListName } from '../graphql/generated/graphql';
import { Button, buttonClass } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Icon } from '../ui/icon';
import { useKeys } from '../ui/keys';
import { onDemand } from '../ui/on-demand';
import { AddWord } from './add-word';
import { LISTS } from './list-words';
import { WordRow } from './word-row';
import { WordSearch } from './word-search';

const ImportWords = onDemand(() => import('./import-words').then((file) => file.ImportWords));

interface WordListViewProps {
  list: WordListName;
  entries: readonly WordFieldsFragment[];
  /** What was looked for; empty for everything. */
  query: string;
  mayDecide: boolean;
  zone: string;
}

/** One list: looked through, added to, changed in place, and carried in and out as a table. */
export function WordListView({ list, entries, query, mayDecide, zone }: WordListViewProps) {
  const [open, setOpen] = useState<'add' | 'import'>();
  const words = LISTS[list];
  useKeys({ a: () => setOpen('add') });

  const addButton = (
    <Button variant="primary" size="sm" className="h-8" onClick={() => setOpen('add')} aria-keyshortcuts="a">
      <Icon name="plus" />
      {mayDecide ? `Add a ${words.one}` : `Propose a ${words.one}`}
    </Button>
  );
  return (
    <>
      <p className="measure mb-4 text-soft">{words.why}</p>
      <div className="mb-4 flex flex-wrap items-center gap-2">
        <WordSearch label={`Search ${words.inWords}`} />
        <div className="flex flex-wrap gap-2 sm:ml-auto">
          {mayDecide && (
            <Button size="sm" className="h-8" onClick={() => setOpen('import')}>
              <Icon name="upload" />
              Import a table
            </Button>
          )}
          {(entries.length > 0 || query !== '') && (
            <a href={`/feeds/words/${words.file}`} download className={`${buttonClass('secondary', 'sm')} h-8`}>
              Save as CSV
            </a>
          )}
          {addButton}
        </div>
      </div>
      {open === 'add' && <AddWord key={list} list={list} mayDecide={mayDecide} onClose={() => setOpen(undefined)} />}
      {entries.length > 0 && (
        <ul className="border-t border-line" aria-label={words.title}>
          {entries.map((entry) => (
            <WordRow key={`${entry.id} ${entry.version}`} entry={entry} mayDecide={mayDecide} zone={zone} />
          ))}
        </ul>
      )}
      {entries.length === 0 && open !== 'add' && (
        <EmptyState title={query ? `Nothing in ${words.inWords} holds “${query}”` : `No ${words.one} yet`}>
          {query
            ? `Look for something else${mayDecide ? `, or add it.` : `, or propose it.`}`
            : mayDecide
              ? `Add the first one, or import a table with the columns ${words.columns}.`
              : `Propose the first one; a bar raiser or an administrator accepts it.`}
        </EmptyState>
      )}
      {open === 'import' && <ImportWords list={list} onClose={() => setOpen(undefined)} />}
    </>
  );
}
