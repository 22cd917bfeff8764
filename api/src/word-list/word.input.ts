import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { WordListName } from './word-list.js';
import { WordListNameEnum } from './word.type.js';

@InputType()
export class AddWordInput {
  @Field(() => WordListNameEnum) list: WordListName;
  @Field({ description: 'At most 200 characters; no other word of the list may be the same but for case.' }) word: string;
  @Field(() => String, { nullable: true, description: 'At most 500 characters; the glossary needs one.' }) meaning?: string | null;
  @Field(() => [String], { nullable: true, description: 'Of people alone.' }) handles?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Of people alone.' }) emails?: string[] | null;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}

@InputType()
export class ProposeWordInput extends AddWordInput {
  @Field({ description: 'Why it belongs there, for whoever decides.' }) reason: string;
}

@InputType({ description: 'What is absent stays as it is.' })
export class ChangeWordInput {
  @Field(() => ID) wordId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => String, { nullable: true }) word?: string | null;
  @Field(() => String, { nullable: true }) meaning?: string | null;
  @Field(() => [String], { nullable: true }) handles?: string[] | null;
  @Field(() => [String], { nullable: true }) emails?: string[] | null;
}

@InputType()
export class RemoveWordInput {
  @Field(() => ID) wordId: string;
  @Field(() => Int) expectedVersion: number;
}

@InputType()
export class AcceptWordProposalInput {
  @Field(() => ID) proposalId: string;
}

@InputType()
export class RefuseWordProposalInput {
  @Field(() => ID) proposalId: string;
  @Field({ description: 'For whoever proposed it.' }) reason: string;
}

@InputType()
export class ImportWordsInput {
  @Field(() => WordListNameEnum) list: WordListName;
  @Field({
    description:
      'A table in CSV, separated by commas, semicolons or tabs, with a heading or without. Glossary: term, meaning. Services: name, description. Directory: name, handles, emails, role. At most 5,000 lines.',
  })
  csv: string;
  @Field({ description: 'Only tells what would happen.' }) dryRun: boolean;
}
