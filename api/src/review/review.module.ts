import { Module } from '@nestjs/common';
import { CoeModule } from '../coe/coe.module.js';
import { PolicyModule } from '../policy/policy.module.js';
import { CoeReviewResolver } from './coe-review.resolver.js';
import { DelegateAdmissionService } from './delegate-admission.service.js';
import { PublicationService } from './publication.service.js';
import { QuestionResolver } from './question.resolver.js';
import { QuestionService } from './question.service.js';
import { ReadingService } from './reading.service.js';
import { ReviewLiveResolver } from './review-live.resolver.js';
import { ReviewQueueResolver } from './review-queue.resolver.js';
import { ReviewResolver } from './review.resolver.js';
import { ReviewService } from './review.service.js';
import { SeatResolver } from './seat.resolver.js';
import { SeatService } from './seat.service.js';
import { ReviewerReplacementService } from './reviewer-replacement.service.js';
import { VerdictService } from './verdict.service.js';

/** Rounds, revisions, questions, verdicts and the guard; from a draft to the library and back. */
@Module({
  imports: [CoeModule, PolicyModule],
  providers: [
    CoeReviewResolver,
    DelegateAdmissionService,
    PublicationService,
    QuestionResolver,
    QuestionService,
    ReadingService,
    ReviewLiveResolver,
    ReviewQueueResolver,
    ReviewResolver,
    ReviewService,
    ReviewerReplacementService,
    SeatResolver,
    SeatService,
    VerdictService,
  ],
  exports: [PublicationService, QuestionService, ReadingService, ReviewService, VerdictService],
})
export class ReviewModule {}
