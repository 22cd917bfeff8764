import { stringify } from 'csv-stringify/sync';
import type { FastifyReply } from 'fastify';
import { sendFile } from './send-file.js';

/** Sends a table as a CSV file, the first row its headings. */
export function sendTable(reply: FastifyReply, fileName: string, rows: readonly (readonly unknown[])[]): Promise<void> {
  // What begins like a formula is no formula to a spreadsheet that opens it.
  return sendFile(reply, fileName, 'text/csv', stringify(rows.map((row) => [...row]), { bom: true, escape_formulas: true, record_delimiter: 'windows' }));
}
