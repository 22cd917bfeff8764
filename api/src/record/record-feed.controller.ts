import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { noSuchCoe } from '../coe/coe-access.js';
import { Database } from '../database/database.js';
import { CurrentActor } from '../graphql/current-actor.decorator.js';
import { sendFile } from '../http/send-file.js';
import { sendTable } from '../http/send-table.js';
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
    if (extension === 'csv') return sendTable(reply, `COE-${digits}-record.csv`, [HEADINGS, ...lines.map(toRow)]);
    await sendFile(reply, `COE-${digits}-record.json`, 'application/json', JSON.stringify(lines, null, 1));
  }
}

function toRow({ at, actor, sentence, kind, revisionNumber, reason }: RecordLine): unknown[] {
  return [at.toISOString(), actor?.name ?? '', sentence, kind, revisionNumber ?? '', reason ?? ''];
}
