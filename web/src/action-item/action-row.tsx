'use client';

import { useEffect, useId, useRef, useState } from 'react';
import type { ActionLineFragment } from '../graphql/generated/graphql';
import { Avatar } from '../ui/avatar';
import type { Choice } from '../ui/field';
import { Icon } from '../ui/icon';
import { formatDate, formatDue } from '../ui/instant';
import { ActionDetails } from './action-details';
import { ActionStatusChip } from './action-status-chip';
import { ACTION_KINDS, PRIORITIES } from './action-words';

interface ActionRowProps {
  action: ActionLineFragment;
  today: string;
  zone: string;
  owners: readonly Choice[];
  startsOpen: boolean;
}

/** One action item: a line that opens in its place. */
export function ActionRow({ action, today, zone, owners, startsOpen }: ActionRowProps) {
  const [open, setOpen] = useState(startsOpen);
  const row = useRef<HTMLLIElement>(null);
  const details = useId();
  const { number, title, owner, dueOn, priority, kind, status, overdue, coe, team } = action;

  useEffect(() => {
    if (startsOpen) row.current?.scrollIntoView({ block: 'center' });
  }, [startsOpen]);

  return (
    <li ref={row} id={`ACT-${number}`} className="border-b border-line" data-row>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={details}
        onClick={() => setOpen(!open)}
        className="group grid w-full grid-cols-[1rem_1fr_auto] items-baseline gap-x-3 gap-y-0.5 py-2.5 text-left hover:bg-accent-wash sm:-mx-2 sm:w-[calc(100%+1rem)] sm:px-2 lg:grid-cols-[1rem_1fr_8rem_9rem_7.5rem]"
      >
        <Icon name="chevron" className={`size-4 self-center text-faint transition-transform ${open ? '' : '-rotate-90'}`} />
        <span className="min-w-0">
          <span className="mr-2 whitespace-nowrap text-sm text-faint">ACT-{number}</span>
          <span className="font-medium group-hover:text-accent-strong">{title}</span>
        </span>
        <span className={`text-sm whitespace-nowrap row-start-1 col-start-3 lg:col-start-5 lg:justify-self-end ${overdue ? 'font-semibold text-danger' : 'text-soft'}`} title={dueOn ? `due ${formatDate(dueOn)}` : undefined}>
          {dueOn ? formatDue(dueOn, today) : 'no date'}
        </span>
        <span className="hidden lg:block">
          <ActionStatusChip status={status} />
        </span>
        <span className="hidden min-w-0 items-center gap-2 text-sm text-soft lg:flex">
          {owner ? (
            <>
              <Avatar name={owner.name} />
              <span className="truncate">{owner.name}</span>
            </>
          ) : (
            <span className="text-warn">no owner</span>
          )}
        </span>
        <span className="col-start-2 col-end-[-1] row-start-2 flex flex-wrap gap-x-4 text-sm text-soft">
          <span className="lg:hidden">
            <ActionStatusChip status={status} />
          </span>
          <span>{ACTION_KINDS[kind]}</span>
          <span>{PRIORITIES[priority]}</span>
          <span>{team?.name}</span>
          <span>COE-{coe.number}</span>
          <span className="lg:hidden">{owner?.name ?? 'no owner'}</span>
        </span>
      </button>
      <div id={details} hidden={!open}>
        {open && <ActionDetails action={action} zone={zone} owners={owners} />}
      </div>
    </li>
  );
}
