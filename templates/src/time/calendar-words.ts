const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

export const MONTH_WORDS = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

export function monthNamed(word: string): number {
  return MONTHS.findIndex((month) => month.startsWith(word.toLowerCase().slice(0, 3))) + 1;
}

/** `September` and `Sep`. */
export function monthNames(month: number): string[] {
  const name = MONTHS[month - 1];
  return name ? [name.charAt(0).toUpperCase() + name.slice(1), name.charAt(0).toUpperCase() + name.slice(1, 3)] : [];
}

/** A date as written; a year that was left out is the reader's to find. */
export interface WrittenDate {
  year: number | undefined;
  month: number;
  day: number;
}

/**
 * - `ambiguous`: 03/04/2026 may be in March or in April.
 * - `impossible`: no day of the calendar, or a year before 1970 or after 2199.
 * - `unknown`: written with question marks.
 */
export type DateReading = WrittenDate | 'ambiguous' | 'impossible' | 'unknown';

const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?';
/** The forms a date is written in, each with the reading of its groups. */
const FORMS: readonly { pattern: string; read: (groups: string[]) => DateReading }[] = [
  { pattern: '(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)', read: ([year, , month, day]) => checked(year, month, day) },
  { pattern: '\\d{2,4}(?:/\\d{2})?-(?:\\d{2}|\\?\\?|xx|mm)-(?:\\d{2}|\\?\\?|xx|dd)(?!\\d)', read: () => 'unknown' },
  { pattern: '(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?!\\d)', read: ([day, month, year]) => checked(year, month, day) },
  { pattern: '(\\d{1,2})([-/])(\\d{1,2})\\2(\\d{4})(?!\\d)', read: ([first, , second, year]) => eitherOrder(first, second, year) },
  {
    pattern: `${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)?\\.?\\s+(?:of\\s+)?(${MONTH_WORDS})\\b\\.?(?:,?\\s+(\\d{4})(?!\\d))?`,
    read: ([day, month, year]) => checked(year, String(monthNamed(month!)), day),
  },
  {
    pattern: `${WEEKDAY}(${MONTH_WORDS})\\b\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:,?\\s+(\\d{4})(?!\\d))?`,
    read: ([month, day, year]) => checked(year, String(monthNamed(month!)), day),
  },
];

/** Reads a date that begins at an offset of the text. */
export function readDateAt(text: string, at: number): { reading: DateReading; end: number } | undefined {
  for (const { pattern, read } of FORMS) {
    const form = new RegExp(pattern, 'iy');
    form.lastIndex = at;
    const found = form.exec(text);
    if (found) return { reading: read(found.slice(1)), end: form.lastIndex };
  }
  return undefined;
}

/** Every date with a year in a text, in order. */
export function datesIn(text: string): WrittenDate[] {
  const dates: WrittenDate[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!/[\p{L}\p{N}]/u.test(text[at]!) || (at > 0 && /[\p{L}\p{N}.:/-]/u.test(text[at - 1]!))) continue;
    const found = readDateAt(text, at);
    if (!found) continue;
    if (typeof found.reading === 'object' && found.reading.year !== undefined) dates.push(found.reading);
    at = found.end - 1;
  }
  return dates;
}

export function isoDate({ year, month, day }: { year: number; month: number; day: number }): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function checked(year: string | undefined, month: string | undefined, day: string | undefined): DateReading {
  const date = { year: year === undefined ? undefined : Number(year), month: Number(month), day: Number(day) };
  // A leap year stands in for a year that is not given.
  const { year: known = 2024 } = date;
  const lastDay = new Date(Date.UTC(known, date.month, 0)).getUTCDate();
  const isPossible = known >= 1970 && known < 2200 && date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= lastDay;
  return isPossible ? date : 'impossible';
}

function eitherOrder(first: string | undefined, second: string | undefined, year: string | undefined): DateReading {
  const dayFirst = checked(year, second, first);
  const monthFirst = checked(year, first, second);
  if (dayFirst === 'impossible') return monthFirst;
  return monthFirst === 'impossible' || first === second ? dayFirst : 'ambiguous';
}
