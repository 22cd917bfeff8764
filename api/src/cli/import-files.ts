import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ClientSettings } from './client-settings.js';
import { connect, type ServiceClient, ServiceRefusal } from './service-client.js';

export interface ImportFlags {
  teamKey: string;
  templateKey: string | undefined;
  zone: string | undefined;
  severity: number | undefined;
  again: boolean | undefined;
}

interface Report {
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
}

export interface FileOutcome {
  file: string;
  coe?: { number: number; title: string; url: string };
  report?: Report;
  error?: { code: string; message: string; details: Readonly<Record<string, unknown>> };
}

/** Imports every file and prints what became of it; returns the exit status. One that fails does not stop the others. */
export async function importFiles(files: readonly string[], flags: ImportFlags, settings: ClientSettings, output: { json: boolean; say(text: string): void }): Promise<0 | 1> {
  const outcomes: FileOutcome[] = [];
  let client: ServiceClient | undefined;
  for (const file of files) {
    const outcome = await attempt(file, async () => {
      const bytes = readFileSync(file);
      client ??= await connect(settings);
      return importOne(client, file, bytes, flags, settings.url);
    });
    outcomes.push(outcome);
    if (!output.json) output.say(asText(outcome));
  }
  if (output.json) output.say(JSON.stringify(outcomes, null, 2));
  return outcomes.some(({ error }) => error) ? 1 : 0;
}

async function importOne(client: ServiceClient, file: string, bytes: Buffer, flags: ImportFlags, url: string): Promise<FileOutcome> {
  const given = Object.entries({ ...flags, fileName: path.basename(file) }).filter(([, value]) => value !== undefined);
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  const { coe, report } = await client.upload<{ coe: { number: number; title: string }; report: Report }>(`/files/import?${query}`, bytes);
  return { file, coe: { number: coe.number, title: coe.title, url: `${url}/coes/${coe.number}` }, report };
}

async function attempt(file: string, work: () => Promise<FileOutcome>): Promise<FileOutcome> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ServiceRefusal) return { file, error: { code: error.code, message: error.message, details: error.details } };
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code && syscall) return { file, error: { code: 'BAD_USER_INPUT', message: `The file cannot be read (${code}).`, details: {} } };
    throw error;
  }
}

/** What went where and what is missing, for people. */
export function asText({ file, coe, report, error }: FileOutcome): string {
  if (error) {
    const again = error.code === 'CONFLICT' && error.details['alreadyImportedAs'] !== undefined ? ' (--again makes a second one)' : '';
    return `${file}: not imported: ${error.message}${again}\n`;
  }
  if (!coe || !report) return `${file}: nothing is known of it\n`;
  const { timelineEntries, milestones, actions, measures, lessons } = report;
  return [
    `${file}: COE-${coe.number} “${coe.title}”, ${coe.url}`,
    `  recognised: timeline entries ${timelineEntries}, milestones ${milestones}, measures ${measures}, lessons ${lessons}, action items ${actions}`,
    ...(report.alreadyImportedAs === null ? [] : [`  the same report is COE-${report.alreadyImportedAs} already`]),
    ...report.placed.map(({ heading, section, words }) => `  ${heading === '' ? 'before the first heading' : `“${heading}”`} → ${section} (${words} words)`),
    ...(report.unplacedWords === 0 ? [] : [`  ${report.unplacedWords} words fitted nowhere; they stand at the end of the imported text`]),
    ...report.warnings.map((warning) => `  look at this: ${warning}`),
    ...(report.missing.length === 0 ? [] : [`  still missing:`, ...report.missing.map((missing) => `    - ${missing}`)]),
    '',
  ].join('\n');
}
