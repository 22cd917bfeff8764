import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumType } from '../graphql/enum-type.js';
import { PageInfo } from '../graphql/page-info.type.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import { MemberRef } from '../member/member-ref.type.js';
import { ImportOutcome } from './plan-import.js';
import { ProposalState, WordListName } from './word-list.js';

export const WordListNameEnum = enumType(
  'WordListName',
  'The glossary holds terms and what they mean; the services, names that are never people; the directory, people who are no members.',
  Object.values(WordListName),
);
export const ProposalStateEnum = enumType('ProposalState', 'What became of a proposed word.', Object.values(ProposalState));
export const ImportOutcomeEnum = enumType('ImportOutcome', 'What an import does, or would do, with one line.', Object.values(ImportOutcome));

@ObjectType({ description: 'An entry of the organisation’s word lists.' })
export class Word {
  @Field(() => ID) id: string;
  @Field(() => WordListNameEnum) list: WordListName;
  @Field({ description: 'A term, the name of a service, or of a person.' }) word: string;
  @Field({ description: 'What the term means, what the service is for, or what a document says instead of the person; may be empty for the latter two.' }) meaning: string;
  @Field(() => [String], { description: 'Of people alone; without the @.' }) handles: string[];
  @Field(() => [String], { description: 'Of people alone.' }) emails: string[];
  @Field(() => Int) version: number;
  @Field(() => DateTimeScalar) updatedAt: Date;
  @Field(() => MemberRef) updatedBy: MemberRef;
}

@ObjectType()
export class WordEdge {
  @Field() cursor: string;
  @Field(() => Word) node: Word;
}

@ObjectType()
export class WordConnection {
  @Field(() => [WordEdge]) edges: WordEdge[];
  @Field(() => PageInfo) pageInfo: PageInfo;
}

@ObjectType({ description: 'A word that somebody would like to see in a list.' })
export class WordProposal {
  @Field(() => ID) id: string;
  @Field(() => WordListNameEnum) list: WordListName;
  @Field() word: string;
  @Field() meaning: string;
  @Field(() => [String]) handles: string[];
  @Field(() => [String]) emails: string[];
  @Field({ description: 'Why it belongs there.' }) reason: string;
  @Field(() => ProposalStateEnum) state: ProposalState;
  @Field(() => MemberRef) proposedBy: MemberRef;
  @Field(() => DateTimeScalar) proposedAt: Date;
  @Field(() => MemberRef, { nullable: true }) decidedBy: MemberRef | null;
  @Field(() => DateTimeScalar, { nullable: true }) decidedAt: Date | null;
  @Field({ description: 'Why it was refused; empty otherwise.' }) refusal: string;
}

@ObjectType()
export class WordProposalEdge {
  @Field() cursor: string;
  @Field(() => WordProposal) node: WordProposal;
}

@ObjectType()
export class WordProposalConnection {
  @Field(() => [WordProposalEdge]) edges: WordProposalEdge[];
  @Field(() => PageInfo) pageInfo: PageInfo;
}

@ObjectType({ description: 'What becomes of one line of a table.' })
export class WordImportLine {
  @Field(() => Int, { description: 'Where it begins in the table, from 1.' }) line: number;
  @Field() word: string;
  @Field(() => ImportOutcomeEnum) outcome: ImportOutcome;
  @Field({ description: 'What is said of the word and was before, which line it repeats, or what is wrong.' }) message: string;
}

@ObjectType({ description: 'What an import did, or would do.' })
export class WordImport {
  @Field(() => Int) added: number;
  @Field(() => Int) changed: number;
  @Field(() => Int, { description: 'Lines that change nothing: already so, or repeated.' }) skipped: number;
  @Field(() => Int) faulty: number;
  @Field(() => [WordImportLine], { description: 'In the order of the table.' }) lines: WordImportLine[];
  @Field(() => [String], { description: 'Columns of the heading that mean nothing here.' }) ignoredColumns: string[];
}
