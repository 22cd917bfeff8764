import { Module } from '@nestjs/common';
import { PolicyModule } from '../policy/policy.module.js';
import { DeadlineResolver } from './deadline.resolver.js';
import { ReminderService } from './reminder.service.js';

/** By when a COE has to be where, and who hears of it. */
@Module({ imports: [PolicyModule], providers: [DeadlineResolver, ReminderService], exports: [ReminderService] })
export class DeadlineModule {}
