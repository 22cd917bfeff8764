import Link from 'next/link';
import type { HomeQuery } from '../graphql/generated/graphql';
import { StatusChip, type Shape, type Tone } from '../ui/status-chip';
import { Time } from '../ui/time';

type Waiting = HomeQuery['home']['waiting'][number];

const KINDS: Record<string, { word: string; shape: Shape; tone: Tone }> = {
  REVIEW: { word: 'Review', shape: 'half', tone: 'accent' },
  ANSWER: { word: 'Answer', shape: 'ring', tone: 'accent' },
  ACCEPT: { word: 'Check answer', shape: 'tick', tone: 'accent' },
  CHANGES: { word: 'Change', shape: 'turn', tone: 'warn' },
  PUBLISH: { word: 'Publish', shape: 'disc', tone: 'good' },
  ACTION: { word: 'Action', shape: 'ring', tone: 'neutral' },
  VERIFY: { word: 'Verify', shape: 'tick', tone: 'neutral' },
  DECLINE: { word: 'Decide', shape: 'slash', tone: 'neutral' },
};

function hrefOf({ kind, coeNumber, actionNumber }: Waiting): string {
  if (actionNumber) return `/actions?scope=ALL&open=${actionNumber}#ACT-${actionNumber}`;
  if (kind === 'CHANGES') return `/coes/${coeNumber}/edit`;
  if (kind === 'PUBLISH') return `/coes/${coeNumber}`;
  return `/coes/${coeNumber}/review`;
}

export function WaitingList({ items, zone, now }: { items: Waiting[]; zone: string; now: Date }) {
  return (
    <ul className="border-t border-line">
      {items.map((item) => {
        const { word, shape, tone } = KINDS[item.kind] ?? { word: item.kind, shape: 'ring', tone: 'neutral' };
        return (
          <li key={`${item.kind}-${item.coeNumber}-${item.actionNumber}-${item.title}`} className="border-b border-line" data-row>
            <Link href={hrefOf(item)} className="group grid grid-cols-[7.5rem_1fr_auto] items-baseline gap-x-3 py-2.5 hover:bg-accent-wash sm:-mx-2 sm:px-2">
              <StatusChip shape={shape} tone={item.overdue ? 'danger' : tone}>
                {word}
              </StatusChip>
              <span className="min-w-0">
                <span className="mr-2 whitespace-nowrap text-sm text-faint">{item.actionNumber ? `ACT-${item.actionNumber}` : `COE-${item.coeNumber}`}</span>
                <span className="group-hover:text-accent-strong">{item.title}</span>
              </span>
              {item.overdue ? (
                <span className="text-sm font-medium text-danger">overdue</span>
              ) : (
                <Time at={item.since} zone={zone} now={now} as="since" className="text-sm whitespace-nowrap text-faint" />
              )}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
