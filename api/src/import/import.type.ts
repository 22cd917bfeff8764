import { Field, Int, ObjectType } from '@nestjs/graphql';
import { CoeRef } from '../coe/coe-summary.type.js';

@ObjectType({ description: 'Which words of a report went where.' })
export class ImportPlacement {
  @Field({ description: 'As it stands in the report; empty before its first heading.' }) heading: string;
  @Field({ description: 'The title of the section.' }) section: string;
  @Field(() => Int) words: number;
}

@ObjectType({ description: 'What an import recognised, and what the draft still lacks.' })
export class ImportReport {
  @Field(() => Int) timelineEntries: number;
  @Field(() => Int, { description: 'Entries that are marked as a milestone.' }) milestones: number;
  @Field(() => Int) actions: number;
  @Field(() => Int) measures: number;
  @Field(() => Int) lessons: number;
  @Field(() => [ImportPlacement]) placed: ImportPlacement[];
  @Field(() => Int, { description: 'Words that no rule placed; they stand at the end of the imported text.' }) unplacedWords: number;
  @Field(() => [String], { description: 'In words.' }) missing: string[];
  @Field(() => [String], { description: 'What should be looked at, such as an ambiguous date.' }) warnings: string[];
  @Field(() => Int, { nullable: true, description: 'The number of the COE that the same report became before.' }) alreadyImportedAs: number | null;
}

@ObjectType()
export class ImportResult {
  @Field(() => CoeRef) coe: CoeRef;
  @Field(() => ImportReport) report: ImportReport;
}
