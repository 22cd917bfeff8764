import { isoDate, type Moment, type WrittenDate, type WrittenTime } from '@corrigenda/templates';
import { Temporal } from 'temporal-polyfill';
import { zoneName } from '../graphql/input-shapes.js';

const UNKNOWN: Moment = { at: '', precision: 'minute', estimated: false, zone: '' };
const HALF_A_DAY = 12 * 60;

type Day = Temporal.PlainDate;

/** Turns times as they are written into instants, one after the other: a time without a date belongs to the day before it in the list. */
export class Clock {
  readonly warnings: string[] = [];
  private day: Day | undefined;
  private last: { wall: Temporal.PlainDateTime; at: string } | undefined;
  private saidNoDate = false;
  private usedZone = false;

  constructor(
    private readonly zone: string,
    /** The day of the incident, when the report names it. */
    private readonly reportDay: WrittenDate | undefined,
  ) {
    this.startOver();
  }

  /** Whether some time was read on the clock of the zone given, for want of one of its own. */
  get reliedOnZone(): boolean {
    return this.usedZone;
  }

  /** Before a further list, which need not go on where the one before ended. */
  startOver(): void {
    this.day = this.reportDay?.year === undefined ? undefined : Temporal.PlainDate.from(isoDate({ ...this.reportDay, year: this.reportDay.year }));
    this.last = undefined;
  }

  momentOf(written: WrittenTime): Moment {
    const zone = this.zoneOf(written);
    if (!this.readDay(written)) return UNKNOWN;
    const day = this.day!;
    if (written.clock === undefined || written.clock === 'unknown') return this.wholeDay(day, zone, written.approximate);
    const { hour, minute, second } = written.clock;
    if (hour > 24 || (minute ?? 0) > 59 || second > 60 || (hour === 24 && ((minute ?? 0) > 0 || second > 0))) {
      this.warn(`“${written.text}” is no time of a day; write the hour as 00 to 23 and the minute as 00 to 59.`);
      return UNKNOWN;
    }
    if (second === 60) this.warn(`“${written.text}” is a leap second; it is kept as 59.999.`);
    let wall = day.toPlainDateTime({ hour: hour % 24, minute: minute ?? 0, second: Math.min(second, 59), millisecond: second === 60 ? 999 : 0 });
    if (hour === 24 || (written.date === undefined && this.isNextDay(wall, written))) wall = wall.add({ days: 1 });
    return this.onClock(wall, zone, written);
  }

  private zoneOf({ zone, text }: WrittenTime): string {
    if (zone === undefined) return this.zone;
    if (zoneName.safeParse(zone).success) return zone;
    this.warn(`“${text}” names a time zone that is not known; it was read as ${this.zone}.`);
    return this.zone;
  }

  /** Sets the day that the time belongs to; false when there is none that is certain. */
  private readDay({ date, text }: WrittenTime): boolean {
    if (date === undefined) {
      if (this.day === undefined && !this.saidNoDate) {
        this.saidNoDate = true;
        this.warn(`“${text}” has no date, and the report names no day; add the date to the entries without a time.`);
      }
      return this.day !== undefined;
    }
    if (date === 'ambiguous') {
      const [, first, second, year] = /(\d{1,2})[-/](\d{1,2})[-/](\d{4})/.exec(text)!;
      const [one, other] = [isoDate({ year: Number(year), month: Number(second), day: Number(first) }), isoDate({ year: Number(year), month: Number(first), day: Number(second) })];
      this.warn(`“${text}” is ambiguous; write ${one} or ${other}.`);
    } else if (date === 'impossible') {
      this.warn(`“${text}” is no date of the calendar between 1970 and 2199; correct it.`);
    } else if (date !== 'unknown') {
      const year = date.year ?? this.day?.year;
      if (year !== undefined) {
        this.day = Temporal.PlainDate.from({ ...date, year });
        return true;
      }
      this.warn(`“${text}” has no year; add it.`);
    }
    // What follows without a date would belong to this one, which nobody knows.
    this.day = undefined;
    this.last = undefined;
    return false;
  }

  private isNextDay(wall: Temporal.PlainDateTime, { text }: WrittenTime): boolean {
    if (!this.last || !this.last.wall.toPlainDate().equals(wall.toPlainDate())) return false;
    const back = this.last.wall.since(wall).total('minutes');
    if (back <= 0 || 24 * 60 - back > HALF_A_DAY) return false;
    this.day = this.day!.add({ days: 1 });
    this.warn(`“${text}” comes after ${this.last.wall.toPlainTime().toString({ smallestUnit: 'minute' })}, so it was read as the next day, ${this.day.toString()}.`);
    return true;
  }

  private onClock(wall: Temporal.PlainDateTime, zone: string, { clock, text, approximate, zone: ownZone }: WrittenTime): Moment {
    const earlier = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
    const later = wall.toZonedDateTime(zone, { disambiguation: 'later' });
    this.usedZone ||= ownZone === undefined;
    if (!earlier.equals(later)) {
      const offers = [earlier, later].map((moment) => moment.toString({ timeZoneName: 'never', smallestUnit: 'minute' })).join(' or ');
      const isGap = !earlier.toPlainDateTime().equals(wall);
      this.warn(`“${text}” ${isGap ? 'was skipped when the clocks of' : 'came twice when the clocks of'} ${zone} were changed on ${wall.toPlainDate().toString()}; write ${offers}.`);
      return UNKNOWN;
    }
    const hourOnly = typeof clock === 'object' && clock.minute === null;
    // A known hour keeps its place in the list: not before what stands above it.
    const isSameHour = hourOnly && this.last !== undefined && this.last.wall.since(wall).total('minutes') >= 0 && this.last.wall.since(wall).total('minutes') < 60;
    const at = isSameHour ? this.last!.at : iso(earlier.toInstant());
    this.last = { wall: isSameHour ? this.last!.wall : wall, at };
    return { at, precision: hourOnly ? 'hour' : 'minute', estimated: approximate, zone };
  }

  private wholeDay(day: Day, zone: string, estimated: boolean): Moment {
    this.usedZone = true;
    const isSameDay = this.last?.wall.toPlainDate().equals(day) === true;
    const wall = isSameDay ? this.last!.wall : day.toPlainDateTime();
    const at = isSameDay ? this.last!.at : iso(day.toZonedDateTime(zone).toInstant());
    this.last = { wall, at };
    return { at, precision: 'day', estimated, zone };
  }

  private warn(warning: string): void {
    this.warnings.push(warning);
  }
}

/** The date that the moment has in its own place. */
export function localDate({ at, zone }: Moment): string {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone || 'UTC').toPlainDate().toString();
}

function iso(instant: Temporal.Instant): string {
  return instant.epochMilliseconds % 1000 === 0 ? instant.toString({ smallestUnit: 'second' }) : instant.toString({ smallestUnit: 'millisecond' });
}
