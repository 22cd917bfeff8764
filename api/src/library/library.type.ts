import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { CoeSummary } from '../coe/coe-summary.type.js';
import { PageInfo } from '../graphql/page-info.type.js';
import { TeamRef } from '../member/team-ref.type.js';

@ObjectType({ description: 'A published COE that was found.' })
export class SearchHit {
  @Field(() => CoeSummary, { description: 'Its published revision, though an amendment may be in the making.' }) coe: CoeSummary;
  @Field({ description: 'The sentence that matched, or the beginning of the summary: plain text with \\u0002 before and \\u0003 after each match.' }) highlight: string;
  @Field({ description: 'The title, marked in the same way.' }) titleHighlight: string;
  @Field({ description: 'The impact in one line; empty when no measure says it.' }) impact: string;
}

@ObjectType()
export class SearchEdge {
  @Field() cursor: string;
  @Field(() => SearchHit) node: SearchHit;
}

@ObjectType()
export class SearchConnection {
  @Field(() => [SearchEdge]) edges: SearchEdge[];
  @Field(() => PageInfo) pageInfo: PageInfo;
  @Field(() => Int, { description: 'Exact up to 1,000.' }) total: number;
  @Field({ description: 'There are more than `total`; with words, the newest of them were ranked.' }) moreThan: boolean;
  @Field(() => [String], { description: 'The tags of what was found, the most frequent first.' }) tags: string[];
  @Field(() => [TeamRef], { description: 'The teams of what was found.' }) teams: TeamRef[];
}

@InputType()
export class SearchFilter {
  @Field(() => String, { nullable: true, description: 'With the teams below it.' }) teamKey?: string | null;
  @Field(() => Int, { nullable: true }) severity?: number | null;
  @Field(() => String, { nullable: true }) tag?: string | null;
  @Field(() => Int, { nullable: true, description: 'Of publication, in UTC.' }) year?: number | null;
}
