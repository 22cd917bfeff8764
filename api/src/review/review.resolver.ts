import { Args, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { readCoe } from '../coe/coe-page.read.js';
import { noSuchCoe } from '../coe/coe-access.js';
import { partsOf } from '../coe/coe.resolver.js';
import { Coe } from '../coe/coe.type.js';
import { Database } from '../database/database.js';
import { CurrentActor } from '../graphql/current-actor.decorator.js';
import { parseInput } from '../graphql/input.js';
import type { Actor } from '../member/actor.js';
import { PolicyService } from '../policy/policy.service.js';
import { PublicationService } from './publication.service.js';
import { ReadingService } from './reading.service.js';
import { readReview } from './review-page.read.js';
import { approvalShape, moveShape, readingShape, reasonedMoveShape, requestChangesShape } from './review-shapes.js';
import { ApproveCoeInput, MoveCoeInput, RecordReadingInput, RequestChangesInput, RequestReviewInput } from './review.input.js';
import { ReviewService } from './review.service.js';
import { Review } from './review.type.js';
import { VerdictService } from './verdict.service.js';

@Resolver(() => Review)
export class ReviewResolver {
  constructor(
    private readonly db: Database,
    private readonly reviews: ReviewService,
    private readonly verdicts: VerdictService,
    private readonly publications: PublicationService,
    private readonly readings: ReadingService,
    private readonly policies: PolicyService,
  ) {}

  @Mutation(() => Coe, {
    description: 'Freezes a revision and puts it before a director; for authors. `PROSE_FINDINGS` or `DOCUMENT_INCOMPLETE` say everything that is missing.',
  })
  async requestReview(@CurrentActor() actor: Actor, @Args('input') { coeId, expectedVersion }: RequestReviewInput, @Info() info: GraphQLResolveInfo): Promise<Coe> {
    await this.reviews.request(actor, coeId, expectedVersion);
    return this.coe(actor, coeId, info);
  }

  @Mutation(() => Coe, { description: 'Takes a COE back from its review, or from its approval, which then lapses; for authors.' })
  async withdrawReview(@CurrentActor() actor: Actor, @Args('input') input: MoveCoeInput, @Info() info: GraphQLResolveInfo): Promise<Coe> {
    const { coeId, expectedVersion, reason } = parseInput(moveShape, input);
    await this.reviews.withdraw(actor, coeId, expectedVersion, reason);
    return this.coe(actor, coeId, info);
  }

  @Mutation(() => Coe, { description: 'Sends the current revision back to its authors with a reason; for directors.' })
  async requestChanges(@CurrentActor() actor: Actor, @Args('input') input: RequestChangesInput, @Info() info: GraphQLResolveInfo): Promise<Coe> {
    const { coeId, expectedRevision, reason } = parseInput(requestChangesShape, input);
    await this.verdicts.requestChanges(actor, coeId, expectedRevision, reason);
    return this.coe(actor, coeId, info);
  }

  @Mutation(() => Coe, {
    description: 'Approves the current revision; for directors who are not authors. `REVIEW_INCOMPLETE` says in words what is missing.',
  })
  async approveCoe(@CurrentActor() actor: Actor, @Args('input') input: ApproveCoeInput, @Info() info: GraphQLResolveInfo): Promise<Coe> {
    const { coeId, expectedRevision, ...approval } = parseInput(approvalShape, input);
    await this.verdicts.approve(actor, coeId, expectedRevision, approval);
    return this.coe(actor, coeId, info);
  }

  @Mutation(() => Coe, { description: 'Puts the approved revision into the library; for authors and directors.' })
  async publishCoe(@CurrentActor() actor: Actor, @Args('input') input: MoveCoeInput, @Info() info: GraphQLResolveInfo): Promise<Coe> {
    const { coeId, expectedVersion } = parseInput(moveShape, input);
    await this.publications.publish(actor, coeId, expectedVersion);
    return this.coe(actor, coeId, info);
  }

  @Mutation(() => Coe, { description: 'Opens a published COE for an amendment; the published revision stays in the library. For authors.' })
  async amendCoe(@CurrentActor() actor: Actor, @Args('input') input: MoveCoeInput, @Info() info: GraphQLResolveInfo): Promise<Coe> {
    const { coeId, expectedVersion, reason } = parseInput(moveShape, input);
    await this.publications.amend(actor, coeId, expectedVersion, reason);
    return this.coe(actor, coeId, info);
  }

  @Mutation(() => Coe, {
    description: 'Gives an amendment up: title and document return to the published revision. Action items are rows with a life of their own and stay as they are.',
  })
  async cancelAmendment(@CurrentActor() actor: Actor, @Args('input') input: MoveCoeInput, @Info() info: GraphQLResolveInfo): Promise<Coe> {
    const { coeId, expectedVersion, reason } = parseInput(moveShape, input);
    await this.publications.cancelAmendment(actor, coeId, expectedVersion, reason);
    return this.coe(actor, coeId, info);
  }

  @Mutation(() => Coe, { description: 'Ends a COE that was never published, with a reason; it is kept. For directors who are not authors.' })
  async cancelCoe(@CurrentActor() actor: Actor, @Args('input') input: MoveCoeInput, @Info() info: GraphQLResolveInfo): Promise<Coe> {
    const { coeId, expectedVersion, reason } = parseInput(reasonedMoveShape, { ...input, reason: input.reason ?? '' });
    await this.publications.cancel(actor, coeId, expectedVersion, reason);
    return this.coe(actor, coeId, info);
  }

  @Mutation(() => Review, { description: 'Opens a section of the current revision, adds reading time, and sets or clears the tick.' })
  async recordReading(@CurrentActor() actor: Actor, @Args('input') input: RecordReadingInput): Promise<Review> {
    await this.readings.record(actor, parseInput(readingShape, input));
    const review = await readReview(this.db, this.policies, actor, input.coeId);
    if (!review) throw noSuchCoe();
    return review;
  }

  private coe(actor: Actor, id: string, info: GraphQLResolveInfo): Promise<Coe> {
    return readCoe(this.db, actor, { id }, partsOf(info));
  }
}
