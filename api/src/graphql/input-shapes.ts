import { z } from 'zod';

const FORBIDDEN = /[\u0000-\u0008\u000B-\u001F\u007F\u0080-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/u;
const INVISIBLE = /[\s\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/gu;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

export function countGraphemes(text: string): number {
  let count = 0;
  for (const _ of graphemes.segment(text)) count++;
  return count;
}

interface TextLimits {
  /** In graphemes. */
  max: number;
  /** Whether it may be empty. */
  optional?: boolean;
  /** Whether it may have several lines. */
  lines?: boolean;
}

/** Text a person can see: trimmed, NFC, no control or direction-changing characters, valid Unicode. */
export function visibleText({ max, optional = false, lines = false }: TextLimits) {
  return z.string().transform((given, context) => {
    const refuse = (message: string) => {
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    };
    if (!given.isWellFormed()) return refuse('This is not valid Unicode.');
    const text = given.replace(/\r\n?/g, '\n').trim().normalize('NFC');
    const control = text.search(FORBIDDEN);
    if (control >= 0) return refuse(`There is a control character at position ${control + 1}; remove it.`);
    if (!lines && text.includes('\n')) return refuse(`There is a line break at position ${text.indexOf('\n') + 1}; write it on one line.`);
    if (text.replace(INVISIBLE, '') === '') return optional ? '' : refuse('Write something that can be seen.');
    const length = text.length > max ? countGraphemes(text) : text.length;
    return length > max ? refuse(`At most ${max} characters; this has ${length}.`) : text;
  });
}

/** The list of this host has one name for each zone and not always the usual one; `Asia/Kolkata` and `Asia/Calcutta` are both names. */
function isZone(zone: string): boolean {
  if (zone !== 'UTC' && zone !== 'GMT' && !/^[A-Z][A-Za-z_]+(?:\/[A-Za-z0-9_+-]+)+$/.test(zone)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** An IANA time zone. */
export const zoneName = z.string().refine(isZone, 'Name a time zone of the IANA list, such as Europe/Berlin or UTC.');

/** A date of the calendar, from 1970 to 2999. */
export const calendarDate = z.iso
  .date('Write a date of the calendar as 2026-04-24.')
  .refine((date) => date >= '1970-01-01' && date < '3000-01-01', 'Choose a date between 1970 and 2999.');

/** An instant with its offset. */
export const instant = z.iso.datetime({ offset: true, message: 'Write an instant with its offset, such as 2026-04-24T08:29:00Z; add the time zone.' });

export const httpUrl = z.union([z.literal(''), z.url({ protocol: /^https?$/, message: 'Write a link that begins with https:// or http://.' }).max(2000)]);

export const recordId = z.guid('That is not an id of this service.');

/** Text that is compared and never shown: anything the database can hold. */
export function comparedText({ max }: { max: number }) {
  return z
    .string()
    .max(max, `At most ${max} characters.`)
    .refine((text) => text.isWellFormed() && !text.includes('\0'), 'This is not valid Unicode.');
}

export const idempotencyKey = z.string().regex(/^[\x21-\x7E]{8,128}$/, 'An idempotency key has 8 to 128 printable ASCII characters.').nullish();

/** Whether a text can be the id of a row; what cannot is not found, without asking the database. */
export function isRecordId(text: string): boolean {
  return recordId.safeParse(text).success;
}
