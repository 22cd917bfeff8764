import { Module } from '@nestjs/common';
import { ActionItemModule } from '../action-item/action-item.module.js';
import { CoeModule } from '../coe/coe.module.js';
import { ImportResolver } from './import.resolver.js';
import { ImportService } from './import.service.js';

/** Markdown reports become draft COEs. */
@Module({
  imports: [ActionItemModule, CoeModule],
  providers: [ImportResolver, ImportService],
})
export class ImportModule {}
