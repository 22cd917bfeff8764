'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { DelegateReviewsDocument, type DelegationsQuery, EndDelegationDocument } from '../graphql/generated/graphql';
import { useMutation } from '../graphql/use-mutation';
import { Button } from '../ui/button';
import { ErrorNote } from '../ui/error-state';
import { SelectField, TextField } from '../ui/field';
import { formatDay } from '../ui/instant';
import { toast } from '../ui/toast';
import { startOfDay } from './start-of-day';

interface DelegationsProps {
  me: string;
  zone: string;
  today: string;
  delegations: DelegationsQuery['delegations'];
  members: DelegationsQuery['members'];
}

/** Who decides about reviews while the member is away, and for whom the member does. */
export function Delegations({ me, zone, today, delegations, members }: DelegationsProps) {
  const router = useRouter();
  const begin = useMutation(DelegateReviewsDocument);
  const end = useMutation(EndDelegationDocument);
  const [from, setFrom] = useState(today);

  async function delegate(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const target = event.currentTarget;
    const form = new FormData(target);
    const value = (name: string) => form.get(name)?.toString() ?? '';
    const input = { delegateId: value('delegateId'), fromAt: startOfDay(value('from'), zone), untilAt: startOfDay(value('until'), zone, 1), reason: value('reason') };
    if (!(await begin.run({ input }))) return;
    toast('They find your reviews in their queue in that time.');
    target.reset();
    router.refresh();
  }
  async function finish(delegationId: string) {
    if (!(await end.run({ delegationId }))) return;
    toast('Ended.');
    router.refresh();
  }
  const error = begin.errorBeside('delegateId', 'fromAt', 'untilAt', 'reason') ?? end.error;
  return (
    <>
      <ul className="border-t border-line">
        {delegations.map(({ id, member, delegate: stand, fromAt, untilAt, reason }) => (
          <li key={id} className="flex items-center gap-4 border-b border-line py-2">
            <span className="min-w-0 grow">
              <span className="block font-medium">{member.id === me ? `${stand.name} decides for you` : `You decide for ${member.name}`}</span>
              <span className="block text-sm text-faint">
                from {formatDay(new Date(fromAt), zone)} until {formatDay(new Date(new Date(untilAt).getTime() - 1), zone)}
                {reason && ` · ${reason}`}
              </span>
            </span>
            <Button size="sm" variant="danger" pending={end.pending} onClick={() => finish(id)} aria-label={`End it: ${member.id === me ? stand.name : member.name}`}>
              End
            </Button>
          </li>
        ))}
        {delegations.length === 0 && <li className="border-b border-line py-2 text-soft">You decide yourself, and for nobody else.</li>}
      </ul>
      <form onSubmit={delegate} className="mt-4 flex flex-wrap items-start gap-3">
        <SelectField
          label="Who decides while you are away?"
          name="delegateId"
          required
          defaultValue=""
          className="grow basis-60"
          choices={[{ value: '', label: 'Choose a member …' }, ...members.filter(({ id }) => id !== me).map(({ id, name, jobRole }) => ({ value: id, label: jobRole ? `${name}, ${jobRole}` : name }))]}
          error={begin.fieldError('delegateId')}
        />
        <TextField label="From" type="date" name="from" required value={from} min={today} onChange={(event) => setFrom(event.target.value)} error={begin.fieldError('fromAt')} />
        <TextField label="Last day" type="date" name="until" required min={from} error={begin.fieldError('untilAt')} />
        <TextField label="Why" name="reason" maxLength={500} placeholder="on leave" className="grow basis-40" error={begin.fieldError('reason')} />
        <Button type="submit" pending={begin.pending} className="sm:mt-6">
          Delegate
        </Button>
      </form>
      {error && (
        <div className="mt-3">
          <ErrorNote message={error.message} correlationId={error.correlationId} />
        </div>
      )}
    </>
  );
}
