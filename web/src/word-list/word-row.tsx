'use client';

import { useRouter } from 'next/navigation';
import { useState, type FormEvent } from 'react';
import { AddWordDocument, ChangeWordDocument, RemoveWordDocument, type WordFieldsFragment } from '../graphql/generated/graphql';
import { useMutation } from '../graphql/use-mutation';
import { Button } from '../ui/button';
import { ErrorNote } from '../ui/error-state';
import { Time } from '../ui/time';
import { toast } from '../ui/toast';
import { LISTS } from './list-words';
import { WORD_FIELDS, WordFields, wordValues } from './word-fields';

const GRID = 'grid w-full gap-x-4 py-2 text-left sm:-mx-2 sm:w-[calc(100%+1rem)] sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)] sm:px-2';

function WordText({ entry: { word, meaning, handles, emails } }: { entry: WordFieldsFragment }) {
  return (
    <>
      <span className="min-w-0 font-medium break-words group-hover:text-accent-strong">{word}</span>
      <span className="min-w-0 break-words text-soft">
        {meaning}
        {handles.length + emails.length > 0 && <span className="block text-sm text-faint">{[...handles.map((handle) => `@${handle}`), ...emails].join(' · ')}</span>}
      </span>
    </>
  );
}

/** One entry; whoever keeps the list changes it in its place. */
export function WordRow({ entry, mayDecide, zone }: { entry: WordFieldsFragment; mayDecide: boolean; zone: string }) {
  const [editing, setEditing] = useState(false);
  if (editing) return <EditedWord entry={entry} zone={zone} onClose={() => setEditing(false)} />;
  return (
    <li className="border-b border-line" data-row>
      {mayDecide ? (
        <button type="button" onClick={() => setEditing(true)} className={`group ${GRID} hover:bg-accent-wash`}>
          <WordText entry={entry} />
        </button>
      ) : (
        <div className={GRID}>
          <WordText entry={entry} />
        </div>
      )}
    </li>
  );
}

function EditedWord({ entry, zone, onClose }: { entry: WordFieldsFragment; zone: string; onClose(): void }) {
  const router = useRouter();
  const change = useMutation(ChangeWordDocument);
  const remove = useMutation(RemoveWordDocument);
  const again = useMutation(AddWordDocument);
  const { list, word, meaning, handles, emails } = entry;
  const words = LISTS[list];
  const seen = { wordId: entry.id, expectedVersion: entry.version };

  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!(await change.run({ input: { ...seen, ...wordValues(list, new FormData(event.currentTarget)) } }))) return;
    onClose();
    router.refresh();
  }
  async function takeAway() {
    if (!(await remove.run({ input: seen }))) return;
    toast(`“${word}” is no longer in ${words.inWords}.`, () => void again.run({ input: { list, word, meaning, handles, emails } }).then(() => router.refresh()));
    router.refresh();
  }

  const error = change.errorBeside(...WORD_FIELDS) ?? remove.error;
  const isStale = error?.code === 'STALE_VERSION' || error?.code === 'NOT_FOUND';
  return (
    <li className="border-b border-line" data-row>
      <form onSubmit={save} onKeyDown={(event) => event.key === 'Escape' && onClose()} aria-label={`Change “${word}”`} className="my-2 border-l-3 border-accent bg-sunken px-4 py-4">
        <div className="grid items-start gap-3 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
          <WordFields list={list} values={entry} fieldError={change.fieldError} />
        </div>
        {error && (
          <div className="mt-3">
            <ErrorNote message={error.message} correlationId={error.correlationId} />
          </div>
        )}
        <div className="mt-4 flex flex-wrap items-center gap-3">
          <Button type="submit" variant="primary" size="sm" pending={change.pending}>
            Save
          </Button>
          <Button size="sm" variant="quiet" onClick={onClose}>
            Cancel
          </Button>
          {isStale && (
            <Button
              size="sm"
              onClick={() => {
                onClose();
                router.refresh();
              }}
            >
              Show the present values
            </Button>
          )}
          <Button size="sm" variant="danger" pending={remove.pending} onClick={takeAway} className="ml-auto">
            Remove
          </Button>
        </div>
        <p className="mt-3 text-sm text-faint">
          Last changed by {entry.updatedBy.name}, <Time at={entry.updatedAt} zone={zone} />.
        </p>
      </form>
    </li>
  );
}
