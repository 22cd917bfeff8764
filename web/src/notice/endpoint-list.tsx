'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { ChangeEndpointDocument, RemoveEndpointDocument, type EndpointsQuery } from '../graphql/generated/graphql';
import { useMutation } from '../graphql/use-mutation';
import { Button } from '../ui/button';
import { ErrorNote } from '../ui/error-state';
import { toast } from '../ui/toast';
import { FORM } from './endpoint-words';

type Endpoint = EndpointsQuery['endpoints'][number];

/** The endpoints, each with how it goes there and the way to its log. */
export function EndpointList({ endpoints }: { endpoints: readonly Endpoint[] }) {
  const router = useRouter();
  const change = useMutation(ChangeEndpointDocument);
  const remove = useMutation(RemoveEndpointDocument);
  const error = change.error ?? remove.error;

  async function turn({ id, version, active }: Endpoint) {
    if (await change.run({ input: { endpointId: id, expectedVersion: version, active: !active } })) toast(active ? 'It is told nothing more.' : 'It is told of what happens from now on.');
    router.refresh();
  }
  async function take({ id, version }: Endpoint) {
    if (await remove.run({ input: { endpointId: id, expectedVersion: version } })) toast('The endpoint is taken away.');
    router.refresh();
  }
  return (
    <>
      {error && <ErrorNote message={error.message} correlationId={error.correlationId} />}
      <ul className="border-t border-line">
        {endpoints.map((endpoint) => (
          <li key={endpoint.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line py-2" data-row>
            <span className="min-w-0 grow basis-80">
              <Link href={`/admin/endpoints?log=${endpoint.id}`} className="font-medium hover:text-accent-strong">
                {endpoint.name}
              </Link>
              <span className="block truncate text-sm text-faint">
                {FORM[endpoint.form]} · {endpoint.url} · {endpoint.teamName ?? 'every team'} · {endpoint.kinds.length ? endpoint.kinds.join(', ') : 'every event'}
              </span>
              {!endpoint.active && <span className="block text-sm text-warn">Stopped. {endpoint.stoppedBecause}</span>}
            </span>
            <span className="text-sm text-soft">
              {endpoint.pending} on the way, {endpoint.failed} given up
            </span>
            <Link href={`/admin/endpoints?log=${endpoint.id}`} className="link text-sm">
              Deliveries<span className="sr-only"> to “{endpoint.name}”</span>
            </Link>
            <Button size="sm" onClick={() => turn(endpoint)} pending={change.pending}>
              {endpoint.active ? 'Stop' : 'Start'}
              <span className="sr-only"> “{endpoint.name}”</span>
            </Button>
            <Button size="sm" variant="danger" onClick={() => take(endpoint)} pending={remove.pending}>
              Remove<span className="sr-only"> “{endpoint.name}”</span>
            </Button>
          </li>
        ))}
        {endpoints.length === 0 && <li className="border-b border-line py-2 text-soft">None yet. Add one below, and what happens to COEs is told there.</li>}
      </ul>
    </>
  );
}
