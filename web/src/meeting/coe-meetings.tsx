import Link from 'next/link';
import type { CoeMeetingsQuery } from '../graphql/generated/graphql';
import { meetingTime } from './meeting-words';
import { PutForwardButton } from './put-forward-button';
import { SlotOutcome, SlotReasons } from './slot-view';

/** On the page of a COE: what the operations meeting will do with it, and what it did. */
export function CoeMeetings({ coe }: { coe: NonNullable<CoeMeetingsQuery['coe']> }) {
  if (!coe.meetingSlots.length && !coe.mayPutForward) return null;
  return (
    <section className="no-print measure mx-auto mt-4" aria-label="Operations meeting">
      <ul className="grid gap-3">
        {coe.meetingSlots.map((slot) => (
          <li key={slot.id} className={slot.state === 'OPEN' ? 'border-l-3 border-warn bg-warn-wash px-3 py-2' : ''}>
            <p className="text-sm">
              {slot.state === 'OPEN' ? (
                <>
                  <span className="font-medium">The operations meeting of {slot.team.name} sees it</span>{slot.meeting ? ' on ' : ' '}
                  {slot.meeting ? (
                    <Link href={`/meetings/${slot.meeting.id}`} className="link">
                      {meetingTime(slot.meeting)}
                    </Link>
                  ) : (
                    <Link href="/meetings" className="link">
                      as soon as one is called
                    </Link>
                  )}
                </>
              ) : (
                slot.meeting && (
                  <Link href={`/meetings/${slot.meeting.id}`} className="link">
                    Operations meeting of {slot.team.name}, {meetingTime(slot.meeting)}
                  </Link>
                )
              )}
            </p>
            {slot.state === 'OPEN' && <SlotReasons slot={slot} />}
            <SlotOutcome slot={slot} />
          </li>
        ))}
      </ul>
      {coe.mayPutForward && (
        <div className="mt-2">
          <PutForwardButton coeId={coe.id} />
        </div>
      )}
    </section>
  );
}
