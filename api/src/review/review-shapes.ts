import { z } from 'zod';
import { comparedText, visibleText } from '../graphql/input-shapes.js';
import { QUEUE_STAGES } from './review-queue.read.js';
import { SEAT_KINDS } from './seat.js';

const text = visibleText({ max: 5000, lines: true });
const optionalText = visibleText({ max: 5000, lines: true, optional: true }).nullish();
const expectedRevision = z.int().positive();
const sectionKey = z.string().min(1).max(100);

export const requestChangesShape = z.object({ coeId: z.string(), expectedRevision, reason: text });

export const approvalShape = z.object({
  coeId: z.string(),
  expectedRevision,
  checklist: z.array(z.string().max(100)).max(100),
  noQuestionBecause: optionalText.transform((reason) => reason ?? ''),
});

/** A move that may come with a reason. */
export const moveShape = z.object({ coeId: z.string(), expectedVersion: z.int(), reason: optionalText.transform((reason) => reason ?? '') });

/** A move that needs one. */
export const reasonedMoveShape = moveShape.extend({ reason: text });

export const questionShape = z.object({ coeId: z.string(), expectedRevision, sectionKey, body: text });

export const dismissalShape = z.object({ questionId: z.string(), reason: text });

export const queueFilterShape = z.object({
  teamKey: comparedText({ max: 100 }).nullish(),
  severity: z.int().min(1).max(4).nullish(),
  seat: z.enum(SEAT_KINDS).nullish(),
  stage: z.enum(QUEUE_STAGES).nullish(),
  overdue: z.boolean().nullish(),
});

export const seatShape = z.object({ seatId: z.string(), reason: text });

export const reassignShape = seatShape.extend({ memberId: z.string() });

export const answerShape = z.object({ questionId: z.string(), answer: text });

export const readingShape = z.object({
  coeId: z.string(),
  expectedRevision,
  sectionKey,
  seconds: z.int().min(0).max(86_400),
  viewed: z.boolean().nullish().transform((viewed) => viewed ?? null),
});
export type Reading = z.infer<typeof readingShape>;
