import { z } from 'zod';
import { instant, recordId } from '../graphql/input-shapes.js';
import { NOTICE_STATES } from './notice-kinds.js';

const noticeIds = z.array(recordId).min(1, 'Name at least one notice.').max(100, 'At most 100 notices at once.');

export const markShape = z.object({ noticeIds, state: z.enum(NOTICE_STATES) });

/** Without an instant it is woken. */
export const snoozeShape = z.object({
  noticeIds,
  until: instant
    .transform((text) => new Date(text))
    .refine((until) => until.getTime() > Date.now() && until.getTime() < Date.now() + 366 * 86_400_000, 'Choose an instant to come, within a year.')
    .nullable(),
});

export const muteShape = z.object({ coeId: recordId, subjectId: recordId.nullable() });
