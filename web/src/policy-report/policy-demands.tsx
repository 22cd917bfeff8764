'use client';

import Link from 'next/link';
import { useState, type ToggleEvent } from 'react';
import { toApiError } from '../graphql/api-error';
import { execute } from '../graphql/client';
import { PolicyDemandsDocument, type PolicyDemandsQuery } from '../graphql/generated/graphql';
import { ErrorNote } from '../ui/error-state';
import { StatusChip } from '../ui/status-chip';
import { deadlineWords, OUTCOMES } from './demand-words';

type Demands = NonNullable<PolicyDemandsQuery['coe']>['policyDemands'];

/** What the policy demands of a COE and how that stands; asked for when somebody wants to know. */
export function PolicyDemands({ number, zone }: { number: number; zone: string }) {
  const [demands, setDemands] = useState<Demands>();
  const [problem, setProblem] = useState('');

  async function read({ newState }: ToggleEvent) {
    if (newState !== 'open') return;
    setProblem('');
    try {
      setDemands((await execute(PolicyDemandsDocument, { number })).coe?.policyDemands ?? []);
    } catch (thrown) {
      setProblem(toApiError(thrown).message);
    }
  }

  return (
    <details className="no-print mt-3 text-sm" onToggle={read}>
      <summary className="w-fit rounded-sm text-soft hover:text-ink">What the policy asks</summary>
      {problem && <ErrorNote message={problem} />}
      {!demands && !problem && <p role="status" className="mt-2 text-faint">Reading …</p>}
      {demands && (
        <ul className="mt-2 border-t border-line" aria-label="What the policy asks">
          {demands.map(({ demand, label, outcome, detail, dueAt, doneAt, level }) => {
            const { word, shape, tone } = OUTCOMES[outcome] ?? OUTCOMES.PENDING!;
            return (
              <li key={demand} className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-3 border-b border-line py-1.5" data-demand={demand}>
                <StatusChip shape={shape} tone={tone}>
                  {word}
                </StatusChip>
                <span className="min-w-0 break-words">
                  {label}
                  <span className="block text-soft">
                    {[deadlineWords({ dueAt, doneAt }, zone, new Date()), detail].filter(Boolean).join(' · ')}
                    {(dueAt || detail) && ' · '}
                    {level ? (
                      <>
                        asked by{' '}
                        <Link href={`/policies/${level.key}`} className="link">
                          {level.name}
                        </Link>
                      </>
                    ) : (
                      'holds everywhere'
                    )}
                  </span>
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </details>
  );
}
