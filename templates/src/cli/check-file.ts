import { extname } from 'node:path';
import { checkMarkdown } from '../prose/check-markdown.js';
import { checkProse } from '../prose/check-prose.js';
import { lineAndColumn, lineStarts } from '../prose/line-and-column.js';
import type { Finding, ProseOptions } from '../prose/prose-rule.js';
import { withTextOf } from './read-text.js';

/** Lines and columns count from 1, columns in UTF-16 units; the end is the first place behind what was found. */
export interface LocatedFinding extends Finding {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

export interface Report {
  file: string;
  findings: LocatedFinding[];
}

export function checkFile(file: string, options: ProseOptions): Report {
  return withTextOf(file, (text) => {
    const findings = extname(file).toLowerCase() === '.txt' ? checkProse(text, options) : checkMarkdown(text, options);
    const starts = lineStarts(text);
    const located = findings.map((finding): LocatedFinding => {
      const last = lineAndColumn(starts, finding.end - 1);
      return { ...lineAndColumn(starts, finding.start), endLine: last.line, endColumn: last.column + 1, ...finding };
    });
    return { file, findings: located };
  });
}
