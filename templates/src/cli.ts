import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkMarkdown } from './prose/check-markdown.js';
import { checkProse } from './prose/check-prose.js';
import { decodeText, UnreadableText } from './prose/decode-text.js';
import { lineAndColumn, lineStarts } from './prose/line-and-column.js';
import { describe, parseJson, parseWordList, UnreadableList } from './prose/parse-word-list.js';
import type { Finding, ProseOptions } from './prose/prose-rule.js';
import { glossarySchema, peopleSchema, servicesSchema, wordListsSchema } from './prose/word-lists.js';

const USAGE = `Usage: corrigenda-check FILE… [--people FILE] [--glossary FILE] [--services FILE] [--json]

Checks incident reports for names, jargon, blame and language that is hard to read. Files ending in .txt are read as plain text,
others as Markdown. Word lists are JSON or CSV with one column; .corrigenda.json in the working folder may hold all three.

Exit status: 0 nothing must be fixed, 1 something must, 2 the command could not be carried out.
`;

class BadUsage extends Error {}

interface Report {
  file: string;
  findings: (Finding & { line: number; column: number })[];
}

type ListFiles = { [list in 'people' | 'glossary' | 'services']?: string | undefined };

/** Carries out the command and says how it ended. */
function main(args: string[]): number {
  const { values, positionals } = readArguments(args);
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  if (positionals.length === 0) throw new BadUsage('name at least one file to check.');
  const options = readOptions(values);
  const reports = positionals.map((file) => check(file, options));
  process.stdout.write(values.json ? `${JSON.stringify(reports, null, 2)}\n` : reports.map(asLines).join(''));
  return reports.some(({ findings }) => findings.some(({ severity }) => severity === 'must')) ? 1 : 0;
}

function readArguments(args: string[]) {
  const list = { type: 'string' } as const;
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { people: list, glossary: list, services: list, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    throw new BadUsage((error as Error).message);
  }
}

/** The lists of `.corrigenda.json`; one that is named on the command line takes the place of its namesake. */
function readOptions({ people, glossary, services }: ListFiles): ProseOptions {
  return {
    ...readStandingLists(join(process.cwd(), '.corrigenda.json')),
    ...(people && { people: using(people, (text) => parseWordList(text, peopleSchema, (name) => ({ name }))) }),
    ...(glossary && { glossary: using(glossary, (text) => parseWordList(text, glossarySchema, (term) => ({ term, meaning: '' }))) }),
    ...(services && { services: using(services, (text) => parseWordList(text, servicesSchema, (service) => service)) }),
  };
}

function readStandingLists(file: string): ProseOptions {
  if (!existsSync(file)) return {};
  return using(file, (text) => {
    const parsed = wordListsSchema.safeParse(parseJson(text));
    if (!parsed.success) throw new UnreadableList(describe(parsed.error));
    return parsed.data;
  });
}

function check(file: string, options: ProseOptions): Report {
  return using(file, (text) => {
    const findings = extname(file) === '.txt' ? checkProse(text, options) : checkMarkdown(text, options);
    const starts = lineStarts(text);
    return { file, findings: findings.map((finding) => ({ ...lineAndColumn(starts, finding.start), ...finding })) };
  });
}

/** Reads a file and does something with its text; whatever is wrong with it is said with the file's name. */
function using<T>(file: string, read: (text: string) => T): T {
  try {
    return read(decodeText(readFileSync(file)));
  } catch (error) {
    if (error instanceof UnreadableText || error instanceof UnreadableList) throw new BadUsage(`${file} ${error.message}.`);
    if (error instanceof Error && 'code' in error) throw new BadUsage(`${file} cannot be read (${String(error.code)}).`);
    throw error;
  }
}

function asLines({ file, findings }: Report): string {
  const lines = findings.map(({ line, column, rule, message }) => `${file}:${line}:${column} ${rule} ${message.replaceAll(/\s+/g, ' ')}\n`);
  return lines.join('');
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof BadUsage)) throw error;
  process.stderr.write(`corrigenda-check: ${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}
