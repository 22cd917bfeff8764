import type { Moment, TimelineEntry } from './coe-document.js';

/** What `momentSchema` accepts but for the days of the months; reading a document does without zod, which is larger than all of the reading. */
const INSTANT = /^\d{4}-\d\d-(\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const MINUTE = 60_000;
/** How far a moment of that precision may lie from the instant it is stored as. */
const SLACK = { minute: 0, hour: 59 * MINUTE, day: (24 * 60 - 1) * MINUTE };

/** Whether the text is an instant of the calendar with its offset: `2026-02-30T08:00Z` is not, nor is a time without a zone. */
export function isInstant(at: string): boolean {
  const [, day] = INSTANT.exec(at) ?? [];
  return day !== undefined && new Date(`${at.slice(0, 10)}T00:00:00Z`).getUTCDate() === Number(day);
}

/** By time, then by the order they were given in; entries without a time last. */
export function compareEntries(a: TimelineEntry, b: TimelineEntry): number {
  const [first, second] = [timeOf(a.moment), timeOf(b.moment)];
  if (first === null || second === null) return Number(first === null) - Number(second === null);
  return first - second;
}

/** Milliseconds since 1970, or null while the time is not known. */
export function timeOf(moment: Moment): number | null {
  return moment.at === '' ? null : Date.parse(moment.at);
}

export function isApproximate(moment: Moment): boolean {
  return moment.estimated || moment.precision !== 'minute';
}

/** Whether `a` lies before `b` even when both are as close as their precision allows; `08:??` is not before 08:00. */
export function isSurelyBefore(a: Moment, b: Moment): boolean {
  const [first, second] = [timeOf(a), timeOf(b)];
  if (first === null || second === null) return false;
  return first + SLACK[a.precision] < second - SLACK[b.precision];
}
