import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { JsonScalar } from '../graphql/scalars.js';

@InputType({ description: 'A stretch of text as the reader sees it; offsets in UTF-16 units within the block.' })
export class ThreadPlaceInput {
  @Field() block: string;
  @Field(() => Int) start: number;
  @Field() endBlock: string;
  @Field(() => Int) end: number;
  @Field({ description: 'What stands there, a line for each block.' }) quote: string;
  @Field(() => JsonScalar, { nullable: true, description: 'From an author’s editor, whose text may be newer than the service’s: the first and the last character as Yjs numbers them.' })
  anchor?: unknown;
}

@InputType()
export class StartThreadInput {
  @Field(() => ID) coeId: string;
  @Field(() => Int, { nullable: true, description: 'The revision that is read; absent for the draft.' }) revision?: number | null;
  @Field() sectionKey: string;
  @Field(() => ThreadPlaceInput, { nullable: true, description: 'Absent for a thread about the section.' }) place?: ThreadPlaceInput | null;
  @Field(() => String, { nullable: true, description: 'A suggestion may go without.' }) body?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Whom it calls.' }) mentionIds?: string[] | null;
  @Field(() => String, { nullable: true, description: 'Makes it a suggestion: what should stand there instead.' }) replacement?: string | null;
  @Field(() => String, { nullable: true, description: 'The same key again gives the same thread.' }) idempotencyKey?: string | null;
}

@InputType()
export class AddCommentInput {
  @Field(() => ID) threadId: string;
  @Field() body: string;
  @Field(() => [ID], { nullable: true }) mentionIds?: string[] | null;
  @Field(() => String, { nullable: true, description: 'The same key again gives the same comment.' }) idempotencyKey?: string | null;
}

@InputType()
export class EditCommentInput {
  @Field(() => ID) commentId: string;
  @Field() body: string;
  @Field(() => [ID], { nullable: true }) mentionIds?: string[] | null;
}
