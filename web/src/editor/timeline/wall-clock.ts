import type { Moment, WrittenTime } from '@corrigenda/templates';
import type { TimeContext } from '../parse-time';
import { instantsAt, knownZone, nextDay } from '../time-zone';

/** Turns the times of one list into instants, one after the other: a time without a date belongs to the day of the one before it. */
export class WallClock {
  /** Times that the clock showed twice or never; the earlier reading was taken. */
  uncertain = 0;
  private date: string;
  private minutes = -1;
  private readonly zone: string;

  constructor({ date, zone }: { date: string; zone: string }) {
    this.date = date;
    this.zone = zone;
  }

  context(from: string): TimeContext {
    return { date: this.date, zone: this.zone, from };
  }

  /** Null where it is no time of a day of the calendar. */
  momentOf({ date, clock, zone, approximate }: WrittenTime): Moment | null {
    if (typeof clock !== 'object' || clock.hour > 23 || (clock.minute ?? 0) > 59) return null;
    if (typeof date === 'object') this.date = `${date.year ?? this.date.slice(0, 4)}-${twoDigits(date.month)}-${twoDigits(date.day)}`;
    else if (date !== undefined && date !== 'unknown') return null;
    const minutes = clock.hour * 60 + (clock.minute ?? 0);
    // Half a day back is past midnight; less is a line out of order.
    if (date === undefined && this.minutes - minutes > 12 * 60) this.date = nextDay(this.date);
    this.minutes = minutes;
    const place = zone === undefined ? this.zone : knownZone(zone);
    const { instants } = instantsAt({ date: this.date, hour: clock.hour, minute: clock.minute ?? 0 }, place);
    if (instants.length > 1 && clock.minute !== null) this.uncertain += 1;
    return { at: instants[0]!, precision: clock.minute === null ? 'hour' : 'minute', estimated: approximate, zone: '' };
  }
}

const twoDigits = (value: number) => String(value).padStart(2, '0');
