import { Field, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../graphql/scalars.js';

@ObjectType({ description: 'A link that works once; shown once.' })
export class OneTimeLink {
  @Field() url: string;
  @Field(() => DateTimeScalar) expiresAt: Date;
}
