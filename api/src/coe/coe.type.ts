import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { EditorNode, Template } from '@corrigenda/templates';
import { DateScalar, DateTimeScalar, JsonScalar } from '../graphql/scalars.js';
import { MemberRef } from '../member/member-ref.type.js';
import { TeamRef } from '../member/team-ref.type.js';
import { CoeStatusEnum, IncidentKindEnum, VisibilityEnum } from './coe-enums.type.js';
import type { IncidentKind, Visibility } from './coe-header.js';
import { Attachment, CoePermissions, Finding, RescuedText, Waiver } from './coe-parts.type.js';
import type { CoeStatus } from './coe-status.js';

/** Later features add their fields in their own folders. */
@ObjectType({ description: 'One COE, whole: what the editor, the review and the reading page show.' })
export class Coe {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'What people call it by: 89458.' }) number: number;
  @Field() title: string;
  @Field(() => CoeStatusEnum) status: CoeStatus;
  @Field(() => Int, { description: 'Grows with every change of the header, the participants or the state; mutations name the one they have seen.' }) version: number;
  @Field(() => Int, { description: '1 (worst) to 4.' }) severity: number;
  @Field(() => IncidentKindEnum) kind: IncidentKind;
  @Field(() => VisibilityEnum) visibility: Visibility;
  @Field(() => [String]) tags: string[];
  @Field({ description: 'The IANA time zone in which the document tells times.' }) zone: string;
  @Field(() => DateScalar, { nullable: true, description: 'The day of the incident, in that zone.' }) occurredOn: string | null;
  @Field({ description: 'How the incident was noticed.' }) detectedBy: string;
  @Field(() => TeamRef, { description: 'The team that owns it.' }) team: TeamRef;
  @Field(() => JsonScalar, { description: 'The template as it was when this COE began.' }) template: Template;
  @Field(() => Int, { description: 'The version of the editor schema that the document is in.' }) documentVersion: number;
  @Field(() => DateTimeScalar) createdAt: Date;
  @Field(() => DateTimeScalar) updatedAt: Date;
  @Field(() => DateTimeScalar, { nullable: true }) publishedAt: Date | null;
  @Field(() => [MemberRef]) authors: MemberRef[];
  @Field(() => [MemberRef]) reviewers: MemberRef[];
  @Field(() => [MemberRef], { description: 'Who may read it though it is restricted.' }) invited: MemberRef[];
  @Field(() => JsonScalar, { description: 'The document in the editor’s JSON, with every acknowledged edit.' }) document?: EditorNode;
  @Field(() => [Finding], { description: 'What the prose rules find in the document, the title and the action items.' }) findings?: Finding[];
  @Field(() => [Waiver]) waivers: Waiver[];
  @Field(() => [RescuedText], { description: 'What was not dismissed yet.' }) rescued: RescuedText[];
  @Field(() => [Attachment]) attachments: Attachment[];
  @Field(() => CoePermissions) may: CoePermissions;
  /** Not fields: what later features look up. */
  publishedRevisionId: string | null;
  writerIds: string[];
}
