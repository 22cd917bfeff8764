import { Module } from '@nestjs/common';
import { InboxResolver } from './inbox.resolver.js';
import { InboxService } from './inbox.service.js';
import { NoticeService } from './notice.service.js';

/** Who hears of what: the inbox, mail, chat and webhooks. */
@Module({ providers: [InboxResolver, InboxService, NoticeService] })
export class NoticeModule {}
