import { Module } from '@nestjs/common';
import { PolicyModule } from '../policy/policy.module.js';
import { ReviewModule } from '../review/review.module.js';
import { CoeMeetingResolver } from './coe-meeting.resolver.js';
import { LadderService } from './ladder.service.js';
import { MeMeetingsResolver } from './me-meetings.resolver.js';
import { MeetingQuestionService } from './meeting-question.service.js';
import { MeetingResolver } from './meeting.resolver.js';
import { MeetingService } from './meeting.service.js';
import { OutcomeService } from './outcome.service.js';
import { SlotService } from './slot.service.js';

/** The operations meeting: which COEs it sees and why, who presents them, what it asks and decides. */
@Module({
  imports: [PolicyModule, ReviewModule],
  providers: [CoeMeetingResolver, LadderService, MeMeetingsResolver, MeetingQuestionService, MeetingResolver, MeetingService, OutcomeService, SlotService],
  exports: [MeetingService, OutcomeService, SlotService],
})
export class MeetingModule {}
