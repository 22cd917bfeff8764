'use client';

import { useRouter } from 'next/navigation';
import { RedeliverDocument, type DeliveriesQuery } from '../graphql/generated/graphql';
import { useMutation } from '../graphql/use-mutation';
import { Button } from '../ui/button';
import { ErrorNote } from '../ui/error-state';
import { Time } from '../ui/time';
import { toast } from '../ui/toast';
import { DELIVERY } from './endpoint-words';

interface DeliveryLogProps {
  deliveries: readonly DeliveriesQuery['deliveries']['edges'][number]['node'][];
  zone: string;
}

/** What was told to an endpoint and how it was answered; what has ended can be sent once more. */
export function DeliveryLog({ deliveries, zone }: DeliveryLogProps) {
  const router = useRouter();
  const { run, pending, error } = useMutation(RedeliverDocument);

  async function again(deliveryId: string) {
    if (await run({ input: { deliveryId } })) toast('It is on its way again.');
    router.refresh();
  }
  if (deliveries.length === 0) return <p className="text-soft">Nothing was told there yet.</p>;
  return (
    <>
      {error && <ErrorNote message={error.message} correlationId={error.correlationId} />}
      <ul className="border-t border-line">
        {deliveries.map(({ id, kind, state, createdAt, attempts }) => (
          <li key={id} className="border-b border-line py-2" data-delivery>
            <div className="flex flex-wrap items-baseline gap-x-4">
              <span className="font-medium">{kind}</span>
              <span className={`text-sm ${state === 'FAILED' ? 'font-semibold text-danger' : 'text-soft'}`}>{DELIVERY[state]}</span>
              <Time at={createdAt} zone={zone} as="instant" className="text-sm text-faint" />
              <code className="min-w-0 grow truncate text-xs text-faint">{id}</code>
              {state !== 'PENDING' && (
                <Button size="sm" onClick={() => again(id)} pending={pending}>
                  Send again
                </Button>
              )}
            </div>
            <ol className="text-sm text-soft">
              {attempts.map(({ at, status, error: fault, milliseconds, answer }) => (
                <li key={at} className="truncate">
                  <Time at={at} zone={zone} as="instant" /> · {status ?? 'no answer'} · {milliseconds} ms {fault && <span className="text-danger">{fault}</span>} {answer && <code className="text-xs">{answer}</code>}
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </>
  );
}
