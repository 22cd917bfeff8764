import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { enumType } from '../graphql/enum-type.js';
import { NoticeTopicEnum } from './inbox.type.js';
import type { NoticeTopic } from './notice-kinds.js';
import { MAIL_CHOICES, type MailChoice } from './when-to-mail.js';

export const MailChoiceEnum = enumType('MailChoice', 'Whether notices are mailed at once, once a day, or never.', MAIL_CHOICES);

@ObjectType()
export class MailTopic {
  @Field(() => NoticeTopicEnum) topic: NoticeTopic;
  @Field(() => MailChoiceEnum) choice: MailChoice;
}

@ObjectType({ description: 'How the actor wants to be written to. Times are of their own zone.' })
export class MailPreferences {
  @Field({ description: 'Whether this service sends mail at all.' }) mailIsSent: boolean;
  @Field() mailOff: boolean;
  @Field(() => [MailTopic]) choices: MailTopic[];
  @Field(() => Int, { description: 'The hour of the daily letter.' }) digestHour: number;
  @Field(() => String, { nullable: true, description: 'As 22:00; from then on letters wait.' }) quietFrom: string | null;
  @Field(() => String, { nullable: true }) quietUntil: string | null;
}

@InputType()
export class MailTopicInput {
  @Field(() => NoticeTopicEnum) topic: NoticeTopic;
  @Field(() => MailChoiceEnum) choice: MailChoice;
}

@InputType()
export class MailPreferencesInput {
  @Field() mailOff: boolean;
  @Field(() => [MailTopicInput]) choices: MailTopicInput[];
  @Field(() => Int) digestHour: number;
  @Field(() => String, { nullable: true, description: 'As 22:00; with quietUntil, or neither.' }) quietFrom?: string | null;
  @Field(() => String, { nullable: true }) quietUntil?: string | null;
}
