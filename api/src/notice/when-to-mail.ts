import { Temporal } from 'temporal-polyfill';
import { type NoticeReason, type NoticeTopic } from './notice-kinds.js';

export const MAIL_CHOICES = ['AT_ONCE', 'DIGEST', 'NEVER'] as const;
export type MailChoice = (typeof MAIL_CHOICES)[number];

export interface MailPreference {
  mailOff: boolean;
  choices: Partial<Record<NoticeTopic, MailChoice>>;
  digestHour: number;
  /** Minutes of the day in the member's zone; both or neither. */
  quietFrom: number | null;
  quietUntil: number | null;
}

/** What the service proposes: what waits for the member at once, what goes on around them once a day. */
export const PROPOSED: Record<NoticeTopic, MailChoice> = { REVIEW: 'AT_ONCE', QUESTIONS: 'AT_ONCE', DISCUSSION: 'DIGEST', ACTIONS: 'AT_ONCE', PUBLICATION: 'DIGEST' };

export const PROPOSED_PREFERENCE: MailPreference = { mailOff: false, choices: {}, digestHour: 8, quietFrom: null, quietUntil: null };

/** When a notice is mailed, in the member's zone; null when it is not. A mention is told at once wherever its topic is told at all. */
export function whenToMail({ topic, reason }: { topic: NoticeTopic; reason: NoticeReason }, preference: MailPreference, zone: string, now: Date): Date | null {
  const choice = preference.choices[topic] ?? PROPOSED[topic];
  if (preference.mailOff || choice === 'NEVER') return null;
  const here = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone);
  const at = choice === 'DIGEST' && reason !== 'MENTIONED' ? nextAt(here, preference.digestHour * 60) : here;
  return new Date(afterQuiet(at, preference).epochMilliseconds);
}

function afterQuiet(at: Temporal.ZonedDateTime, { quietFrom, quietUntil }: MailPreference): Temporal.ZonedDateTime {
  if (quietFrom === null || quietUntil === null || quietFrom === quietUntil) return at;
  const minute = at.hour * 60 + at.minute;
  const quiet = quietFrom < quietUntil ? minute >= quietFrom && minute < quietUntil : minute >= quietFrom || minute < quietUntil;
  return quiet ? nextAt(at, quietUntil) : at;
}

/** The next time that clocks there show this minute of the day; one that is left out in spring comes an hour later. */
function nextAt(after: Temporal.ZonedDateTime, minute: number): Temporal.ZonedDateTime {
  const time = { hour: Math.floor(minute / 60), minute: minute % 60 };
  const today = after.toPlainDate().toZonedDateTime({ timeZone: after.timeZoneId, plainTime: time });
  return Temporal.ZonedDateTime.compare(today, after) > 0 ? today : after.toPlainDate().add({ days: 1 }).toZonedDateTime({ timeZone: after.timeZoneId, plainTime: time });
}
