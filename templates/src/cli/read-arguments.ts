import { parseArgs } from 'node:util';
import { BadUsage } from './bad-usage.js';

export const USAGE = `Usage: corrigenda-check FILE|FOLDER|-… [options]

Checks incident reports for names, jargon, blame and language that is hard to read.

  FILE      a report; one that ends in .txt is read as plain text, any other as Markdown
  FOLDER    all .md, .markdown and .txt files below it, but for folders that begin with a dot and node_modules
  -         standard input, read as Markdown

Options:
  --format text     a line for each finding: file:line:column rule message (the default)
  --format json     a list of { file, findings }, each finding with its line and column
  --format github   annotations of a GitHub workflow: errors for what must be fixed, warnings for what is to be considered
  --json            the same as --format json
  --people FILE     people whose names no report may hold
  --glossary FILE   terms that need no explanation
  --services FILE   names of services, clusters and rooms, which are never people
  -h, --help        this text

Word lists are JSON, or CSV with one column. A file .corrigenda.json in the working folder, or in a parent up to the root of its
Git repository, may hold all three: { "people": [{ "name": "…" }], "glossary": [{ "term": "…", "meaning": "…" }], "services": ["…"] }.
A list that is named on the command line takes the place of its namesake there.

Exit status:
  0   nothing must be fixed; there may be findings to consider
  1   something must be fixed
  2   the command could not be carried out: wrong arguments, or a file that cannot be read
  3   a fault of the command itself
`;

const FORMATS = ['text', 'json', 'github'] as const;
export type Format = (typeof FORMATS)[number];

export type ListFiles = { [list in 'people' | 'glossary' | 'services']?: string | undefined };

export interface Arguments {
  isHelp: boolean;
  format: Format;
  lists: ListFiles;
  paths: string[];
}

export function readArguments(args: string[]): Arguments {
  const { values, positionals } = parse(args);
  const { help = false, json, format = json ? 'json' : 'text', ...lists } = values;
  if (!isFormat(format)) throw new BadUsage(`there is no format ${format}; there is ${FORMATS.join(', ')}.`);
  if (json && format !== 'json') throw new BadUsage(`--json and --format ${format} contradict each other.`);
  if (!help && positionals.length === 0) throw new BadUsage('name at least one file or folder to check, or - for standard input.');
  if (positionals.indexOf('-') !== positionals.lastIndexOf('-')) throw new BadUsage('standard input can be read only once.');
  return { isHelp: help, format, lists, paths: positionals };
}

function parse(args: string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({ args, allowPositionals: true, options: { people: text, glossary: text, services: text, format: text, json: flag, help: { ...flag, short: 'h' } } });
  } catch (error) {
    throw new BadUsage((error as Error).message);
  }
}

function isFormat(name: string): name is Format {
  return (FORMATS as readonly string[]).includes(name);
}
