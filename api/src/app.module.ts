import { type DynamicModule, Module } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { ActionItemModule } from './action-item/action-item.module.js';
import { CoeModule } from './coe/coe.module.js';
import { CollaborationModule } from './collaboration/collaboration.module.js';
import type { Config } from './config.js';
import { ConfigModule } from './config.module.js';
import { DatabaseModule } from './database/database.module.js';
import { DemoModule } from './demo/demo.module.js';
import { EventModule } from './event/event.module.js';
import { ExportModule } from './export/export.module.js';
import { GraphqlModule } from './graphql/graphql.module.js';
import { HistoryModule } from './history/history.module.js';
import type { Front } from './http/front.js';
import { FrontModule } from './http/front.module.js';
import { HttpModule } from './http/http.module.js';
import { ImportModule } from './import/import.module.js';
import { JobModule } from './job/job.module.js';
import { LibraryModule } from './library/library.module.js';
import { MeetingModule } from './meeting/meeting.module.js';
import { MemberModule } from './member/member.module.js';
import { PolicyReportModule } from './policy-report/policy-report.module.js';
import { PolicyModule } from './policy/policy.module.js';
import { DeadlineModule } from './deadline/deadline.module.js';
import { RecordModule } from './record/record.module.js';
import { NoticeModule } from './notice/notice.module.js';
import { ReviewModule } from './review/review.module.js';
import { ThreadModule } from './thread/thread.module.js';
import { WordListModule } from './word-list/word-list.module.js';

/** The features, earlier ones first: a feature knows only those above it. */
@Module({
  imports: [HttpModule, MemberModule, PolicyModule, WordListModule, CoeModule, CollaborationModule, ActionItemModule, ReviewModule, PolicyReportModule, MeetingModule, DeadlineModule, RecordModule, ThreadModule, NoticeModule, HistoryModule, LibraryModule, ImportModule, ExportModule, DemoModule],
})
export class AppModule {
  static with(config: Config, dataSource: DataSource, front: Front): DynamicModule {
    return {
      module: AppModule,
      imports: [ConfigModule.with(config), DatabaseModule.with(dataSource), FrontModule.with(front), EventModule, JobModule, GraphqlModule.with(MemberModule)],
    };
  }
}
