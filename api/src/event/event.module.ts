import { Global, Module } from '@nestjs/common';
import { EventFeed } from './event-feed.js';
import { EventReader } from './event-reader.js';
import { EventService } from './event.service.js';

@Global()
@Module({ providers: [EventFeed, EventReader, EventService], exports: [EventFeed, EventReader, EventService] })
export class EventModule {}
