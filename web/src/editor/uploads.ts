import type { EditorCoe } from './editor-session';

export type UploadedFile = EditorCoe['attachments'][number];

export const PICTURES = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'];
export const TABLES = ['text/csv', 'text/tab-separated-values'];

/** The type by which the service knows a file; browsers call a CSV many things, or nothing. */
export function mediaTypeOf(file: { name: string; type: string }): string | null {
  if (PICTURES.includes(file.type)) return file.type;
  if (/\.csv$/i.test(file.name) || file.type === 'text/csv') return 'text/csv';
  if (/\.(tsv|tab)$/i.test(file.name) || file.type === 'text/tab-separated-values') return 'text/tab-separated-values';
  return null;
}

/** Whether a file is a report as a whole and no part of one. */
export function isReport({ name }: { name: string }): boolean {
  return /\.(md|markdown|docx)$/i.test(name);
}

/** Sends a file to the service; throws with a sentence for the author. */
export async function uploadFile(coeId: string, name: string, mediaType: string, body: Blob | string): Promise<UploadedFile> {
  let response: Response;
  try {
    response = await fetch(`/files?coe=${encodeURIComponent(coeId)}&name=${encodeURIComponent(name)}`, { method: 'POST', headers: { 'content-type': mediaType }, body });
  } catch {
    throw new Error('The file could not be sent. Check the connection and try again.');
  }
  const answer = (await response.json().catch(() => null)) as (UploadedFile & { error?: { message?: string }; message?: string }) | null;
  if (response.ok && answer?.id) return answer;
  throw new Error(answer?.error?.message ?? answer?.message ?? `The service refused the file (${response.status}).`);
}

/** Whether a pasted text is a table of numbers: several lines with the same number of cells, numbers behind the first. */
export function looksLikeNumbers(text: string): 'text/csv' | 'text/tab-separated-values' | null {
  const lines = text.trim().split(/\r?\n/);
  if (lines.length < 3 || lines.length > 100_000) return null;
  const separator = lines[0]!.includes('\t') ? '\t' : ',';
  const cells = lines.slice(0, 200).map((line) => line.split(separator));
  const width = cells[0]!.length;
  if (width < 2 || !cells.every((row) => row.length === width)) return null;
  const isNumeric = cells.slice(1).every((row) => row.slice(1).every((cell) => cell.trim() === '' || !Number.isNaN(Number(cell.trim()))));
  return isNumeric ? (separator === '\t' ? 'text/tab-separated-values' : 'text/csv') : null;
}
