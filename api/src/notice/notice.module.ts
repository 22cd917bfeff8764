import { Module } from '@nestjs/common';
import { DeliveryPlanService } from './delivery-plan.service.js';
import { DeliverySenderService } from './delivery-sender.service.js';
import { EndpointResolver } from './endpoint.resolver.js';
import { EndpointService } from './endpoint.service.js';
import { InboxResolver } from './inbox.resolver.js';
import { InboxService } from './inbox.service.js';
import { MailPlanService } from './mail-plan.service.js';
import { MailPreferenceResolver } from './mail-preference.resolver.js';
import { MailPreferenceService } from './mail-preference.service.js';
import { MailSenderService } from './mail-sender.service.js';
import { NoticeService } from './notice.service.js';
import { OverdueActionsService } from './overdue-actions.service.js';
import { UnsubscribeController } from './unsubscribe.controller.js';
import { UnsubscribeService } from './unsubscribe.service.js';

/** Who hears of what: the inbox, mail, chat and webhooks. */
@Module({
  controllers: [UnsubscribeController],
  providers: [
    DeliveryPlanService,
    DeliverySenderService,
    EndpointResolver,
    EndpointService,
    InboxResolver,
    InboxService,
    MailPlanService,
    MailPreferenceResolver,
    MailPreferenceService,
    MailSenderService,
    NoticeService,
    OverdueActionsService,
    UnsubscribeService,
  ],
})
export class NoticeModule {}
