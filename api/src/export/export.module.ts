import { Module } from '@nestjs/common';
import { AttachmentModule } from '../attachment/attachment.module.js';
import { ExportController } from './export.controller.js';
import { ExportService } from './export.service.js';

/** COEs become files: Markdown, Word, PDF and JSON. */
@Module({ imports: [AttachmentModule], controllers: [ExportController], providers: [ExportService] })
export class ExportModule {}
