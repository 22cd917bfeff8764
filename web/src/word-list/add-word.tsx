'use client';

import { useRouter } from 'next/navigation';
import { useState, type FormEvent } from 'react';
import { AddWordDocument, ProposeWordDocument, type WordListName } from '../graphql/generated/graphql';
import { useMutation } from '../graphql/use-mutation';
import { Button } from '../ui/button';
import { ErrorNote } from '../ui/error-state';
import { TextField } from '../ui/field';
import { toast } from '../ui/toast';
import { LISTS } from './list-words';
import { WORD_FIELDS, WordFields, wordValues } from './word-fields';

interface AddWordProps {
  list: WordListName;
  /** Otherwise the word is proposed, with a reason. */
  mayDecide: boolean;
  onClose(): void;
}

/** Stays open after a word, for the next one. */
export function AddWord({ list, mayDecide, onClose }: AddWordProps) {
  const router = useRouter();
  const [done, setDone] = useState(0);
  const add = useMutation(AddWordDocument);
  const propose = useMutation(ProposeWordDocument);
  const { fieldError, errorBeside, pending } = mayDecide ? add : propose;
  const words = LISTS[list];

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const input = { list, ...wordValues(list, given) };
    const made = mayDecide ? await add.run({ input }) : await propose.run({ input: { ...input, reason: given.get('reason')?.toString() ?? '' } });
    if (!made) return;
    toast(mayDecide ? `“${input.word}” is in ${words.inWords}.` : `“${input.word}” is proposed. Under Proposals you see what becomes of it.`);
    setDone(done + 1);
    router.refresh();
  }

  const error = errorBeside(...WORD_FIELDS);
  return (
    <form key={done} onSubmit={send} onKeyDown={(event) => event.key === 'Escape' && onClose()} aria-label={mayDecide ? `Add a ${words.one}` : `Propose a ${words.one}`} className="mb-5 border-l-3 border-accent bg-sunken px-4 py-4">
      <div className="grid items-start gap-3 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        <WordFields list={list} fieldError={fieldError} />
        {!mayDecide && (
          <TextField
            className="sm:col-span-2"
            label="Why it belongs there"
            name="reason"
            required
            maxLength={2000}
            autoComplete="off"
            hint="For the bar raiser or administrator who decides."
            error={fieldError('reason')}
          />
        )}
      </div>
      {error && (
        <div className="mt-3">
          <ErrorNote message={error.message} correlationId={error.correlationId} />
        </div>
      )}
      <div className="mt-4 flex gap-3">
        <Button type="submit" variant="primary" size="sm" pending={pending}>
          {mayDecide ? `Add the ${words.one}` : `Propose the ${words.one}`}
        </Button>
        <Button size="sm" variant="quiet" onClick={onClose}>
          Close
        </Button>
      </div>
    </form>
  );
}
