import { existsSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { BadUsage, type ClientSettings } from './client-settings.js';
import { connect, ServiceRefusal } from './service-client.js';

export interface ExportFlags {
  format: string;
  revision: string | undefined;
  /** A folder, or a file when one COE is asked for; `-` is standard output. */
  output: string;
}

/** Writes every COE to a file and says where; returns the exit status. One that is refused does not stop the others. */
export async function exportCoes(numbers: readonly string[], { format, revision, output }: ExportFlags, settings: ClientSettings, say: (text: string) => void): Promise<0 | 1> {
  const isFolder = existsSync(output) && statSync(output).isDirectory();
  if (numbers.length > 1 && !isFolder) throw new BadUsage(`${output} is no folder; several COEs need one.`);
  const client = await connect(settings).catch((error: unknown) => refused('corrigenda', error));
  if (!client) return 1;
  let status: 0 | 1 = 0;
  for (const number of numbers) {
    const query = revision === undefined ? '' : `?${new URLSearchParams({ revision })}`;
    const file = await client.download(`/files/coes/${number}.${format}${query}`).catch((error: unknown) => refused(`COE-${number}`, error));
    if (!file) status = 1;
    else if (output === '-') process.stdout.write(file.bytes);
    else say(`COE-${number}: ${writeTo(isFolder ? path.join(output, path.basename(file.name)) : output, file.bytes)}`);
  }
  return status;
}

function writeTo(file: string, bytes: Buffer): string {
  try {
    writeFileSync(file, bytes);
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (!code || !syscall) throw error;
    throw new BadUsage(`${file} cannot be written (${code}).`);
  }
  return file;
}

function refused(subject: string, error: unknown): undefined {
  if (!(error instanceof ServiceRefusal)) throw error;
  process.stderr.write(`${subject}: not exported: ${error.message}\n`);
}
