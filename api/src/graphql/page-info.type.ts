import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Where a list goes on.' })
export class PageInfo {
  @Field() hasNextPage: boolean;
  @Field(() => String, { nullable: true }) endCursor: string | null;
}
