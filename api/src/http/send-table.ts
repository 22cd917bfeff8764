import { stringify } from 'csv-stringify/sync';
import type { FastifyReply } from 'fastify';

/** Sends a table as a CSV file that is saved and never cached, the first row its headings. */
export async function sendTable(reply: FastifyReply, fileName: string, rows: readonly (readonly unknown[])[]): Promise<void> {
  await reply
    .headers({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${fileName}"`,
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, no-store',
    })
    // What begins like a formula is no formula to a spreadsheet that opens it.
    .send(stringify(rows.map((row) => [...row]), { bom: true, escape_formulas: true, record_delimiter: 'windows' }));
}
