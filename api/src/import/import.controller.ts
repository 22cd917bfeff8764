import { Controller, Headers, HttpCode, Post, Query, Req, UseGuards } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { readStream } from '../attachment/read-stream.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { CurrentActor } from '../graphql/current-actor.decorator.js';
import { parseInput } from '../graphql/input.js';
import { OwnOriginGuard } from '../http/own-origin.guard.js';
import type { Actor } from '../member/actor.js';
import { importQueryShape, readingQueryShape } from './import-shapes.js';
import { MAX_IMPORT_BYTES } from './import-source.js';
import { ImportService, type ReportPreview } from './import.service.js';
import type { ImportResult } from './import.type.js';

/**
 * `POST /files/import?teamKey=<key>&fileName=<name>` with the bytes of a Markdown, Word or exported JSON file as the body, sent as
 * `application/octet-stream`. The other options and the answer are those of the mutation `importCoe`.
 */
@UseGuards(OwnOriginGuard)
@Controller('files/import')
export class ImportController {
  constructor(private readonly imports: ImportService) {}

  @Post()
  @HttpCode(201)
  async add(
    @CurrentActor() actor: Actor,
    @Query() query: unknown,
    @Headers('idempotency-key') idempotencyKey: string | undefined,
    @Headers('content-length') length: string | undefined,
    @Req() request: FastifyRequest,
  ): Promise<ImportResult> {
    const given = parseInput(importQueryShape, query);
    return this.imports.importFile(actor, given, await bytesOf(request, length), idempotencyKey);
  }

  /** `POST /files/import/preview`: what a Markdown or Word file would become, for a draft that is open in the editor. Nothing is made. */
  @Post('preview')
  @HttpCode(200)
  async preview(@Query() query: unknown, @Headers('content-length') length: string | undefined, @Req() request: FastifyRequest): Promise<ReportPreview> {
    const given = parseInput(readingQueryShape, query);
    return this.imports.preview(given, await bytesOf(request, length));
  }
}

/** A JSON body has been read by its parser and would have lost its own form. */
function bytesOf({ body }: FastifyRequest, length: string | undefined): Promise<Buffer> {
  if (body instanceof Readable) return readStream(body, length, MAX_IMPORT_BYTES);
  throw new CorrigendaError('TYPE_MISMATCH', 'Send the bytes of the file as the body, as application/octet-stream.');
}
