import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A template that a COE can begin with.' })
export class TemplateChoice {
  @Field() key: string;
  @Field() name: string;
  @Field() description: string;
  @Field({ description: 'Whether a COE from it starts restricted.' }) restricted: boolean;
  @Field(() => [String], { description: 'The titles of its sections, in order.' }) sections: string[];
}
