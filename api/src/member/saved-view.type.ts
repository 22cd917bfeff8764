import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { enumType } from '../graphql/enum-type.js';

export const SAVED_VIEW_PAGES = ['REVIEW', 'ACTIONS'] as const;
export type SavedViewPage = (typeof SAVED_VIEW_PAGES)[number];
export const SavedViewPageEnum = enumType('SavedViewPage', 'The list that a view is of.', SAVED_VIEW_PAGES);

@ObjectType({ description: 'A list as a member wants to see it again.' })
export class SavedView {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field({ description: 'The filters as they stand in the address, without the question mark.' }) query: string;
}

@InputType()
export class SaveViewInput {
  @Field(() => SavedViewPageEnum) page: SavedViewPage;
  @Field({ description: 'A view of the same name is replaced.' }) name: string;
  @Field({ description: 'The filters as they stand in the address, without the question mark.' }) query: string;
}
