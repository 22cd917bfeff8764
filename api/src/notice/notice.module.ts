import { Module } from '@nestjs/common';
import { NoticeService } from './notice.service.js';

/** Who hears of what: the inbox, mail, chat and webhooks. */
@Module({ providers: [NoticeService] })
export class NoticeModule {}
