import { Controller, Get, Headers, HttpCode, type OnModuleInit, Param, Post, Query, Req, Res, UseGuards } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import { contentDisposition } from '../attachment/display-name.js';
import { FileStore } from '../attachment/file-store.js';
import { readStream } from '../attachment/read-stream.js';
import { MAX_FILE_BYTES, typeMismatch } from '../attachment/refuse-file.js';
import { Database } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { CurrentActor } from '../graphql/current-actor.decorator.js';
import { isRecordId } from '../graphql/input-shapes.js';
import { OwnOriginGuard } from '../http/own-origin.guard.js';
import type { Actor } from '../member/actor.js';
import { readCoeFile } from './coe-file.read.js';
import { CoeFilesService, type FileAdded } from './coe-files.service.js';

/** Types whose bodies are left alone until the sender is known and may send them. JSON and forms stay with their parsers. */
const UNREAD = /^(image|audio|video|text|font)\/|^application\/(?!(.*\+)?json\b|x-www-form-urlencoded)/;

/** Files of COEs: `POST /files?coe=<id>&name=<name>` with the bytes as the body, and `GET /files/<id>`. */
@UseGuards(OwnOriginGuard)
@Controller('files')
export class CoeFilesController implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly files: FileStore,
    private readonly coeFiles: CoeFilesService,
    private readonly adapters: HttpAdapterHost,
  ) {}

  onModuleInit(): void {
    const fastify = this.adapters.httpAdapter.getInstance<FastifyInstance>();
    fastify.addContentTypeParser(UNREAD, (_request, payload, done) => done(null, payload));
  }

  @Post()
  @HttpCode(201)
  add(
    @CurrentActor() actor: Actor,
    @Query('coe') coeId: string | string[] | undefined,
    @Query('name') name: string | string[] | undefined,
    @Headers('content-type') contentType: string | undefined,
    @Req() request: FastifyRequest,
  ): Promise<FileAdded> {
    const mediaType = (contentType ?? '').split(';', 1)[0]!.trim().toLowerCase();
    if (!UNREAD.test(mediaType)) throw typeMismatch('Send the bytes of the file as the body, with its media type.', mediaType);
    return this.coeFiles.add(actor, String(coeId), {
      mediaType,
      name: typeof name === 'string' ? name : undefined,
      bytes: () => readStream(request.body as Readable, request.headers['content-length'], MAX_FILE_BYTES),
    });
  }

  @Get(':id')
  async send(@CurrentActor() actor: Actor, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const file = isRecordId(id) ? await readCoeFile(this.db, actor, id) : undefined;
    if (!file) throw new CorrigendaError('NOT_FOUND', 'There is no such file, or you may not see it.');
    const handle = await this.files.open(id.toLowerCase());
    const picture = file.mediaType.startsWith('image/');
    await reply
      .headers({
        'content-type': picture ? file.mediaType : `${file.mediaType}; charset=utf-8`,
        'content-length': file.size,
        'content-disposition': contentDisposition(picture ? 'inline' : 'attachment', file.name),
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'private, max-age=31536000, immutable',
      })
      .send(handle.createReadStream());
  }
}
