import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Somebody whose name does not belong in a document.' })
export class Person {
  @Field() name: string;
  @Field(() => [String]) handles: string[];
  @Field(() => [String]) emails: string[];
  @Field({ description: 'What a document says instead.' }) role: string;
}

@ObjectType()
export class GlossaryTerm {
  @Field() term: string;
  @Field() meaning: string;
}

@ObjectType('WordLists', { description: 'What the prose rules know of this organisation; the editor checks with the same lists as the server.' })
export class WordListsType {
  @Field(() => [Person]) people: Person[];
  @Field(() => [GlossaryTerm]) glossary: GlossaryTerm[];
  @Field(() => [String]) services: string[];
}
