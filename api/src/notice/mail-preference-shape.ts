import { z } from 'zod';
import { NOTICE_TOPICS } from './notice-kinds.js';
import { MAIL_CHOICES } from './when-to-mail.js';

const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write a time as 22:00.')
  .transform((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3)))
  .nullable();

export const mailPreferenceShape = z
  .object({
    mailOff: z.boolean(),
    choices: z.array(z.object({ topic: z.enum(NOTICE_TOPICS), choice: z.enum(MAIL_CHOICES) })).max(NOTICE_TOPICS.length),
    digestHour: z.number().int().min(0, 'Choose an hour from 0 to 23.').max(23, 'Choose an hour from 0 to 23.'),
    quietFrom: clock,
    quietUntil: clock,
  })
  .refine(({ quietFrom, quietUntil }) => (quietFrom === null) === (quietUntil === null), { path: ['quietUntil'], message: 'Quiet hours have a beginning and an end; give both, or neither.' });

/** A minute of the day as clocks show it. */
export function clockOf(minute: number | null): string | null {
  if (minute === null) return null;
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
