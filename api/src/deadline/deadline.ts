import { bySeverity, type Policy } from '../policy/policy.js';
import { addDays, addWorkingDays, workingDayBefore } from '../policy/working-days.js';

/** What a COE has to reach in time: that its review is asked for, that somebody decides, that it is published. */
export const DEADLINE_STAGES = ['ASK', 'VERDICT', 'PUBLICATION'] as const;
export type DeadlineStage = (typeof DEADLINE_STAGES)[number];

/** A working day before the deadline, at it, and a working day after it. */
export const REMINDER_STEPS = ['BEFORE', 'AT', 'AFTER'] as const;
export type ReminderStep = (typeof REMINDER_STEPS)[number];

export interface Deadline {
  stage: DeadlineStage;
  dueAt: Date;
}

/** A COE as far as its deadlines go. */
export interface TimedCoe {
  status: string;
  severity: number;
  createdAt: Date;
  /** Whether it was published before: an amendment has no deadline. */
  amended: boolean;
  /** Of the running review: the earliest of those who have to decide. */
  verdictDueAt: Date | null;
}

/** The deadlines that are running, the nearest first. */
export function deadlinesOf({ status, severity, createdAt, amended, verdictDueAt }: TimedCoe, policy: Policy): Deadline[] {
  const running: Deadline[] = [];
  const writes = status === 'DRAFT' || status === 'CHANGES_REQUESTED';
  if (writes && !amended) running.push({ stage: 'ASK', dueAt: addWorkingDays(createdAt, bySeverity(policy.askForReviewWithin, severity), policy.calendar) });
  if (status === 'IN_REVIEW' && verdictDueAt) running.push({ stage: 'VERDICT', dueAt: verdictDueAt });
  if ((writes || status === 'IN_REVIEW' || status === 'APPROVED') && !amended) {
    running.push({ stage: 'PUBLICATION', dueAt: addDays(createdAt, bySeverity(policy.publishWithin, severity), policy.calendar) });
  }
  return running.sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
}

/** The step that is due to be told now; the steps before it are no news any more. */
export function stepAt({ dueAt }: Deadline, now: Date, { calendar }: Policy): ReminderStep | undefined {
  if (now >= addWorkingDays(dueAt, 1, calendar)) return 'AFTER';
  if (now >= dueAt) return 'AT';
  return now >= workingDayBefore(dueAt, calendar) ? 'BEFORE' : undefined;
}
