import { type DateReading, readDateAt } from './calendar-words.js';
import { zoneNamed, zoneOfOffset, ZONE_WORDS } from './zones.js';

/** A time as somebody wrote it, not yet an instant. */
export interface WrittenTime {
  /** As it stands in the source. */
  text: string;
  date: DateReading | undefined;
  /** `minute` is null for `08:??`; undefined when only a date is given; `unknown` for `??:??`. */
  clock: { hour: number; minute: number | null; second: number } | 'unknown' | undefined;
  approximate: boolean;
  /** Whether an end is written too: `09:00 - 11:00`. */
  isRange: boolean;
  /** IANA, when one is written beside it. */
  zone: string | undefined;
}

/** A time at the start of a text, and the offset where the rest begins. */
export interface LeadingTime extends WrittenTime {
  end: number;
}

const ABOUT = /(?:~|≈|(?:ca|c|approx|about|around|circa|approximately)\b\.?|\bat\b|\bon(?: the)?\b|\bby\b)\s*/iy;
const BETWEEN = /(?:\s*,?\s*(?:at|around|approx\.?|ca\.?|-|–)\s*|\s*T(?=\d)|\s*,?\s*)~?\s*/iy;
const CLOCK = /(\d{1,2}):(\d{2}|\?\?|xx)(?::(\d{2})(?:[.,]\d+)?)?(?!\d)(?:\s?([ap])\.?m\b\.?)?/iy;
const DOTTED_CLOCK = /(\d{1,2})\.(\d{2})(?![\d.])/y;
const BARE_CLOCK = /([01]\d|2[0-3])([0-5]\d)(?!\d)/y;
const HOUR = /(\d{1,2})\s?([ap])\.?m\b\.?/iy;
const UNKNOWN_CLOCK = /(?:hh|\?\?|xx|\dx):(?:mm|\?\?|xx)/iy;
const RANGE = /\s*~?\s*[-–—]\s*(?:~\s*)?(?:\d{4}-\d{2}-\d{2}\s+)?\d{1,2}:(?:\d{2}|\?\?)(?:\s?[ap]\.?m\b\.?)?/iy;
const AFTER = /\s*~/y;
const ZONE = new RegExp(`\\s*(?:\\((${ZONE_WORDS})\\)|(${ZONE_WORDS})|(Z)\\b|([+-])(\\d{2}):?(\\d{2})\\b)`, 'y');
const SEPARATOR = /\s*(?:\]|\))?\s*(?:[:|—–]|-{1,3}|→|=>)*\s*/y;

/** A time with which the text begins; its date, its clock, or both. */
export function leadingTime(text: string): LeadingTime | undefined {
  const start = /^[\s[(]*/.exec(text)![0].length;
  const cursor = new Cursor(text, start);
  const about = cursor.take(ABOUT);
  const date = readDateAt(text, cursor.at);
  if (date) cursor.at = date.end;
  const beforeClock = cursor.at;
  if (date) cursor.take(BETWEEN);
  const clock = readClock(cursor, date !== undefined);
  if (clock === undefined) cursor.at = beforeClock;
  if (!date && (clock === undefined || clock === 'unknown') && !/^\s*[\dx?]x?:/i.test(text.slice(start))) return undefined;
  if (!date && clock === undefined) return undefined;
  if (about && /^(?:at|on|by)/i.test(about[0]) && !date && clock === undefined) return undefined;
  const zoneBefore = clock === undefined ? undefined : readZone(cursor);
  const range = clock === undefined ? null : cursor.take(RANGE);
  const after = cursor.take(AFTER);
  const zone = zoneBefore ?? (clock === undefined ? undefined : readZone(cursor));
  // “15:00ish” and “12:30h” are no times that end here.
  if (/[\p{L}\p{N}]/u.test(text[cursor.at] ?? '') && /[\p{L}\p{N}]/u.test(text[cursor.at - 1] ?? '')) return undefined;
  const written = text.slice(start, cursor.at);
  cursor.take(SEPARATOR);
  const isAbout = about !== null && !/^(?:at|on|by)/i.test(about[0]);
  return { text: written, end: cursor.at, date: date?.reading, clock, zone, approximate: isAbout || /~/.test(written) || after !== null || range !== null, isRange: range !== null };
}

/** A time with which a short line ends, but for a remark in brackets: `First detected 2026-04-24 08:14`, `Repaired: 09:10 UTC`, `Paged at 08:20.` */
export function trailingTime(text: string, { clockAlone }: { clockAlone: boolean }): (LeadingTime & { start: number }) | undefined {
  if (text.length > 160) return undefined;
  for (const { index } of text.matchAll(/(?<=\s)[~(]?\d|(?<=\s)(?=(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\s\d)/gi)) {
    const found = leadingTime(text.slice(index));
    if (!found || !/^[\s.)]*(?:\([^()]*\))?[\s.]*$/.test(text.slice(index + found.end)) || (found.date === undefined && !clockAlone)) continue;
    if (found.clock === undefined && (typeof found.date !== 'object' || found.date.year === undefined)) continue;
    return { ...found, start: index, end: index + found.end };
  }
  return undefined;
}

function readClock(cursor: Cursor, afterDate: boolean): WrittenTime['clock'] {
  const full = cursor.take(CLOCK);
  if (full) {
    const [, hour, minute, second, half] = full;
    return { hour: onTwentyFour(Number(hour), half), minute: /\d/.test(minute!) ? Number(minute) : null, second: Number(second ?? 0) };
  }
  const short = cursor.take(HOUR);
  if (short) return { hour: onTwentyFour(Number(short[1]), short[2]), minute: 0, second: 0 };
  if (cursor.take(UNKNOWN_CLOCK)) return 'unknown';
  const loose = afterDate ? (cursor.take(DOTTED_CLOCK) ?? cursor.take(BARE_CLOCK)) : null;
  return loose ? { hour: Number(loose[1]), minute: Number(loose[2]), second: 0 } : undefined;
}

/** `17:14pm` is 17:14. */
function onTwentyFour(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 12) return hour;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

function readZone(cursor: Cursor): string | undefined {
  const before = cursor.at;
  const found = cursor.take(ZONE);
  if (!found) return undefined;
  const [, inBrackets, bare, zulu, sign, hours, minutes] = found;
  const zone = sign ? zoneOfOffset(sign === '+' ? 1 : -1, Number(hours), Number(minutes)) : zoneNamed(inBrackets ?? bare ?? zulu ?? '');
  if (zone === undefined) cursor.at = before;
  return zone;
}

class Cursor {
  constructor(
    private readonly text: string,
    public at: number,
  ) {}

  take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found) this.at = pattern.lastIndex;
    return found;
  }
}
