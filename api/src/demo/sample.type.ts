import { Field, Int, ObjectType } from '@nestjs/graphql';
import { type EditorNode, type Template } from '@corrigenda/templates';
import { JsonScalar } from '../graphql/scalars.js';
import type { Sample } from './sample.js';

@ObjectType({ description: 'A finished COE to learn from. It is in no library: it belongs to the service itself.' })
export class SampleCoe implements Sample {
  @Field(() => Int) number: number;
  @Field() title: string;
  @Field({ description: 'IANA, of the incident.' }) zone: string;
  @Field(() => JsonScalar) template: Template;
  @Field(() => JsonScalar, { description: 'In the editor’s JSON.' }) document: EditorNode;
  @Field({ description: 'The numbers of its graph, as CSV.' }) graph: string;
  @Field(() => JsonScalar, { description: 'A list: `{ id, number, title, team, dueOn, priority, kind, successTest, causeId, status }`.' }) actions: Sample['actions'];
}
