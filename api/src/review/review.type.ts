import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { EditorNode, RuleId, Severity } from '@corrigenda/templates';
import { enumType } from '../graphql/enum-type.js';
import { DateTimeScalar, JsonScalar } from '../graphql/scalars.js';
import { MemberRef } from '../member/member-ref.type.js';
import { TeamRef } from '../member/team-ref.type.js';
import type { ShownAction } from './frozen-actions.read.js';
import type { GuardCode } from './guard.js';
import { SEAT_KINDS, SEAT_STATES, type SeatKind, type SeatState } from './seat.js';
import { ReviewState, type VerdictKind } from './review-state.js';

export const SeatKindEnum = enumType('SeatKind', 'Why somebody sits in a review. Nothing waits for a `PEER`.', SEAT_KINDS);
export const SeatStateEnum = enumType('SeatState', 'Whether a seat waits, approved, or was left without an approval.', SEAT_STATES);
export const ReviewStateEnum = enumType('ReviewState', 'Where one round of a review stands.', Object.values(ReviewState));

@ObjectType({ description: 'A finding or a gap that an author let stand in a revision, and why.' })
export class FrozenWaiver {
  @Field({ description: 'The id of a finding or of a gap.' }) findingId: string;
  @Field() reason: string;
  @Field(() => String, { nullable: true, description: 'The rule that was waived; null for a gap.' }) rule: RuleId | null;
  @Field(() => String, { nullable: true, description: '`must` or `consider`; null for a gap.' }) severity: Severity | null;
  @Field({ description: 'The key of the section; empty for the title.' }) section: string;
  @Field({ description: 'The id of the block or action item; `title` for the title; empty for a gap of a whole section.' }) block: string;
  @Field({ description: 'The text that stands; empty for a gap.' }) text: string;
  @Field({ description: 'What the rule or the template said.' }) message: string;
  @Field(() => MemberRef, { nullable: true, description: 'Null in what is published: it names nobody.' }) waivedBy: MemberRef | null;
  @Field(() => DateTimeScalar, { nullable: true }) waivedAt: Date | string | null;
}

@ObjectType({ description: 'A frozen COE: what a review, its questions, its verdicts and the publication name. It never changes.' })
export class Revision {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'Counts from 1 within its COE.' }) number: number;
  @Field({ description: 'SHA-256 over the canonical JSON of the document and of what binds of the action items.' }) hash: string;
  @Field() title: string;
  @Field(() => JsonScalar, { description: 'In the editor’s JSON.' }) document: EditorNode;
  @Field(() => JsonScalar, {
    description:
      'A list by number: `{ id, number, title, ownerId, ownerRole, dueOn, priority, kind, status, causeId, successTest }`, each as it was then.',
  })
  actions: ShownAction[];
  @Field(() => [FrozenWaiver], { description: 'In reading order, the gaps last.' }) waivers: FrozenWaiver[];
  @Field(() => Int) words: number;
  @Field(() => DateTimeScalar) frozenAt: Date | string;
}

@ObjectType({ description: 'A question on a section of a revision. It blocks approval until it is answered and the answer accepted.' })
export class Question {
  @Field(() => ID) id: string;
  @Field() sectionKey: string;
  @Field(() => Int) revisionNumber: number;
  @Field() body: string;
  @Field(() => MemberRef) askedBy: MemberRef;
  @Field(() => DateTimeScalar) askedAt: Date;
  @Field(() => String, { nullable: true }) answer: string | null;
  @Field(() => MemberRef, { nullable: true }) answeredBy: MemberRef | null;
  @Field(() => DateTimeScalar, { nullable: true }) answeredAt: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was settled: its answer accepted, or the question dismissed.' }) acceptedAt: Date | null;
  @Field(() => MemberRef, { nullable: true, description: 'The director who set it aside.' }) dismissedBy: MemberRef | null;
  @Field({ description: 'Why it was set aside; empty when it was not.' }) dismissedBecause: string;
}

@ObjectType({ description: 'Where the actor stands with one section of a revision.' })
export class SectionView {
  @Field() sectionKey: string;
  @Field(() => Int, { description: 'Counted reading time, on earlier revisions too as long as the section is the same.' }) seconds: number;
  @Field({ description: 'The tick; it clears when the section changes.' }) viewed: boolean;
  @Field({ description: 'Opened on this revision, which approval demands.' }) opened: boolean;
  @Field({ description: 'Differs from `previousRevision`.' }) changed: boolean;
}

@ObjectType({ description: 'One demand on an approval by the actor, met or not. The list is always whole and in the same order.' })
export class GuardItem {
  @Field(() => String, { description: '`SECTIONS_OPENED`, `QUESTIONS_SETTLED`, `QUESTION_ASKED`, `CHECKLIST_TICKED` or `READING_TIME`.' }) code: GuardCode;
  @Field({ description: 'What was done, or what is still to do.' }) message: string;
  @Field() met: boolean;
  @Field(() => String, { nullable: true, description: 'The section to go to next.' }) section: string | null;
}

@ObjectType()
export class Verdict {
  @Field(() => MemberRef) member: MemberRef;
  @Field(() => String, { description: '`APPROVE` or `REQUEST_CHANGES`.' }) kind: VerdictKind;
  @Field({ description: 'Why changes were requested.' }) reason: string;
  @Field({ description: 'Why the director asked nothing.' }) noQuestionBecause: string;
  @Field(() => MemberRef, { nullable: true, description: 'In whose place, when somebody was away.' }) for: MemberRef | null;
  @Field(() => DateTimeScalar) at: Date | string;
}

@ObjectType({ description: 'Somebody who has to approve a round, or was asked for an opinion.' })
export class ReviewSeat {
  @Field(() => ID) id: string;
  @Field(() => SeatKindEnum) kind: SeatKind;
  @Field(() => SeatStateEnum) state: SeatState;
  @Field(() => MemberRef) member: MemberRef;
  @Field(() => TeamRef, { nullable: true, description: 'Whose director this is, or the team that the policy names.' }) team: TeamRef | null;
  @Field(() => MemberRef, { nullable: true, description: 'Who decides for them now.' }) delegate: MemberRef | null;
  @Field(() => DateTimeScalar) seatedAt: Date | string;
  @Field(() => DateTimeScalar) dueAt: Date | string;
  @Field({ description: 'Whether it is the actor’s, or of somebody for whom the actor decides.' }) mine: boolean;
}

@ObjectType({ description: 'One round: a revision before a reviewer.' })
export class Review {
  @Field(() => ID) id: string;
  @Field(() => ReviewStateEnum) state: ReviewState;
  @Field(() => MemberRef, { description: 'The director who was asked. Any director of the owning team or above who is not an author may decide.' })
  reviewer: MemberRef;
  @Field(() => TeamRef, { nullable: true, description: 'Why this member: the team whose director they are.' }) reviewerTeam: TeamRef | null;
  @Field(() => [ReviewSeat], { description: 'Everybody who has to approve, and the peers; directors first.' }) seats: ReviewSeat[];
  @Field(() => DateTimeScalar) requestedAt: Date;
  @Field(() => DateTimeScalar) dueAt: Date;
  @Field(() => DateTimeScalar, { nullable: true }) closedAt: Date | null;
  @Field(() => Revision) revision: Revision;
  @Field(() => Revision, { nullable: true, description: 'The revision the actor looked at before this one; for authors the one before.' })
  previousRevision: Revision | null;
  @Field(() => [SectionView], { description: 'The sections there are to read, in the order of the template.' }) sectionViews: SectionView[];
  @Field(() => [GuardItem], {
    description: 'What stands between this revision and an approval by the actor. Checklist and reason come with the approval, so here they are open.',
  })
  guard: GuardItem[];
  @Field(() => [Verdict]) verdicts: Verdict[];
  @Field(() => Int, { description: 'Of the actor.' }) readingSeconds: number;
  @Field(() => Int, { description: 'Below this, an approval is not plausible for the length.' }) minimumReadingSeconds: number;
}

@ObjectType({ description: 'One line of the record of a COE.' })
export class HistoryEntry {
  @Field(() => ID) id: string;
  @Field() kind: string;
  @Field(() => DateTimeScalar) at: Date;
  @Field(() => MemberRef, { nullable: true }) actor: MemberRef | null;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field(() => Int, { nullable: true }) revisionNumber: number | null;
}

@ObjectType({ description: 'Something that the template asks for and the COE lacks.' })
export class Gap {
  @Field({ description: 'Waivers name it.' }) id: string;
  @Field({ description: 'The key of the section.' }) section: string;
  @Field(() => String, { nullable: true, description: 'The id of the block or action item it is about.' }) block?: string | null;
  @Field() code: string;
  @Field({ description: 'One sentence that says what to do.' }) message: string;
  @Field() waived: boolean;
}
