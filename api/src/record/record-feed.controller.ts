import { Controller, Get, Param, Res } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import type { FastifyReply } from 'fastify';
import { noSuchCoe } from '../coe/coe-access.js';
import { Database } from '../database/database.js';
import { CurrentActor } from '../graphql/current-actor.decorator.js';
import type { Actor } from '../member/actor.js';
import { findCoeId, readRecord, type RecordLine } from './record.read.js';

const MOST_LINES = 10_000;
const HEADINGS = ['at', 'who', 'what', 'kind', 'revision', 'why'];

/** The record of a COE as a file: `GET /feeds/records/214.csv` or `214.json`, the newest first. */
@Controller('feeds/records')
export class RecordFeedController {
  constructor(private readonly db: Database) {}

  @Get(':name')
  async send(@CurrentActor() actor: Actor, @Param('name') name: string, @Res() reply: FastifyReply): Promise<void> {
    const [, digits, extension] = /^(\d{1,9})\.(csv|json)$/.exec(name) ?? [];
    if (!digits) throw noSuchCoe();
    const lines = await readRecord(this.db, actor, await findCoeId(this.db, actor, Number(digits)), { first: MOST_LINES, after: null });
    await reply
      .headers({
        'content-type': extension === 'csv' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8',
        'content-disposition': `attachment; filename="COE-${digits}-record.${extension}"`,
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'private, no-store',
      })
      .send(extension === 'csv' ? toCsv(lines) : JSON.stringify(lines, null, 1));
  }
}

function toCsv(lines: readonly RecordLine[]): string {
  const records = lines.map(({ at, actor, sentence, kind, revisionNumber, reason }) => [at.toISOString(), actor?.name ?? '', sentence, kind, revisionNumber ?? '', reason ?? '']);
  // What begins like a formula is no formula to a spreadsheet that opens it.
  return stringify([HEADINGS, ...records], { bom: true, escape_formulas: true, record_delimiter: 'windows' });
}
