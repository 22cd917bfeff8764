import { seriesOf, type ChartTable } from '@corrigenda/templates';
import { csvParseRows, tsvParseRows } from 'd3-dsv';

export type { ChartTable };

/** Reads pasted numbers. */
export function readSeries(text: string): ChartTable | null {
  return seriesOf((text.includes('\t') ? tsvParseRows : csvParseRows)(text.replace(/^\uFEFF/, '').trim()));
}
