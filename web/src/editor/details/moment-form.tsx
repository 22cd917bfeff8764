import { formatDuration, type Moment } from '@corrigenda/templates';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { formatDate } from '../../ui/instant';
import { findSection } from '../blocks';
import { useSession } from '../editor-session';
import { parseTime, type ParsedTime } from '../parse-time';
import { insertEntry, momentOf, showMoment } from '../sections/timeline';
import { dateOf, nextDay, offsetMinutes } from '../time-zone';
import { timeContextIn } from '../timeline/time-context';
import type { DetailsFormProps } from './details-popover';
import { attributesOf, DetailsFrame, useCommit } from './form-parts';
import { formatOffset } from '@corrigenda/templates';

const UNKNOWN: Moment = { at: '', precision: 'minute', estimated: false, zone: '' };

interface TimeFieldsProps {
  typed: string;
  date: string;
  parsed: ParsedTime | null;
  from: string;
  onType: (typed: string) => void;
  onDate: (date: string) => void;
  onChoose: (moment: Moment) => void;
}

function Preview({ parsed, from, typed, onChoose, onDate, date }: TimeFieldsProps) {
  const { zone } = useSession();
  if (typed.trim() === '' || !parsed) return <p className="min-h-10 text-sm text-faint">14:05 · 08:?? when only the hour is known · ~9 about nine · +7m after the entry in hand</p>;
  if (parsed.kind === 'refused') {
    return (
      <p role="alert" className="min-h-10 text-sm text-danger">
        {parsed.message}
      </p>
    );
  }
  if (parsed.kind === 'choice') {
    return (
      <div className="grid gap-2 text-sm" role="group" aria-label="Which of the two is meant?">
        <p>{parsed.isGap ? 'The clock was set forward over this time, so it never showed it. Which is meant?' : 'The clock was set back and showed this time twice. Which is meant?'}</p>
        {parsed.moments.map((moment) => (
          <Button key={moment.at} size="sm" onClick={() => onChoose(moment)}>
            {showMoment(moment, zone, true)} {formatOffset(offsetMinutes(moment.at, zone))}
          </Button>
        ))}
      </div>
    );
  }
  const { moment } = parsed;
  const distance = from === '' ? null : Date.parse(moment.at) - Date.parse(from);
  const isBackwards = distance !== null && distance < -12 * 3_600_000;
  return (
    <p className="min-h-10 text-sm text-soft" aria-live="polite">
      {formatDate(dateOf(moment.at, zone), true)}, {showMoment(moment, zone)} {zone}
      {distance !== null && distance !== 0 && ` · ${formatDuration(Math.abs(distance))} ${distance > 0 ? 'after' : 'before'} the entry in hand`}
      {isBackwards && (
        <Button size="sm" variant="quiet" onClick={() => onDate(nextDay(date))}>
          The next day?
        </Button>
      )}
    </p>
  );
}

function TimeFields(props: TimeFieldsProps) {
  const { zone } = useSession();
  return (
    <>
      <div className="grid grid-cols-[1fr_9.5rem] gap-2">
        <label className="text-sm font-medium">
          Time
          <input
            autoFocus
            value={props.typed}
            onChange={(event) => props.onType(event.target.value)}
            placeholder="14:05"
            autoComplete="off"
            className="mt-1 h-9 w-full rounded-md border border-control bg-surface px-3 text-base"
          />
        </label>
        <label className="text-sm font-medium">
          Day <span className="font-normal text-faint">({zone})</span>
          <input
            type="date"
            value={props.date}
            onChange={(event) => event.target.value !== '' && props.onDate(event.target.value)}
            className="mt-1 h-9 w-full rounded-md border border-control bg-surface px-2 text-base"
          />
        </label>
      </div>
      <Preview {...props} />
    </>
  );
}

function useTime(initial: string, initialDate: string, from: string) {
  const { zone } = useSession();
  const [typed, setTyped] = useState(initial);
  const [date, setDate] = useState(initialDate);
  const parsed = typed.trim() === '' ? null : parseTime(typed, { date, zone, from });
  return { typed, date, parsed, from, onType: setTyped, onDate: setDate };
}

/** Changes the time of an entry. The entry stays where it stands; the timeline says when that is out of order. */
export function MomentForm(props: DetailsFormProps) {
  const session = useSession();
  const commit = useCommit(props);
  const moment = momentOf(attributesOf(props));
  const section = findSection(props.editor.state.doc, props.request.sectionKey);
  const context = timeContextIn(session, section?.node ?? null);
  const isKnown = moment.at !== '' && moment.precision !== 'day';
  const day = moment.at !== '' ? dateOf(moment.at, session.zone) : context.date;
  const time = useTime(isKnown ? showMoment(moment, session.zone) : moment.at === '' ? '' : day, day, moment.at === '' ? context.from : moment.at);
  const set = (chosen: Moment) => commit({ ...chosen });
  return (
    <DetailsFrame
      onSubmit={() => time.parsed?.kind === 'moment' && set(time.parsed.moment)}
      extra={
        moment.at !== '' && (
          <Button size="sm" variant="quiet" onClick={() => set(UNKNOWN)}>
            Not known
          </Button>
        )
      }
    >
      <TimeFields {...time} onChoose={set} />
    </DetailsFrame>
  );
}

/** Asks for the time first, then inserts the entry where it belongs. */
export function NewEntryForm({ editor, request, onDone }: DetailsFormProps) {
  const session = useSession();
  const section = findSection(editor.state.doc, request.sectionKey);
  const { date, from } = timeContextIn(session, section?.node ?? null, request.blockId);
  const time = useTime('', date, from);
  const add = (moment: Moment) => {
    const tr = insertEntry(editor.state, request.sectionKey, moment);
    if (tr) editor.view.dispatch(tr);
    onDone();
  };
  const submit = () => {
    if (!time.parsed) add(UNKNOWN);
    else if (time.parsed.kind === 'moment') add(time.parsed.moment);
  };
  return (
    <DetailsFrame onSubmit={submit} submit={time.typed.trim() === '' ? 'Add without a time' : 'Add entry'}>
      <TimeFields {...time} onChoose={add} />
    </DetailsFrame>
  );
}
