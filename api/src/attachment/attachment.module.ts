import { Module } from '@nestjs/common';
import path from 'node:path';
import type { Config } from '../config.js';
import { CONFIG } from '../config.module.js';
import { FileStore } from './file-store.js';

/** Keeping uploaded files; who may see them is asked by the COE they belong to. */
@Module({
  providers: [{ provide: FileStore, inject: [CONFIG], useFactory: (config: Config) => new FileStore(path.join(config.dataDir, 'files')) }],
  exports: [FileStore],
})
export class AttachmentModule {}
