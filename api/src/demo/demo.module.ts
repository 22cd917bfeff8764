import { Module } from '@nestjs/common';
import { ActionItemModule } from '../action-item/action-item.module.js';
import { CoeModule } from '../coe/coe.module.js';
import { MeetingModule } from '../meeting/meeting.module.js';
import { MemberModule } from '../member/member.module.js';
import { ReviewModule } from '../review/review.module.js';
import { WordListModule } from '../word-list/word-list.module.js';
import { DemoService } from './demo.service.js';
import { SampleResolver } from './sample.resolver.js';

@Module({ imports: [ActionItemModule, CoeModule, MeetingModule, MemberModule, ReviewModule, WordListModule], providers: [DemoService, SampleResolver], exports: [DemoService] })
export class DemoModule {}
