import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../graphql/scalars.js';

@ObjectType({ description: 'A token with which a program acts as the member.' })
export class ApiToken {
  @Field(() => ID) id: string;
  @Field() label: string;
  @Field(() => DateTimeScalar) createdAt: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last used, to the minute.' }) usedAt: Date | null;
  @Field(() => DateTimeScalar) expiresAt: Date;
}

@ObjectType({ description: 'A token just made.' })
export class NewApiToken {
  @Field({ description: 'Shown here and never again. Send it as `Authorization: Bearer …`.' }) token: string;
  @Field(() => ApiToken) apiToken: ApiToken;
}
