const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

interface WallClock {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The wall clock of a zone. Words are put together here, since the words of `Intl` differ between hosts. */
function wallClock(at: Date, zone: string): WallClock {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' });
    formats.set(zone, format);
  }
  const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  return { year: parts.year ?? 0, month: parts.month ?? 1, day: parts.day ?? 1, hour: parts.hour ?? 0, minute: parts.minute ?? 0 };
}

const two = (value: number) => String(value).padStart(2, '0');

export function formatDay(at: Date, zone: string): string {
  const { year, month, day } = wallClock(at, zone);
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

/** `10:05` */
export function formatClock(at: Date, zone: string): string {
  const { hour, minute } = wallClock(at, zone);
  return `${two(hour)}:${two(minute)}`;
}

export function formatInstant(at: Date, zone: string): string {
  const { hour, minute } = wallClock(at, zone);
  return `${formatDay(at, zone)}, ${two(hour)}:${two(minute)} ${zone}`;
}

/** A calendar date such as `2026-11-21`, with the day of the week where it helps. */
export function formatDate(date: string, withWeekday = false): string {
  const [year, month, day] = date.split('-').map(Number);
  if (!year || !month || !day) return date;
  const weekday = withWeekday ? `${DAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()]} ` : '';
  return `${weekday}${day} ${MONTHS[month - 1]} ${year}`;
}

/** Today in a zone, as a calendar date. */
export function dateIn(zone: string, at: Date): string {
  const { year, month, day } = wallClock(at, zone);
  return `${year}-${two(month)}-${two(day)}`;
}

/** Whole days from one calendar date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** How long: `4 min`, `2 d 4 h`. */
export function formatSpan(milliseconds: number): string {
  const minutes = Math.max(0, Math.floor(milliseconds / 60_000));
  if (minutes < 1) return '< 1 min';
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return minutes % 60 && hours < 6 ? `${hours} h ${minutes % 60} min` : `${hours} h`;
  const days = Math.floor(hours / 24);
  if (days > 13) return `${days} d`;
  return hours % 24 ? `${days} d ${hours % 24} h` : `${days} d`;
}

export function formatAgo(at: Date, now: Date): string {
  const span = now.getTime() - at.getTime();
  if (span < 60_000) return 'just now';
  return `${formatSpan(span)} ago`;
}

/** A due date in words: `today`, `in 3 days`, `2 days late`. */
export function formatDue(dueOn: string, today: string): string {
  const days = daysBetween(today, dueOn);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return '1 day late';
  if (days < 0) return `${-days} days late`;
  if (days <= 14) return `in ${days} days`;
  return formatDate(dueOn);
}
