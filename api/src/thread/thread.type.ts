import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Anchor, TextPlace } from '@corrigenda/templates';
import { enumType } from '../graphql/enum-type.js';
import { DateTimeScalar, JsonScalar } from '../graphql/scalars.js';
import { MemberRef } from '../member/member-ref.type.js';
import { SUGGESTION_OUTCOMES, THREAD_STATES, type SuggestionOutcome, type ThreadState } from './thread-state.js';

export const ThreadStateEnum = enumType('ThreadState', 'Whether a thread is still talked about.', THREAD_STATES);
export const SuggestionOutcomeEnum = enumType('SuggestionOutcome', 'What became of a suggestion.', SUGGESTION_OUTCOMES);

@ObjectType()
export class Comment {
  @Field(() => ID) id: string;
  @Field(() => MemberRef) author: MemberRef;
  @Field({ description: 'Empty once it is deleted.' }) body: string;
  @Field(() => [MemberRef], { description: 'Whom it calls by `@name`. It gives nobody access.' }) mentions: MemberRef[];
  @Field(() => DateTimeScalar) writtenAt: Date;
  @Field(() => DateTimeScalar, { nullable: true }) editedAt: Date | null;
  @Field() deleted: boolean;
}

@ObjectType({ description: 'Where a thread stands in the text that was asked about; offsets in UTF-16 units.' })
export class ThreadPlace implements TextPlace {
  @Field({ description: 'The id of the block in which it begins.' }) block: string;
  @Field(() => Int) start: number;
  @Field() endBlock: string;
  @Field(() => Int) end: number;
}

@ObjectType({ description: 'Other words for a stretch of text, for an author to accept or reject.' })
export class Suggestion {
  @Field({ description: 'What would stand there instead of the quote; empty to strike it out.' }) replacement: string;
  @Field(() => SuggestionOutcomeEnum, { nullable: true, description: 'Null while nobody has decided.' }) outcome: SuggestionOutcome | null;
}

@ObjectType({ description: 'What the actor may do with a thread now.' })
export class ThreadPermissions {
  @Field({ description: 'Resolve it, or reopen it.' }) resolve: boolean;
  @Field({ description: 'Accept or reject its suggestion.' }) decide: boolean;
}

@ObjectType({ description: 'A discussion of a stretch of text, or of a whole section. It blocks nothing: what an approval waits for is a question.' })
export class Thread {
  @Field(() => ID) id: string;
  @Field() sectionKey: string;
  @Field({ description: 'The words that it is about, as they stood when it was started; empty when it is about the section.' }) quote: string;
  @Field({ description: 'The block in which they stood.' }) blockId: string;
  @Field(() => Int, { nullable: true, description: 'The revision on which it was started; null on a draft.' }) revisionNumber: number | null;
  @Field(() => JsonScalar, { nullable: true, description: 'The first and the last character as Yjs numbers them: `{start: {client, clock}, end: {client, clock}}`.' }) anchor: Anchor | null;
  @Field(() => ThreadPlace, { nullable: true, description: 'Null when its words are gone from this text, and for a section.' }) place: TextPlace | null;
  @Field(() => ThreadStateEnum) state: ThreadState;
  @Field(() => Suggestion, { nullable: true }) suggestion: Suggestion | null;
  @Field(() => MemberRef) startedBy: MemberRef;
  @Field(() => DateTimeScalar) startedAt: Date;
  @Field(() => MemberRef, { nullable: true, description: 'Who resolved it, or decided about it.' }) settledBy: MemberRef | null;
  @Field(() => DateTimeScalar, { nullable: true }) settledAt: Date | null;
  @Field(() => [Comment], { description: 'In the order in which they were written.' }) comments: Comment[];
  @Field(() => ThreadPermissions) may: ThreadPermissions;
}

@ObjectType({ description: 'A member whom a comment may call.' })
export class Mentionable {
  @Field(() => MemberRef) member: MemberRef;
  @Field({ description: 'Whether they may see this COE; a mention does not change it.' }) maySee: boolean;
}

@ObjectType({ description: 'What became of the open suggestions of a COE when all were decided at once.' })
export class SuggestionsDecided {
  @Field(() => [ID]) decided: string[];
  @Field(() => [ID], { description: 'Left open, because their text has changed since.' }) changed: string[];
}
