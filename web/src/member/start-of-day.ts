import { Temporal } from 'temporal-polyfill';

/** The instant at which a date begins in a zone, or the day so many days after it. */
export function startOfDay(date: string, zone: string, daysAfter = 0): string {
  return Temporal.PlainDate.from(date).add({ days: daysAfter }).toZonedDateTime(zone).toInstant().toString();
}
