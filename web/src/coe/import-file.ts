import { ApiError } from '../graphql/api-error';
import { refusalOf } from './download';

/** What an import recognised, and what the draft still lacks. */
export interface ImportOutcome {
  coe: { id: string; number: number; title: string };
  report: {
    timelineEntries: number;
    milestones: number;
    actions: number;
    measures: number;
    lessons: number;
    placed: { heading: string; section: string; words: number }[];
    unplacedWords: number;
    missing: string[];
    warnings: string[];
    alreadyImportedAs: number | null;
  };
}

/** What may be chosen to be imported, by the ends of names. */
export const IMPORTED_FILES = '.md,.markdown,.txt,.docx,.json,text/markdown,text/plain,application/json,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** In bytes; the service has the last word, this spares sending what it refuses. */
export function largestImport(name: string): number {
  if (/\.docx$/i.test(name)) return 10_000_000;
  return /\.json$/i.test(name) ? 30_000_000 : 2_000_000;
}

/** Sends a file or a pasted text to become a draft. Throws `ApiError`. */
export function importFile(query: Record<string, string>, body: Blob | string, idempotencyKey: string): Promise<ImportOutcome> {
  return send<ImportOutcome>(`/files/import?${new URLSearchParams(query)}`, body, { 'idempotency-key': idempotencyKey });
}

/** Sends bytes to be read as a report. */
export async function send<Answer>(address: string, body: Blob | string, headers: Record<string, string> = {}): Promise<Answer> {
  let response: Response;
  try {
    // As bytes, whatever the browser takes the file for.
    response = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/octet-stream', ...headers }, body: await new Blob([body]).arrayBuffer() });
  } catch {
    throw new ApiError({ message: 'The file could not be sent. Check the connection and try again.', extensions: { code: 'UNREACHABLE' } });
  }
  if (!response.ok) throw await refusalOf(response);
  return (await response.json()) as Answer;
}
