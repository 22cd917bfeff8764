import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A member where only the name is needed.' })
export class MemberRef {
  @Field(() => ID) id: string;
  @Field() name: string;
}
