import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType()
export class NameVersionInput {
  @Field(() => ID) coeId: string;
  @Field(() => ID, { description: 'The key of the version.' }) version: string;
  @Field({ description: 'Up to 80 characters; empty takes the name away.' }) name: string;
}

@InputType()
export class RestoreVersionInput {
  @Field(() => ID) coeId: string;
  @Field(() => ID, { description: 'The key of the version whose content the draft takes over.' }) version: string;
  @Field(() => Int, { description: '`seq` of the newest version that was looked at: what somebody has written after it is not thrown away unseen.' }) expectedSeq: number;
}
