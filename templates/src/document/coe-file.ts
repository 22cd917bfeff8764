import { z } from 'zod';
import { coeDocumentSchema } from './coe-document.js';

export const COE_FILE_FORMAT = 'corrigenda-coe';
/** Raised whenever a reader of the version before could not read a file any more. */
export const COE_FILE_VERSION = 2;

const date = z.iso.date();
const instant = z.iso.datetime({ offset: true });

/** An action item as a file keeps it. Who owns it is a team; nobody is named. */
const fileAction = z.strictObject({
  /** As in `ACT-12`, in the service that wrote the file. */
  number: z.int().positive(),
  title: z.string(),
  team: z.string(),
  dueOn: date.nullable(),
  priority: z.enum(['URGENT', 'HIGH', 'MEDIUM', 'LOW']),
  kind: z.enum(['PREVENT', 'DETECT_SOONER', 'RECOVER_SOONER', 'TOOL', 'PROCESS']),
  successTest: z.string(),
  /** The id of the why or lesson in the document that it answers, or empty. */
  causeId: z.string(),
  /** Empty where it has no ticket. */
  ticketUrl: z.string(),
  status: z.enum(['OPEN', 'IN_PROGRESS', 'DONE', 'VERIFIED', 'DECLINED']),
});

/** A picture or a table of numbers that the document shows; `id` is what stands there as its `attachmentId`. */
const fileAttachment = z.strictObject({ id: z.string(), name: z.string(), mediaType: z.string(), data: z.base64() });

/**
 * A COE as a JSON file: everything that the service knows of it but its people, its review and its comments. Reading it back gives an
 * equal document. Strict: a property that is not listed here is refused, so that nothing is dropped in silence.
 */
export const coeFileSchema = z.strictObject({
  format: z.literal(COE_FILE_FORMAT),
  schemaVersion: z.literal(COE_FILE_VERSION),
  exportedAt: instant,
  coe: z.strictObject({
    /** As in `COE-214`, in the service that wrote the file; an import gives a new one. */
    number: z.int().positive(),
    title: z.string(),
    status: z.enum(['DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED', 'PUBLISHED', 'CANCELLED']),
    /** The frozen revision that the document is; null for the draft as it stood. */
    revision: z.strictObject({ number: z.int().positive(), hash: z.string(), frozenAt: instant }).nullable(),
    team: z.strictObject({ key: z.string(), name: z.string() }),
    template: z.strictObject({ key: z.string(), version: z.int().positive() }),
    severity: z.int().min(1).max(4),
    kind: z.enum(['OUTAGE', 'DEGRADATION', 'NEAR_MISS', 'SURPRISE']),
    visibility: z.enum(['OPEN', 'RESTRICTED']),
    tags: z.array(z.string()),
    /** IANA, of the incident. */
    zone: z.string(),
    occurredOn: date.nullable(),
    detectedBy: z.string(),
    publishedAt: instant.nullable(),
  }),
  document: coeDocumentSchema,
  actions: z.array(fileAction),
  attachments: z.array(fileAttachment).max(200),
});

export type CoeFile = z.infer<typeof coeFileSchema>;

type Json = Record<string, unknown>;
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A file of an older release as this one writes it; anything else stays as it is, for the schema to refuse. */
export function upgradeCoeFile(json: unknown): unknown {
  if (!isJson(json) || json['schemaVersion'] !== 1 || !isJson(json['document'])) return json;
  const { sections } = json['document'];
  return {
    ...json,
    schemaVersion: 2,
    document: { ...json['document'], version: 2, sections: Array.isArray(sections) ? sections.map(withMetricFlags) : sections },
  };
}

/** Measures of the first version did not say whether a metric exists. */
function withMetricFlags(section: unknown): unknown {
  if (!isJson(section) || !Array.isArray(section['measures'])) return section;
  return { ...section, measures: section['measures'].map((measure: unknown) => (isJson(measure) ? { noMetric: false, ...measure } : measure)) };
}
