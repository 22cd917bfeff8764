import { CorrigendaError } from '../errors/corrigenda-error.js';

export const EXPORT_FORMATS = ['md', 'docx', 'pdf', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** `shown` is what the reading page shows: the published revision, or the draft while there is none. */
export type WhichRevision = 'shown' | 'draft' | number;

export interface ExportRequest {
  number: number;
  format: ExportFormat;
  which: WhichRevision;
}

/** Reads `214.pdf` and `?revision=`. A name that no COE can have is undefined. */
export function readExportRequest(name: string, revision: unknown): ExportRequest | undefined {
  const [, number = '', extension = ''] = /^([1-9]\d{0,8})\.([a-z]+)$/.exec(name) ?? [];
  const format = EXPORT_FORMATS.find((one) => one === extension);
  return format && { number: Number(number), format, which: readRevision(revision) };
}

function readRevision(given: unknown): WhichRevision {
  if (given === undefined || given === '') return 'shown';
  if (given === 'draft') return 'draft';
  if (typeof given === 'string' && /^[1-9]\d{0,8}$/.test(given)) return Number(given);
  const hint = 'Name a revision by its number, or “draft” for the draft as it stands.';
  throw new CorrigendaError('BAD_USER_INPUT', `revision: ${hint}`, { field: 'revision', rule: 'revision', hint });
}
