import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { recordId, visibleText, zoneName } from '../graphql/input-shapes.js';
import { MEETING_OUTCOMES } from './meeting-state.js';

const MAX_WEEKS = 52;

const reason = visibleText({ max: 1000, lines: true });
const version = z.int();

/** The time on the clock of the meeting’s zone. */
const localTime = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, 'Write day and time as 2026-12-01T10:00.')
  .refine((text) => {
    try {
      return Temporal.PlainDateTime.from(text, { overflow: 'reject' }).year >= 2000;
    } catch (error) {
      if (error instanceof RangeError) return false;
      throw error;
    }
  }, 'There is no such day or time.');

export const newMeetingShape = z.object({
  teamId: recordId,
  startsAt: localTime,
  zone: zoneName,
  weeks: z.int().min(1, `From 1 to ${MAX_WEEKS} weeks.`).max(MAX_WEEKS, `At most ${MAX_WEEKS} weeks at once.`).nullish().transform((weeks) => weeks ?? 1),
});

export const meetingOrderShape = z.object({ meetingId: z.string(), expectedVersion: version, slotIds: z.array(recordId).max(500) });

export const meetingCancelShape = z.object({ meetingId: z.string(), reason });

export const putForwardShape = z.object({ coeId: z.string(), reason });
export const slotChangesShape = z.object({
  slotId: z.string(),
  expectedVersion: version,
  presenterId: recordId.nullish().transform((id) => id ?? undefined),
  meetingId: recordId.nullish().transform((id) => id ?? undefined),
});
export const takeOffShape = z.object({ slotId: z.string(), expectedVersion: version, reason });

export const meetingQuestionShape = z.object({ slotId: z.string(), sectionKey: z.string().min(1).max(100), body: visibleText({ max: 2000, lines: true }) });

export const outcomeShape = z
  .object({
    slotId: z.string(),
    expectedVersion: version,
    outcome: z.enum(MEETING_OUTCOMES),
    followUp: visibleText({ max: 2000, lines: true, optional: true }).nullish().transform((text) => text ?? ''),
    notes: visibleText({ max: 5000, lines: true, optional: true }).nullish().transform((text) => text ?? ''),
  })
  .refine(({ outcome, followUp }) => outcome !== 'FOLLOW_UP' || followUp !== '', { path: ['followUp'], message: 'Say what has to follow.' });
export type GivenOutcome = z.infer<typeof outcomeShape>;

/** The same time on the clock, once a week; summer time begins and ends in between. */
export function weekly(startsAt: string, zone: string, weeks: number): Date[] {
  const first = Temporal.PlainDateTime.from(startsAt);
  return Array.from({ length: weeks }, (_, week) => new Date(first.add({ weeks: week }).toZonedDateTime(zone).epochMilliseconds));
}
