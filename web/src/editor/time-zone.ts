export type Wall = { date: string; hour: number; minute: number };

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;

/** The instants that a clock reading may mean: one, two when the clock is set back over it, none when it is set forward over it: then before and after the gap. */
export function instantsAt({ date, hour, minute }: Wall, zone: string): { instants: string[]; isGap: boolean } {
  const shown = dayOf(date) + (hour * 60 + minute) * MINUTE;
  // What the clock differed by a day before and differs by a day later: the same but where it is changed in between.
  const meant = [...new Set([offsetAt(shown - DAY, zone), offsetAt(shown + DAY, zone)])].map((offset) => shown - offset).sort((a, b) => a - b);
  const right = meant.filter((time) => time + offsetAt(time, zone) === shown);
  const isGap = right.length === 0;
  return { instants: (isGap ? meant : right).map(toIso), isGap };
}

/** Milliseconds since 1970, to the second as it is stored. */
export function toIso(time: number): string {
  return new Date(time).toISOString().replace(/\.\d+/, '');
}

export function offsetMinutes(at: string, zone: string): number {
  return Math.round(offsetAt(Date.parse(at), zone) / MINUTE);
}

/** The date of an instant in a place, `2026-04-24`. */
export function dateOf(at: string, zone: string): string {
  const time = Date.parse(at);
  return dateIn(time + offsetAt(time, zone));
}

export function addMinutes(at: string, minutes: number): string {
  return toIso(Date.parse(at) + minutes * MINUTE);
}

export function nextDay(date: string, days = 1): string {
  return dateIn(dayOf(date) + days * DAY);
}

export function today(zone: string): string {
  return dateOf(new Date().toISOString(), zone);
}

/** The zone when its rules are known here, otherwise UTC. */
export function knownZone(zone: string): string {
  try {
    offsetAt(0, zone);
    return zone;
  } catch (error) {
    if (error instanceof RangeError) return 'UTC';
    throw error;
  }
}

const dateIn = (time: number) => new Date(time).toISOString().replace(/T.*/, '');

function dayOf(date: string): number {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (dateIn(time) !== date) throw new RangeError(`There is no ${date} in the calendar.`);
  return time;
}

const offsets = new Map<string, Intl.DateTimeFormat>();

/** By how many milliseconds the clock of a zone is ahead of UTC at a time. */
function offsetAt(time: number, zone: string): number {
  let format = offsets.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    offsets.set(zone, format);
  }
  // `GMT`, `GMT-05:00`; of times long past also `GMT-04:56:02`.
  const [, sign, hours = 0, minutes = 0, seconds = 0] = /GMT(?:([+-])(\d+):(\d+)(?::(\d+))?)?/.exec(format.format(time)) ?? [];
  return (sign === '-' ? -1 : 1) * ((Number(hours) * 60 + Number(minutes)) * MINUTE + Number(seconds) * SECOND);
}
