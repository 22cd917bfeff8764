import { CsvError, type Info, parse } from 'csv-parse/sync';

/** One record of a file, with the line on which it begins. */
export interface CsvLine {
  line: number;
  cells: string[];
}

export interface CsvFile {
  lines: CsvLine[];
  /** Where the file cannot be read any further, and why. */
  broken?: { line: number; message: string };
}

/** Where two separators are as frequent, the earlier one: a comma stands in prose more often than a tab. */
const SEPARATORS = ['\t', ';', ','];

/** The records of a comma-, semicolon- or tab-separated text, as spreadsheets write it; empty lines are left out. */
export function readCsv(text: string, limit: number): CsvFile {
  const lines: CsvLine[] = [];
  /** The line on which the last record ended. */
  let counted = 0;
  try {
    parse(text, {
      bom: true,
      delimiter: separatorOf(text),
      relax_column_count: true,
      relax_quotes: true,
      trim: true,
      to: limit + 1,
      on_record: (cells: string[], { lines: end }: Info) => {
        if (cells.some((cell) => cell !== '')) lines.push({ line: counted + 1, cells });
        counted = end;
        return null;
      },
    });
    return { lines };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { lines, broken: { line: counted + 1, message: 'A quotation mark is not closed, or text follows it; nothing below this line was read.' } };
  }
}

/** The separator that most of the first lines have. */
function separatorOf(text: string): string {
  const first = text.slice(0, 20_000).split(/\r\n?|\n/, 20).map((line) => line.replaceAll(/"[^"]*"/g, ''));
  const counts = SEPARATORS.map((separator) => first.filter((line) => line.includes(separator)).length);
  const header = SEPARATORS.findIndex((separator) => first[0]?.includes(separator));
  const most = counts.indexOf(Math.max(...counts));
  return SEPARATORS[header >= 0 && counts[header] === counts[most] ? header : most]!;
}
