import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { LocatedFinding, Report } from './check-file.js';
import type { Format } from './read-arguments.js';

/** What is printed. `root` is the folder from which the host of annotations names its files. */
export function writeReports(reports: readonly Report[], format: Format, root: string): string {
  if (format === 'json') return `${JSON.stringify(reports, null, 2)}\n`;
  return reports
    .flatMap(({ file, findings }) => {
      const name = format === 'github' ? nameFrom(root, file) : file;
      return findings.map((finding) => `${format === 'github' ? asAnnotation(name, finding) : asLine(name, finding)}\n`);
    })
    .join('');
}

function asLine(file: string, { line, column, rule, message }: LocatedFinding): string {
  return `${file}:${line}:${column} ${rule} ${onOneLine(message)}`;
}

/** A workflow command: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function asAnnotation(file: string, { severity, line, column, endLine, endColumn, rule, message }: LocatedFinding): string {
  const end = endLine === line ? `endColumn=${endColumn}` : `endLine=${endLine}`;
  const place = `file=${escapeProperty(file)},line=${line},col=${column},${end},title=${escapeProperty(rule)}`;
  return `::${severity === 'must' ? 'error' : 'warning'} ${place}::${escapeData(onOneLine(message))}`;
}

function nameFrom(root: string, file: string): string {
  const name = relative(root, resolve(file));
  return name.startsWith('..') || isAbsolute(name) ? file : name.replaceAll(sep, '/');
}

/** Without the control characters that a report may bring along: a terminal would obey them. */
function onOneLine(message: string): string {
  return message.replaceAll(/[\s\p{Cc}]+/gu, ' ');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
