import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { addMinutes, dateOf, instantsAt, knownZone, nextDay, offsetMinutes, type Wall } from './time-zone';

const zones = Intl.supportedValuesOf('timeZone');
const zone = fc.constantFrom(...zones);
/** From the years in which clocks were last changed by odd amounts to those that are written about now. */
const minutes = fc.integer({ min: Date.UTC(1972, 0, 1) / 60_000, max: Date.UTC(2045, 0, 1) / 60_000 });
const iso = (minute: number) => `${new Date(minute * 60_000).toISOString().slice(0, 19)}Z`;

function byTemporal({ date, hour, minute }: Wall, place: string): { instants: string[]; isGap: boolean } {
  const wall = Temporal.PlainDate.from(date).toPlainDateTime({ hour, minute });
  const [first, second] = (['earlier', 'later'] as const).map((disambiguation) => wall.toZonedDateTime(place, { disambiguation }));
  const written = [first!, second!].map((time) => time.toInstant().toString({ smallestUnit: 'second' }));
  return { instants: [...new Set(written)], isGap: !first!.toPlainDateTime().equals(wall) };
}

const wallOf = (time: Temporal.PlainDateTime): Wall => ({ date: time.toPlainDate().toString(), hour: time.hour, minute: time.minute });

test('any clock reading means the instants that Temporal says it means', () => {
  fc.assert(
    fc.property(zone, minutes, (place, minute) => {
      const wall = wallOf(Temporal.Instant.from(iso(minute)).toZonedDateTimeISO('UTC').toPlainDateTime());
      expect(instantsAt(wall, place)).toEqual(byTemporal(wall, place));
    }),
    { numRuns: 1_000 },
  );
});

test('so do the readings around every change of every clock in these years', () => {
  for (const place of zones) {
    let time = Temporal.Instant.from('2022-01-01T00:00:00Z').toZonedDateTimeISO(place);
    for (let next = time.getTimeZoneTransition('next'); next && next.year < 2027; next = time.getTimeZoneTransition('next')) {
      time = next;
      for (const minutes of [-121, -61, -60, -30, -1, 0, 1, 29, 30, 59, 60, 121]) {
        const wall = wallOf(time.toPlainDateTime().add({ minutes }));
        expect({ place, wall, ...instantsAt(wall, place) }).toEqual({ place, wall, ...byTemporal(wall, place) });
      }
    }
  }
});

test('dates, offsets and sums are those of Temporal', () => {
  fc.assert(
    fc.property(zone, minutes, fc.integer({ min: -5_000, max: 5_000 }), (place, minute, count) => {
      const at = iso(minute);
      const there = Temporal.Instant.from(at).toZonedDateTimeISO(place);
      const date = there.toPlainDate();
      expect(dateOf(at, place)).toBe(date.toString());
      expect(offsetMinutes(at, place)).toBe(Math.round(there.offsetNanoseconds / 60e9));
      expect(addMinutes(at, count)).toBe(there.toInstant().add({ minutes: count }).toString({ smallestUnit: 'second' }));
      expect(nextDay(date.toString(), count)).toBe(date.add({ days: count }).toString());
    }),
  );
});

test('the clocks of the first years are read too', () => {
  expect(offsetMinutes('0001-01-01T00:00:00Z', 'America/New_York')).toBe(-296);
  expect(dateOf('0001-01-02T00:00:00Z', 'America/New_York')).toBe('0001-01-01');
});

test.each(['2026-02-30', '2026-13-01', '24 April', ''])('“%s” is no day to count from', (date) => {
  expect(() => nextDay(date)).toThrow(RangeError);
});

test.each([
  ['Europe/Berlin', 'Europe/Berlin'],
  ['Nowhere/Else', 'UTC'],
  ['', 'UTC'],
])('the zone “%s” is known as %s', (given, known) => {
  expect(knownZone(given)).toBe(known);
});
