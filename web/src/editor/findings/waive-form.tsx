import { useState, type FormEvent } from 'react';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { useSession, type EditorCoe } from '../editor-session';
import { waive, waiveAgain } from './waive';

/** “May stand, because …”: nothing is waived without a reason. */
export function WaiveForm({ findingId, lapsed, onDone }: { findingId: string; lapsed?: EditorCoe['waivers'][number] | undefined; onDone: () => void }) {
  const session = useSession();
  const [error, setError] = useState('');
  const [isPending, setPending] = useState(false);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    event.stopPropagation();
    setPending(true);
    const reason = new FormData(event.currentTarget).get('reason')?.toString().trim() ?? '';
    const problem = await (lapsed ? waiveAgain(session, lapsed.id, findingId, reason) : waive(session, findingId, reason));
    setPending(false);
    setError(problem);
    if (problem === '') onDone();
  };
  return (
    <form onSubmit={(event) => void send(event)} className="mt-2 grid gap-2">
      <TextField autoFocus label="It may stand, because" name="reason" defaultValue={lapsed?.reason} required error={error} hint="The reviewer reads this." />
      <div className="flex gap-2">
        <Button type="submit" size="sm" variant="primary" pending={isPending}>
          Waive
        </Button>
        <Button size="sm" variant="quiet" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
