import { Module } from '@nestjs/common';
import { RecordFeedController } from './record-feed.controller.js';
import { RecordResolver } from './record.resolver.js';

/** The audit trail of a COE, to be read and taken along. */
@Module({ controllers: [RecordFeedController], providers: [RecordResolver] })
export class RecordModule {}
