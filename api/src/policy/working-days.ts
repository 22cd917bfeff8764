import { Temporal } from 'temporal-polyfill';
import type { Policy } from './policy.js';

type Calendar = Policy['calendar'];

const SATURDAY = 6;

function isWorkingDay(day: Temporal.ZonedDateTime, holidays: readonly string[]): boolean {
  return day.dayOfWeek < SATURDAY && !holidays.includes(day.toPlainDate().toString());
}

/** The same time of day so many working days later, by the days of the team: Saturdays, Sundays and its holidays do not count. */
export function addWorkingDays(from: Date, days: number, { zone, holidays }: Calendar): Date {
  if (!Number.isInteger(days) || days < 0) throw new RangeError(`${days} is not a number of days.`);
  let day = Temporal.Instant.fromEpochMilliseconds(from.getTime()).toZonedDateTimeISO(zone);
  for (let left = days; left > 0; ) {
    day = day.add({ days: 1 });
    if (isWorkingDay(day, holidays)) left -= 1;
  }
  return new Date(day.epochMilliseconds);
}

/** The same time of day on the working day before. */
export function workingDayBefore(from: Date, { zone, holidays }: Calendar): Date {
  let day = Temporal.Instant.fromEpochMilliseconds(from.getTime()).toZonedDateTimeISO(zone);
  do day = day.subtract({ days: 1 });
  while (!isWorkingDay(day, holidays));
  return new Date(day.epochMilliseconds);
}

/** The same time of day so many days of the calendar later. */
export function addDays(from: Date, days: number, { zone }: Calendar): Date {
  return new Date(Temporal.Instant.fromEpochMilliseconds(from.getTime()).toZonedDateTimeISO(zone).add({ days }).epochMilliseconds);
}
