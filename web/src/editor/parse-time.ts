import { isInstant, type Moment } from '@corrigenda/templates';
import { addMinutes, instantsAt, toIso, type Wall } from './time-zone';

export interface TimeContext {
  /** The day that a bare clock time belongs to, `2026-04-24`. */
  date: string;
  zone: string;
  /** The instant that `+7m` counts from: the entry in hand. */
  from: string;
}

export type ParsedTime =
  | { kind: 'moment'; moment: Moment }
  /** The clock was changed over this reading; the author says which instant is meant. */
  | { kind: 'choice'; isGap: boolean; moments: [Moment, Moment] }
  | { kind: 'refused'; message: string };

const RELATIVE = /^([+-])\s*(?:(\d{1,3})\s*d)?\s*(?:(\d{1,3})\s*h)?\s*(?:(\d{1,4})\s*m(?:in)?)?$/i;
const CLOCK = /^(\d{1,2})(?:[:.h](\d{2}|\?\?)(?::\d{2})?)?$/;
const TWELVE = /\s*([ap])\.?m\.?$/i;
const DATED = /^(\d{4}-\d{2}-\d{2})(?:[T\s]+(.*))?$/;

const refuse = (message: string): ParsedTime => ({ kind: 'refused', message });

/**
 * What an author types for a time: `14:05`, `2:05 pm`, `08:??` (the hour is known), `~9` and `~14:05` (estimated), `+7m` and `+1h30m` after the
 * entry in hand, a date before any of these, an ISO instant. Everything is read on the clock of `zone`; the answer is an instant in UTC.
 */
export function parseTime(typed: string, { date, zone, from }: TimeContext): ParsedTime {
  const trimmed = typed.trim();
  const estimated = /^(~|about |around |ca\.? )/i.test(trimmed);
  const text = trimmed.replace(/^(~|about |around |ca\.? )\s*/i, '');
  if (text === '') return refuse('Type a time, such as 14:05, 08:?? or +7m.');
  if (isInstant(text)) return settled({ at: toIso(Date.parse(text)), precision: 'minute', estimated, zone: '' });
  const relative = RELATIVE.exec(text);
  if (relative && text.length > 1) return after(relative, from, estimated);
  const dated = DATED.exec(text);
  if (dated) {
    const [, day = '', rest = ''] = dated;
    if (!isDate(day)) return refuse(`There is no ${day} in the calendar.`);
    if (rest.trim() === '') return onClock({ date: day, hour: 0, minute: 0 }, zone, { precision: 'day', estimated });
    return clock(rest.trim(), day, zone, estimated);
  }
  if (!isDate(date)) return refuse('Choose the day first.');
  return clock(text, date, zone, estimated);
}

function clock(text: string, date: string, zone: string, estimated: boolean): ParsedTime {
  const half = TWELVE.exec(text)?.[1]?.toLowerCase();
  const read = CLOCK.exec(text.replace(TWELVE, ''));
  if (!read) return refuse(`“${text}” is not a time; write 14:05, 08:?? or +7m.`);
  const [, hours = '', minutes] = read;
  const hour = half ? (Number(hours) % 12) + (half === 'p' ? 12 : 0) : Number(hours);
  if (hour > 23 || (half && (Number(hours) < 1 || Number(hours) > 12))) return refuse(`There is no hour ${hours}.`);
  if (minutes === undefined || minutes === '??') return onClock({ date, hour, minute: 0 }, zone, { precision: 'hour', estimated });
  if (Number(minutes) > 59) return refuse(`There is no minute ${minutes}.`);
  return onClock({ date, hour, minute: Number(minutes) }, zone, { precision: 'minute', estimated });
}

function onClock(wall: Wall, zone: string, known: Pick<Moment, 'precision' | 'estimated'>): ParsedTime {
  const { instants, isGap } = instantsAt(wall, zone);
  const moments = instants.map((at): Moment => ({ at, zone: '', ...known }));
  const [first, second] = moments;
  if (!first) return refuse('That time cannot be read.');
  // A day or an hour is wide enough to hold the change of the clock.
  if (!second || (known.precision !== 'minute' && !isGap)) return settled(first);
  return { kind: 'choice', isGap, moments: [first, second] };
}

function after([, sign, days, hours, minutes]: RegExpExecArray, from: string, estimated: boolean): ParsedTime {
  if (!isInstant(from)) return refuse('There is no earlier entry with a time to count from.');
  const total = Number(days ?? 0) * 1440 + Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return settled({ at: addMinutes(from, sign === '-' ? -total : total), precision: 'minute', estimated, zone: '' });
}

const settled = (moment: Moment): ParsedTime => ({ kind: 'moment', moment });

function isDate(date: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(`${date}T00:00:00Z`)) && new Date(`${date}T00:00:00Z`).toISOString().startsWith(date);
}
