import { Module } from '@nestjs/common';
import { ActionItemModule } from '../action-item/action-item.module.js';
import { CoeModule } from '../coe/coe.module.js';
import { ImportController } from './import.controller.js';
import { ImportResolver } from './import.resolver.js';
import { ImportService } from './import.service.js';

/** Reports in Markdown and Word, and exported COEs, become drafts. */
@Module({
  imports: [ActionItemModule, CoeModule],
  controllers: [ImportController],
  providers: [ImportResolver, ImportService],
})
export class ImportModule {}
