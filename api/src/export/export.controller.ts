import { Controller, Get, Param, Query, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { contentDisposition } from '../attachment/display-name.js';
import { noSuchCoe } from '../coe/coe-access.js';
import { CurrentActor } from '../graphql/current-actor.decorator.js';
import { OwnOriginGuard } from '../http/own-origin.guard.js';
import type { Actor } from '../member/actor.js';
import { readExportRequest } from './export-request.js';
import { ExportService } from './export.service.js';

/** `GET /files/coes/214.pdf`, and `.docx`, `.md` and `.json`: what the reading page shows, or `?revision=draft` or a number. */
@UseGuards(OwnOriginGuard)
@Controller('files/coes')
export class ExportController {
  constructor(private readonly exports: ExportService) {}

  @Get(':name')
  async send(@CurrentActor() actor: Actor, @Param('name') name: string, @Query('revision') revision: unknown, @Res() reply: FastifyReply): Promise<void> {
    const request = readExportRequest(name, revision);
    if (!request) throw noSuchCoe();
    const file = await this.exports.export(actor, request);
    await reply
      .headers({
        'content-type': file.mediaType,
        'content-disposition': contentDisposition('attachment', file.name),
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'private, no-store',
      })
      .send(typeof file.bytes === 'string' ? file.bytes : Buffer.from(file.bytes));
  }
}
