import { Module } from '@nestjs/common';
import { FileStore } from './file-store.js';

/** Keeping uploaded files; who may see them is asked by the COE they belong to. */
@Module({ providers: [FileStore], exports: [FileStore] })
export class AttachmentModule {}
