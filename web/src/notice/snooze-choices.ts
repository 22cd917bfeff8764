import { Temporal } from 'temporal-polyfill';

export interface SnoozeChoice {
  label: string;
  until: string;
}

const MORNING = { hour: 9, minute: 0, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 };

/** Until when a notice may sleep: for some hours, until the next morning, and until Monday, in the member's zone. */
export function snoozeChoices(now: Date, zone: string): SnoozeChoice[] {
  const here = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone);
  const at = (time: Temporal.ZonedDateTime) => new Date(time.epochMilliseconds).toISOString();
  return [
    { label: 'For three hours', until: at(here.add({ hours: 3 })) },
    { label: 'Until tomorrow morning', until: at(here.add({ days: 1 }).with(MORNING)) },
    { label: 'Until Monday morning', until: at(here.add({ days: 8 - here.dayOfWeek }).with(MORNING)) },
  ];
}
