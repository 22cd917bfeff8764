import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A team where only its name is needed.' })
export class TeamRef {
  @Field(() => ID) id: string;
  @Field({ description: 'The short name in addresses, filters and commands.' }) key: string;
  @Field() name: string;
}
