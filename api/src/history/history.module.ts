import { Module } from '@nestjs/common';
import { CoeModule } from '../coe/coe.module.js';
import { VersionResolver } from './version.resolver.js';
import { VersionService } from './version.service.js';

/** The versions of a document: listed, named, compared, restored. */
@Module({ imports: [CoeModule], providers: [VersionResolver, VersionService] })
export class HistoryModule {}
