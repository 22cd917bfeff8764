export interface Series {
  name: string;
  points: { x: number; y: number }[];
}

export interface ChartTable {
  /** Whether `x` is an instant in milliseconds, or the position of the row. */
  axis: 'time' | 'number' | 'rows';
  xName: string;
  /** The first column as it was written. */
  labels: string[];
  series: Series[];
  rows: string[][];
}

/** Numbers as people paste them: `1,234.5`, `98 %`. An empty or other cell is a gap. */
function numberOf(cell: string | undefined): number | null {
  const text = (cell ?? '').replace(/[%\s\u00a0]/g, '').replace(/,(?=\d{3}(\D|$))/g, '');
  return text === '' || Number.isNaN(Number(text)) ? null : Number(text);
}

/** An instant with its zone; one without is taken as UTC, so that every reader sees the same graph. */
function timeOf(cell: string): number | null {
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}:?\d{2})?)?$/.exec(cell.trim());
  if (!iso) return null;
  const time = Date.parse(`${iso[1]}T${iso[2] ?? '00:00'}${iso[3] ?? 'Z'}`);
  return Number.isNaN(time) ? null : time;
}

/** Reads a table of numbers: the first column is the time or the x, every further column one line. */
export function seriesOf(given: readonly string[][]): ChartTable | null {
  const rows = given.filter((row) => row.some((cell) => cell.trim() !== ''));
  const first = rows[0];
  if (!first || first.length < 2) return null;
  const headed = first.slice(1).every((cell) => numberOf(cell) === null);
  const head = headed ? first : first.map((_, column) => (column === 0 ? '' : `Column ${column + 1}`));
  const body = headed ? rows.slice(1) : rows;
  if (body.length < 2) return null;

  const labels = body.map((row) => (row[0] ?? '').trim());
  const times = labels.map(timeOf);
  const numbers = labels.map(numberOf);
  const axis = times.every((time) => time !== null) ? 'time' : numbers.every((value) => value !== null) ? 'number' : 'rows';
  const xs = axis === 'time' ? times : axis === 'number' ? numbers : labels.map((_, row) => row);

  const series = head
    .slice(1)
    .map((name, column) => ({
      name: name.trim() || `Column ${column + 2}`,
      points: body
        .map((row, index) => ({ x: xs[index] ?? index, y: numberOf(row[column + 1]) }))
        .filter((point): point is { x: number; y: number } => point.y !== null)
        .sort((a, b) => a.x - b.x),
    }))
    .filter(({ points }) => points.length > 1);
  return series.length > 0 ? { axis, xName: head[0]?.trim() ?? '', labels, series, rows: [head, ...body] } : null;
}
