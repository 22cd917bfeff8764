import type { CsvLine } from './read-csv.js';
import { LIST_WORDS, MAX_WORDS, wordKey, type WordListName, type WordValues } from './word-list.js';
import { IS_A_PERSON } from './word-refusals.js';
import { valuesShape } from './word-shapes.js';
import type { StoredWord } from './word-store.js';

export const ImportOutcome = { ADDED: 'ADDED', CHANGED: 'CHANGED', UNCHANGED: 'UNCHANGED', REPEATED: 'REPEATED', FAULTY: 'FAULTY' } as const;
export type ImportOutcome = (typeof ImportOutcome)[keyof typeof ImportOutcome];

/** What becomes of one line of a file. */
export interface PlannedLine {
  line: number;
  word: string;
  outcome: ImportOutcome;
  /** What is said of it now and was before, what it repeats, or what is wrong with it. */
  message: string;
  /** What is written; absent where nothing is. */
  values?: WordValues;
  /** The word that is changed. */
  id?: string;
}

export interface ImportPlan {
  lines: PlannedLine[];
  /** Columns of the heading that mean nothing here. */
  ignoredColumns: string[];
}

type Column = keyof WordValues;

const COLUMNS: Record<WordListName, readonly Column[]> = {
  GLOSSARY: ['word', 'meaning'],
  SERVICES: ['word', 'meaning'],
  DIRECTORY: ['word', 'handles', 'emails', 'meaning'],
};

/** What headings are called, in lower case without spaces and hyphens. */
const HEADINGS: Record<WordListName, Record<string, Column>> = {
  GLOSSARY: named({ word: 'term word acronym abbreviation name', meaning: 'meaning definition description explanation longform expansion' }),
  SERVICES: named({ word: 'service servicename name word', meaning: 'description meaning purpose what' }),
  DIRECTORY: named({ word: 'name person fullname word', handles: 'handle handles username usernames login', emails: 'email emails mail emailaddress emailaddresses', meaning: 'role jobrole title meaning' }),
};

function named(words: Partial<Record<Column, string>>): Record<string, Column> {
  return Object.fromEntries(Object.entries(words).flatMap(([column, names]) => names.split(' ').map((name) => [name, column as Column])));
}

const headingOf = (list: WordListName, cell: string) => HEADINGS[list][cell.toLowerCase().replaceAll(/[\s_-]/g, '')];

/** What an import of these lines would do to a list. A heading is found by its names and may be missing; an empty cell leaves what is there. */
export function planImport(
  list: WordListName,
  records: readonly CsvLine[],
  present: ReadonlyMap<string, StoredWord>,
  people: ReadonlySet<string>,
): ImportPlan {
  const [first] = records;
  const heading = first?.cells.map((cell) => headingOf(list, cell));
  const hasHeading = heading?.includes('word') === true && (heading.length === 1 || heading.filter(Boolean).length > 1 || heading[0] === 'word');
  const columns = hasHeading ? heading : COLUMNS[list];
  const ignoredColumns = hasHeading ? first!.cells.filter((cell, at) => cell !== '' && !heading[at]) : [];
  const seen = new Map<string, number>();
  let room = MAX_WORDS - present.size;
  const lines = (hasHeading ? records.slice(1) : records).map((record): PlannedLine => {
    const planned = planLine(list, record, columns, present, people, seen);
    if (planned.outcome !== 'ADDED') return planned;
    room -= 1;
    return room >= 0 ? planned : faulty(planned, `At most ${MAX_WORDS} entries fit into ${LIST_WORDS[list]}.`);
  });
  return { lines, ignoredColumns };
}

function planLine(
  list: WordListName,
  { line, cells }: CsvLine,
  columns: readonly (Column | undefined)[],
  present: ReadonlyMap<string, StoredWord>,
  people: ReadonlySet<string>,
  seen: Map<string, number>,
): PlannedLine {
  const given = valuesOf(cells, columns);
  const word = given.word ?? '';
  if (cells.some((cell) => cell.includes('\uFFFD'))) return faulty({ line, word }, 'A character of this line could not be read; save the table as UTF-8.');
  const key = wordKey(word);
  const stored = present.get(key);
  const planned = { line, word: word.slice(0, 200), message: '' };
  const parsed = valuesShape(list).safeParse({ word, meaning: given.meaning ?? stored?.meaning, handles: given.handles ?? stored?.handles, emails: given.emails ?? stored?.emails });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return faulty(planned, issue?.message ?? 'This cannot be used.');
  }
  const values = parsed.data;
  const earlier = seen.get(key);
  if (earlier !== undefined) return { ...planned, outcome: 'REPEATED', message: `Line ${earlier} has it already.` };
  seen.set(key, line);
  if (!stored) {
    if (list === 'SERVICES' && people.has(key)) return faulty(planned, IS_A_PERSON);
    return { ...planned, outcome: 'ADDED', message: inWords(values).join(' · '), values };
  }
  const before = { word: stored.word, meaning: stored.meaning, handles: stored.handles, emails: stored.emails };
  if (JSON.stringify(before) === JSON.stringify({ ...before, ...values })) return { ...planned, outcome: 'UNCHANGED' };
  const [now, was] = [inWords(values), inWords(before)];
  return { ...planned, outcome: 'CHANGED', message: `${now.join(' · ')} (before: ${[before.word, ...was].join(' · ')})`, values, id: stored.id };
}

const inWords = ({ meaning, handles, emails }: WordValues) => [meaning, ...handles, ...emails].filter(Boolean);

const faulty = ({ line, word }: Pick<PlannedLine, 'line' | 'word'>, message: string): PlannedLine => ({ line, word, outcome: 'FAULTY', message });

/** The cells by their columns; those that are empty or of no column are absent. */
function valuesOf(cells: readonly string[], columns: readonly (Column | undefined)[]): Partial<WordValues> {
  const values: Partial<WordValues> = {};
  for (const [at, cell] of cells.entries()) {
    const column = columns[at];
    const text = withoutGuard(cell).replaceAll(/\s*[\r\n]+\s*/g, ' ');
    if (!column || text === '') continue;
    if (column === 'handles' || column === 'emails') values[column] = text.split(/[\s,;]+/).filter(Boolean);
    else values[column] ??= text;
  }
  return values;
}

/** Tables for spreadsheets put an apostrophe before what would be taken for a formula. */
function withoutGuard(cell: string): string {
  return cell.replace(/^'(?=[=+\-@])/, '');
}
