import { Module } from '@nestjs/common';
import { CoeModule } from '../coe/coe.module.js';
import { ActionItemChangesResolver } from './action-item-changes.resolver.js';
import { ActionItemResolver } from './action-item.resolver.js';
import { ActionItemService } from './action-item.service.js';
import { CoeActionsResolver } from './coe-actions.resolver.js';
import { MeActionsResolver } from './me-actions.resolver.js';

/** Follow-ups with an owner and a due date. */
@Module({
  imports: [CoeModule],
  providers: [ActionItemChangesResolver, ActionItemResolver, ActionItemService, CoeActionsResolver, MeActionsResolver],
  exports: [ActionItemService],
})
export class ActionItemModule {}
