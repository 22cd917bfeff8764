import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Mark } from '../../../templates/src/prose/marked-text.testing.js';

interface Labels {
  file: string;
  sha256: string;
  spans: [number, number, string][];
}

export interface Report {
  file: string;
  text: string;
  marks: Mark[];
}

/**
 * The real reports of `POSTMORTEM_CORPUS` whose names we have marked: `reports.json` holds positions only. `person` is a name in any form,
 * `handle` a bare or marked user name, `initials` the two letters by which some reports list who attended. `ignored` are owners of repositories
 * in code and in addresses. Places, hosts and clusters that bear names are nobody. Null where no corpus is given.
 */
export function readReports(): Report[] | null {
  const corpus = process.env['POSTMORTEM_CORPUS'];
  if (!corpus) return null;
  const labels = JSON.parse(readFileSync(path.join(import.meta.dirname, 'reports.json'), 'utf8')) as Labels[];
  return labels.map(({ file, sha256, spans }) => {
    const bytes = readFileSync(path.join(corpus, file));
    if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw new Error(`${file} is not the file that was marked.`);
    return { file, text: bytes.toString('utf8'), marks: spans.map(([start, end, kind]) => ({ start, end, kind })) };
  });
}
