import { Module } from '@nestjs/common';
import { PolicyModule } from '../policy/policy.module.js';
import { PolicyReportFeedController } from './policy-report-feed.controller.js';
import { PolicyReportResolver } from './policy-report.resolver.js';
import { PolicyReportService } from './policy-report.service.js';

/** Which COEs keep to the policies that hold for them. */
@Module({ imports: [PolicyModule], controllers: [PolicyReportFeedController], providers: [PolicyReportResolver, PolicyReportService] })
export class PolicyReportModule {}
