import { z } from 'zod';
import { calendarDate, comparedText, visibleText, zoneName } from '../graphql/input-shapes.js';

export const IncidentKind = { Outage: 'OUTAGE', Degradation: 'DEGRADATION', NearMiss: 'NEAR_MISS', Surprise: 'SURPRISE' } as const;
export type IncidentKind = (typeof IncidentKind)[keyof typeof IncidentKind];

export const Visibility = { Open: 'OPEN', Restricted: 'RESTRICTED' } as const;
export type Visibility = (typeof Visibility)[keyof typeof Visibility];

const DAY = 24 * 60 * 60 * 1000;
const MAX_TAGS = 20;

/** A day ahead is allowed: somewhere it is tomorrow already. */
const occurredOn = calendarDate.refine((date) => Date.parse(date) <= Date.now() + DAY, 'The incident lies in the future; check the date.');

const tags = z
  .array(visibleText({ max: 40 }))
  .transform((given) => [...new Set(given.map((tag) => tag.toLowerCase().replace(/\s+/gu, ' ')))])
  .refine((given) => given.length <= MAX_TAGS, `At most ${MAX_TAGS} tags.`);

const header = {
  title: visibleText({ max: 200 }),
  severity: z.int().min(1, 'Severity is 1 (worst) to 4.').max(4, 'Severity is 1 (worst) to 4.'),
  kind: z.enum(IncidentKind),
  zone: zoneName,
  occurredOn: occurredOn.nullable(),
  detectedBy: visibleText({ max: 200, optional: true }),
  tags,
  visibility: z.enum(Visibility),
  teamKey: comparedText({ max: 100 }),
};

export const newCoeShape = z.object({
  ...header,
  templateKey: comparedText({ max: 100 }),
  zone: header.zone.nullish().transform((given) => given ?? 'UTC'),
  occurredOn: header.occurredOn.default(null),
  detectedBy: header.detectedBy.default(''),
  tags: header.tags.default([]),
  visibility: header.visibility.nullish(),
});
export type NewCoe = z.input<typeof newCoeShape>;

export const coeChangesShape = z.object(header).partial();
export type CoeChanges = z.infer<typeof coeChangesShape>;

/** These do not touch what a review is about, so they may change in every state. */
const ALWAYS_OPEN: ReadonlySet<string> = new Set(['tags', 'visibility'] satisfies (keyof CoeChanges)[]);

export function changesReviewed(changes: CoeChanges): boolean {
  return Object.keys(changes).some((field) => !ALWAYS_OPEN.has(field));
}

/** Why something is as it is, for whoever reads the record. */
export const reasonShape = visibleText({ max: 2000, lines: true });
