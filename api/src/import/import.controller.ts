import { Controller, Headers, HttpCode, Post, Query, Req, UseGuards } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { readStream } from '../attachment/read-stream.js';
import { CurrentActor } from '../graphql/current-actor.decorator.js';
import { parseInput } from '../graphql/input.js';
import { OwnOriginGuard } from '../http/own-origin.guard.js';
import type { Actor } from '../member/actor.js';
import { importQueryShape } from './import-shapes.js';
import { MAX_IMPORT_BYTES } from './import-source.js';
import { ImportService } from './import.service.js';
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
    // A JSON body has been read by its parser and would have lost its own form.
    const bytes = request.body instanceof Readable ? await readStream(request.body, length, MAX_IMPORT_BYTES) : undefined;
    return this.imports.importFile(actor, given, bytes, idempotencyKey);
  }
}
