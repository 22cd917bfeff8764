'use client';

import { useRouter } from 'next/navigation';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { OrderMeetingDocument } from '../graphql/generated/graphql';
import { useMutation } from '../graphql/use-mutation';
import { Button } from '../ui/button';
import { ErrorNote } from '../ui/error-state';

interface MeetingOrderProps {
  meeting: { id: string; version: number; mayRun: boolean };
  /** In the order in which they are heard. */
  rows: readonly { id: string; label: string; node: ReactNode }[];
}

/** What is still to be heard. Who runs the meeting moves a line with its buttons, or with Alt and the arrows from anywhere in it. */
export function MeetingOrder({ meeting, rows }: MeetingOrderProps) {
  const router = useRouter();
  const [moved, setMoved] = useState('');
  const { run, pending, error } = useMutation(OrderMeetingDocument);

  async function move(index: number, step: 1 | -1) {
    const to = index + step;
    if (pending || to < 0 || to >= rows.length) return;
    const slotIds = rows.map(({ id }) => id);
    const [taken] = slotIds.splice(index, 1);
    slotIds.splice(to, 0, taken!);
    if (await run({ input: { meetingId: meeting.id, expectedVersion: meeting.version, slotIds } })) setMoved(`${rows[index]!.label} is number ${to + 1} now.`);
    router.refresh();
  }

  function press(event: KeyboardEvent, index: number) {
    if (!meeting.mayRun || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    void move(index, event.key === 'ArrowUp' ? -1 : 1);
  }

  return (
    <>
      <p className="sr-only" role="status">
        {moved}
      </p>
      {error && <ErrorNote message={error.message} correlationId={error.correlationId} />}
      <ol className="border-t border-line">
        {rows.map(({ id, label, node }, index) => (
          <li key={id} data-row onKeyDown={(event) => press(event, index)} className="flex gap-3 border-b border-line py-4">
            <span className="figures w-6 shrink-0 text-right text-faint" aria-hidden="true">
              {index + 1}
            </span>
            <div className="min-w-0 grow">{node}</div>
            {meeting.mayRun && rows.length > 1 && (
              <div className="no-print flex shrink-0 flex-col gap-1 sm:flex-row">
                <Button size="sm" variant="quiet" aria-label={`Earlier: ${label}`} aria-keyshortcuts="Alt+ArrowUp" disabled={index === 0} onClick={() => move(index, -1)}>
                  ↑
                </Button>
                <Button size="sm" variant="quiet" aria-label={`Later: ${label}`} aria-keyshortcuts="Alt+ArrowDown" disabled={index === rows.length - 1} onClick={() => move(index, 1)}>
                  ↓
                </Button>
              </div>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
