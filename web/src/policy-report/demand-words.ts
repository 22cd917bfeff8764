import { formatDay, formatSpan } from '../ui/instant';
import type { Shape, Tone } from '../ui/status-chip';

export const OUTCOMES: Record<string, { word: string; shape: Shape; tone: Tone }> = {
  PASSED: { word: 'Passed', shape: 'tick', tone: 'good' },
  FAILED: { word: 'Failed', shape: 'slash', tone: 'danger' },
  WAIVED: { word: 'Waived', shape: 'turn', tone: 'warn' },
  PENDING: { word: 'Not yet', shape: 'dashed', tone: 'neutral' },
};

/** `due 3 May 2026, done 2 d late`; empty where there is no deadline. */
export function deadlineWords({ dueAt, doneAt }: { dueAt: string | null; doneAt: string | null }, zone: string, now: Date): string {
  if (!dueAt) return '';
  const due = new Date(dueAt);
  const late = (doneAt ? new Date(doneAt) : now).getTime() - due.getTime();
  const day = `due ${formatDay(due, zone)}`;
  if (late <= 0) return doneAt ? `${day}, done ${formatDay(new Date(doneAt), zone)}` : day;
  return doneAt ? `${day}, done ${formatSpan(late)} late` : `${day}, late by ${formatSpan(late)}`;
}
