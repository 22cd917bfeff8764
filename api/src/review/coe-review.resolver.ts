import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { projectDocument } from '../coe/edit-log.js';
import { Coe } from '../coe/coe.type.js';
import { Database } from '../database/database.js';
import { CurrentActor } from '../graphql/current-actor.decorator.js';
import type { Actor } from '../member/actor.js';
import { MemberRef } from '../member/member-ref.type.js';
import { nearestDirector } from '../member/reviewers.js';
import { teamPathWithDirectors } from '../member/team.read.js';
import { gateRulesOf } from '../policy/gate-rules.js';
import { PolicyService } from '../policy/policy.service.js';
import { readHistory } from './coe-history.read.js';
import { readGateRows } from './gate-facts.read.js';
import { checkGaps } from './gate.js';
import { readPublishedRevision } from './published-revision.read.js';
import { readQuestions } from './questions.read.js';
import { readReview } from './review-page.read.js';
import { Gap, HistoryEntry, Question, Review, Revision } from './review.type.js';

/** What the review adds to a COE; each field is one statement, and no list of COEs has them. */
@Resolver(() => Coe)
export class CoeReviewResolver {
  constructor(
    private readonly db: Database,
    private readonly policies: PolicyService,
  ) {}

  @ResolveField(() => Review, { nullable: true, description: 'The latest round; null when it never was in review.' })
  review(@CurrentActor() actor: Actor, @Parent() coe: Coe): Promise<Review | null> {
    return readReview(this.db, this.policies, actor, coe.id);
  }

  @ResolveField(() => [Question], { description: 'Of all rounds, in the order in which they were asked.' })
  questions(@CurrentActor() actor: Actor, @Parent() coe: Coe): Promise<Question[]> {
    return readQuestions(this.db, actor, coe.id);
  }

  @ResolveField(() => Revision, { nullable: true, description: 'What stands in the library, whatever is being written since.' })
  async published(@Parent() coe: Coe): Promise<Revision | null> {
    return coe.publishedRevisionId ? ((await readPublishedRevision(this.db, coe.id)) ?? null) : null;
  }

  @ResolveField(() => [Gap], { description: 'What the template and the policy of its team ask that this COE lacks.' })
  async gaps(@Parent() coe: Coe): Promise<Gap[]> {
    const document = coe.document ?? (await this.db.transaction((tx) => projectDocument(tx, coe.id))).document;
    const { actions, waivers } = await readGateRows(this.db, coe.id);
    const now = new Date();
    const rules = gateRulesOf(await this.policies.policyFor(this.db, coe.team.id), now);
    return checkGaps({ document, template: coe.template, actions, waivedIds: waivers.map(({ findingId }) => findingId), rules, now });
  }

  @ResolveField(() => [HistoryEntry], { description: 'Who did what and when, newest first.' })
  history(@CurrentActor() actor: Actor, @Parent() coe: Coe): Promise<HistoryEntry[]> {
    return readHistory(this.db, actor, coe.id);
  }

  @ResolveField(() => MemberRef, {
    nullable: true,
    description: 'Who will be asked for the next review: the nearest director above the team who never was an author of it. Null when there is none.',
  })
  async reviewerWillBe(@Parent() coe: Coe): Promise<MemberRef | null> {
    const found = nearestDirector(await teamPathWithDirectors(this.db, coe.team.id), coe.writerIds);
    return found ? { id: found.memberId, name: found.name } : null;
  }
}
