const DAY_MS = 86_400_000;

function isWorkingDay(date: Date): boolean {
  const day = date.getUTCDay();
  return day !== 0 && day !== 6;
}

/** The same time of day so many working days later. Saturdays and Sundays in UTC do not count. */
export function addWorkingDays(from: Date, days: number): Date {
  if (!Number.isInteger(days) || days < 0) throw new RangeError(`${days} is not a number of days.`);
  let date = from;
  for (let left = days; left > 0; ) {
    date = new Date(date.getTime() + DAY_MS);
    if (isWorkingDay(date)) left -= 1;
  }
  return date;
}
