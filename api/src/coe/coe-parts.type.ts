import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { FindingDetail, RuleId, Severity } from '@corrigenda/templates';
import { DateTimeScalar } from '../graphql/scalars.js';
import { MemberRef } from '../member/member-ref.type.js';

@ObjectType({
  description: 'What the actor may do with a COE in its present state. What else must be met, such as the guard of an approval, is asked when it is done.',
})
export class CoePermissions {
  @Field({ description: 'Change the document, its header and its action items.' }) edit: boolean;
  @Field() requestReview: boolean;
  @Field({ description: 'Hold the review: request changes, approve.' }) review: boolean;
  @Field({ description: 'Ask questions about a section.' }) ask: boolean;
  @Field() publish: boolean;
  @Field({ description: 'Take it out of review, or give an approval back.' }) withdraw: boolean;
  @Field() amend: boolean;
  @Field() cancel: boolean;
  @Field({ description: 'Return to the published revision.' }) cancelAmendment: boolean;
  @Field({ description: 'Choose authors, invited readers and visibility.' }) manageAccess: boolean;
  @Field({ description: 'Hand seats of the review on and set questions aside.' }) direct: boolean;
}

@ObjectType({ description: 'A place that breaks a prose rule. Offsets are UTF-16 units into the passage named by `block` and `path`.' })
export class Finding {
  @Field({ description: 'Stays the same while its sentence does, whatever changes around it; waivers name it.' }) id: string;
  @Field(() => String) rule: RuleId;
  @Field(() => String, { description: '`must` closes the gate; `consider` never does.' }) severity: Severity;
  @Field({ description: 'The key of the section; empty for the title.' }) section: string;
  @Field({ description: 'The id of the block, or of an action item; `title` for the title.' }) block: string;
  @Field({ description: 'The attribute of the block; empty for its text.' }) path: string;
  @Field(() => Int) start: number;
  @Field(() => Int) end: number;
  @Field() text: string;
  @Field({ description: 'One sentence for the author, with the way out.' }) message: string;
  @Field(() => [String], { description: 'What may stand there instead, best first.' }) replacements: string[];
  @Field(() => String, { nullable: true }) detail?: FindingDetail | null;
  @Field({ description: 'Whether an author gave a reason why it may stand.' }) waived: boolean;
}

@ObjectType({ description: 'A reason why one finding or gap may stand.' })
export class Waiver {
  @Field(() => ID) id: string;
  @Field({ description: 'The id of a finding or of a gap.' }) findingId: string;
  @Field() reason: string;
  @Field(() => MemberRef) waivedBy: MemberRef;
  @Field(() => DateTimeScalar) waivedAt: Date | string;
}

@ObjectType({ description: 'Text that merged into a place which was gone: offered back to whoever edits.' })
export class RescuedText {
  @Field(() => ID) id: string;
  @Field({ description: 'The id of the block that it was typed into.' }) block: string;
  @Field() text: string;
  @Field(() => MemberRef, { nullable: true, description: 'Who typed it.' }) by: MemberRef | null;
  @Field(() => DateTimeScalar) at: Date | string;
}

@ObjectType({ description: 'An uploaded file; `GET /files/<id>` answers it to whoever may read the COE.' })
export class Attachment {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field() mediaType: string;
  @Field(() => Int, { description: 'In bytes.' }) size: number;
  @Field(() => Int, { nullable: true }) width: number | null;
  @Field(() => Int, { nullable: true }) height: number | null;
}
