import { useState, type FormEvent } from 'react';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { useSession } from '../editor-session';
import { addToList } from './own-words';

/** What a term means, for everybody. */
export function GlossaryForm({ term, onDone }: { term: string; onDone: (isWaiting: boolean) => void }) {
  const session = useSession();
  const [error, setError] = useState('');
  const [isPending, setPending] = useState(false);

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    event.stopPropagation();
    setPending(true);
    const meaning = new FormData(event.currentTarget).get('meaning')?.toString().trim() ?? '';
    const { problem, isWaiting } = await addToList(session, { list: 'GLOSSARY', word: term, meaning }, 'Documents use it, and it means the same in all of them.');
    setPending(false);
    setError(problem);
    if (problem === '') onDone(isWaiting);
  };

  return (
    <form onSubmit={(event) => void send(event)} className="mt-2 grid w-full gap-2">
      <TextField autoFocus label={`“${term}” means`} name="meaning" required maxLength={500} autoComplete="off" error={error} hint="In words that a stranger knows." />
      <div className="flex gap-2">
        <Button type="submit" size="sm" variant="primary" pending={isPending}>
          {session.mayDecideWords ? 'Add to the glossary' : 'Propose it'}
        </Button>
        <Button size="sm" variant="quiet" onClick={() => onDone(false)}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
