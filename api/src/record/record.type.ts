import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PageInfo } from '../graphql/page-info.type.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import { MemberRef } from '../member/member-ref.type.js';

@ObjectType({ description: 'One line of the audit trail of a COE.' })
export class RecordLine {
  @Field(() => ID) id: string;
  @Field() kind: string;
  @Field(() => DateTimeScalar) at: Date;
  @Field(() => MemberRef, { nullable: true, description: 'Null when the service did it.' }) actor: MemberRef | null;
  @Field({ description: 'What happened, to be read after who did it.' }) sentence: string;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field(() => Int, { nullable: true, description: 'The revision it was about.' }) revisionNumber: number | null;
}

@ObjectType()
export class RecordEdge {
  @Field() cursor: string;
  @Field(() => RecordLine) node: RecordLine;
}

@ObjectType()
export class RecordConnection {
  @Field(() => [RecordEdge]) edges: RecordEdge[];
  @Field(() => PageInfo) pageInfo: PageInfo;
}
