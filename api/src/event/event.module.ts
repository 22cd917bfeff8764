import { Global, Module } from '@nestjs/common';
import { EventFeed } from './event-feed.service.js';
import { EventReader } from './event-reader.service.js';
import { EventService } from './event.service.js';

@Global()
@Module({ providers: [EventFeed, EventReader, EventService], exports: [EventFeed, EventReader, EventService] })
export class EventModule {}
