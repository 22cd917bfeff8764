import { Field, InputType, Int } from '@nestjs/graphql';
import { IncidentKindEnum } from '../coe/coe-enums.type.js';
import type { IncidentKind } from '../coe/coe-header.js';

@InputType()
export class ImportCoeInput {
  @Field(() => String, { nullable: true, description: 'The same key again gives the same COE.' }) idempotencyKey?: string | null;
  @Field() teamKey: string;
  @Field({ description: 'The report; at most 2 MB.' }) markdown: string;
  @Field(() => String, { nullable: true, description: 'Gives the title and the date when the report names none.' }) fileName?: string | null;
  @Field(() => String, { nullable: true, description: 'Instead of the title that the report has.' }) title?: string | null;
  @Field(() => Int, { nullable: true, description: '1 (worst) to 4, when the report does not say; 3 when absent.' }) severity?: number | null;
  @Field(() => IncidentKindEnum, { nullable: true }) kind?: IncidentKind | null;
  @Field(() => String, { nullable: true, description: '`standard` when absent.' }) templateKey?: string | null;
  @Field(() => String, { nullable: true, description: 'An IANA time zone, for times whose zone the report does not name; UTC when absent.' }) zone?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether a report that the team has imported before becomes a second COE.' }) again?: boolean | null;
}
