import { Field, ObjectType } from '@nestjs/graphql';
import { CoeSummary } from '../coe/coe-summary.type.js';

@ObjectType({ description: 'A published COE that is like one that is being written, and what both have.' })
export class SimilarCoe {
  @Field(() => CoeSummary, { description: 'Its published revision.' }) coe: CoeSummary;
  @Field({ description: 'The impact in one line; empty when no measure says it.' }) impact: string;
  @Field(() => [String], { description: 'Up to six of the rarest words that both have, as the draft writes them, the rarest first.' }) words: string[];
  @Field(() => [String]) tags: string[];
  @Field(() => [String], { description: 'Services of the word list that both name.' }) services: string[];
  @Field({ description: 'So alike that one should ask whether this has happened before.' }) isStrong: boolean;
}
