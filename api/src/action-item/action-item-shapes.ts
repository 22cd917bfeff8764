import { z } from 'zod';
import { calendarDate, comparedText, httpUrl, recordId, visibleText } from '../graphql/input-shapes.js';
import { ActionKind, ActionStatus, Priority } from './action-status.js';

const fields = {
  title: visibleText({ max: 200 }),
  ownerId: recordId.nullable(),
  dueOn: calendarDate.nullable(),
  priority: z.enum(Priority),
  kind: z.enum(ActionKind),
  successTest: visibleText({ max: 1000, optional: true, lines: true }),
  /** The id of a node of the document. */
  causeId: comparedText({ max: 100 }),
  ticketUrl: httpUrl,
};

const orEmpty = (given: string | null | undefined) => given ?? '';

export const newActionItemShape = z.object({
  ...fields,
  ownerId: fields.ownerId.default(null),
  dueOn: fields.dueOn.default(null),
  successTest: fields.successTest.nullish().transform(orEmpty),
  causeId: fields.causeId.nullish().transform(orEmpty),
  ticketUrl: fields.ticketUrl.nullish().transform(orEmpty),
});
export type NewActionItem = z.input<typeof newActionItemShape>;

export const actionChangesShape = z
  .object({ ...fields, status: z.enum(ActionStatus), reason: visibleText({ max: 1000, optional: true, lines: true }) })
  .partial();
export type ActionChanges = z.infer<typeof actionChangesShape>;
export type GivenActionChanges = { [Field in keyof ActionChanges]?: ActionChanges[Field] | null };

const CLEARED_BY_NULL: ReadonlySet<string> = new Set(['ownerId', 'dueOn'] satisfies (keyof ActionChanges)[]);

/** A client may send null for what it leaves alone; only owner and date can be taken away. */
export function withoutAbsent(input: GivenActionChanges): Record<string, unknown> {
  return Object.fromEntries(Object.entries(input).filter(([field, value]) => value !== undefined && (value !== null || CLEARED_BY_NULL.has(field))));
}

export const feedFilterShape = z.object({ teamKey: comparedText({ max: 100 }).nullish(), dueBefore: calendarDate.nullish() });

export const evidenceShape = visibleText({ max: 4000, optional: true, lines: true });
export const declineReasonShape = visibleText({ max: 2000, lines: true });
