import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Database } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { sendTable } from '../http/send-table.js';
import type { WordListName } from './word-list.js';
import { readWholeList } from './word.read.js';

const LISTS: Record<string, WordListName> = { 'glossary.csv': 'GLOSSARY', 'services.csv': 'SERVICES', 'directory.csv': 'DIRECTORY' };
const HEADINGS: Record<WordListName, string[]> = { GLOSSARY: ['term', 'meaning'], SERVICES: ['name', 'description'], DIRECTORY: ['name', 'handles', 'emails', 'role'] };

/** A list as a table that an import takes again: `GET /feeds/words/glossary.csv`, `services.csv` or `directory.csv`. */
@Controller('feeds/words')
export class WordFeedController {
  constructor(private readonly db: Database) {}

  @Get(':file')
  async send(@Param('file') file: string, @Res() reply: FastifyReply): Promise<void> {
    const list = Object.hasOwn(LISTS, file) ? LISTS[file] : undefined;
    if (!list) throw new CorrigendaError('NOT_FOUND', 'There is no such list; there are glossary.csv, services.csv and directory.csv.');
    const rows = await readWholeList(this.db, list);
    const records = rows.map(({ word, meaning, handles, emails }) => (list === 'DIRECTORY' ? [word, handles.join(' '), emails.join(' '), meaning] : [word, meaning]));
    await sendTable(reply, file, [HEADINGS[list], ...records]);
  }
}
