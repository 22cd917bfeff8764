import type { EditorNode } from '@corrigenda/templates';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumType } from '../graphql/enum-type.js';
import { PageInfo } from '../graphql/page-info.type.js';
import { DateTimeScalar, JsonScalar } from '../graphql/scalars.js';
import { MemberRef } from '../member/member-ref.type.js';
import type { ActionThen } from './actions-then.js';

export const VERSION_KINDS = ['CREATED', 'IMPORTED', 'SESSION', 'REVISION', 'RESTORE'] as const;
export type VersionKind = (typeof VERSION_KINDS)[number];
export const VersionKindEnum = enumType('CoeVersionKind', 'What ended a version: its beginning, a pause in writing, a review, or a restore.', VERSION_KINDS);

@ObjectType({ description: 'A version of a COE’s document: a session of writing without a pause of half an hour, or a frozen revision. It can be compared and restored.' })
export class CoeVersion {
  @Field(() => ID, { description: 'What names it within its COE: `r3` is revision 3, `57` the document after its 57th update.' }) key: string;
  @Field(() => VersionKindEnum) kind: VersionKind;
  @Field(() => Int, { description: 'The last update that is in it.' }) seq: number;
  @Field({ description: 'Given by an author; empty when it has none.' }) name: string;
  @Field(() => MemberRef, { nullable: true }) namedBy: MemberRef | null;
  @Field(() => DateTimeScalar) beganAt: Date;
  @Field(() => DateTimeScalar, { description: 'Of a revision: when it was frozen.' }) endedAt: Date;
  @Field(() => [MemberRef], { description: 'Who wrote in it.' }) members: MemberRef[];
  @Field(() => Int, { description: 'Edits as they were acknowledged: a key press or a few.' }) updates: number;
  @Field(() => Int, { nullable: true, description: 'Words that stand in it more often than in the version before; null until they are counted.' }) wordsAdded: number | null;
  @Field(() => Int, { nullable: true }) wordsRemoved: number | null;
  @Field(() => Int, { nullable: true, description: 'The number of the revision that it is.' }) revisionNumber: number | null;
  @Field(() => String, { nullable: true, description: 'The key of the version whose content it took over.' }) restoredFrom: string | null;
  @Field(() => String, { nullable: true, description: 'The key of the version before it; null of the first.' }) previous: string | null;
  @Field({ description: 'Whether the session may still go on.' }) isOpen: boolean;
  @Field({ description: 'Whether there is none after it.' }) isNewest: boolean;
}

@ObjectType()
export class CoeVersionEdge {
  @Field() cursor: string;
  @Field(() => CoeVersion) node: CoeVersion;
}

@ObjectType()
export class CoeVersionConnection {
  @Field(() => [CoeVersionEdge]) edges: CoeVersionEdge[];
  @Field(() => PageInfo) pageInfo: PageInfo;
}

@ObjectType({ description: 'What stood in a version.' })
export class CoeVersionContent {
  @Field(() => CoeVersion) version: CoeVersion;
  @Field(() => JsonScalar, { description: 'In the editor’s JSON.' }) document: EditorNode;
  @Field(() => JsonScalar, {
    description:
      'The action items as they were, by number: `{ id, number, title, ownerId, ownerRole, dueOn, priority, kind, status, causeId, successTest }`. They are rows and not part of the document; of the newest version, as they are now.',
  })
  actions: ActionThen[];
}

@ObjectType({ description: 'Two versions to be compared.' })
export class CoeComparison {
  @Field(() => CoeVersionContent, { nullable: true, description: 'Null when there is none before the first.' }) from: CoeVersionContent | null;
  @Field(() => CoeVersionContent) to: CoeVersionContent;
}
