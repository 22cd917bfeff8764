import { Temporal } from 'temporal-polyfill';

export type Wall = { date: string; hour: number; minute: number };

/** The instants that a clock reading may mean: one, two when the clock is set back over it, none when it is set forward over it. */
export function instantsAt({ date, hour, minute }: Wall, zone: string): { instants: string[]; isGap: boolean } {
  const wall = Temporal.PlainDate.from(date).toPlainDateTime({ hour, minute });
  const earlier = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const later = wall.toZonedDateTime(zone, { disambiguation: 'later' });
  if (earlier.equals(later)) return { instants: [toIso(earlier.toInstant())], isGap: false };
  const isGap = !earlier.toPlainDateTime().equals(wall);
  return { instants: [toIso(earlier.toInstant()), toIso(later.toInstant())], isGap };
}

/** To the second, as it is stored. */
export function toIso(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: 'second' });
}

export function offsetMinutes(at: string, zone: string): number {
  return Math.round(Temporal.Instant.from(at).toZonedDateTimeISO(zone).offsetNanoseconds / 60_000_000_000);
}

/** The date of an instant in a place, `2026-04-24`. */
export function dateOf(at: string, zone: string): string {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString();
}

export function addMinutes(at: string, minutes: number): string {
  return toIso(Temporal.Instant.from(at).add({ minutes }));
}

export function nextDay(date: string, days = 1): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

export function today(zone: string): string {
  return Temporal.Now.plainDateISO(zone).toString();
}

/** The zone when its rules are known here, otherwise UTC. */
export function knownZone(zone: string): string {
  try {
    Temporal.Now.zonedDateTimeISO(zone);
    return zone === '' ? 'UTC' : zone;
  } catch (error) {
    if (error instanceof RangeError) return 'UTC';
    throw error;
  }
}
