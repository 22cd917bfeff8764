import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CoeSummary } from '../coe/coe-summary.type.js';
import { enumType } from '../graphql/enum-type.js';
import { PageInfo } from '../graphql/page-info.type.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import { INBOX_VIEWS, type InboxView } from './inbox.read.js';
import { NOTICE_REASONS, NOTICE_STATES, NOTICE_TOPICS, type NoticeReason, type NoticeState } from './notice-kinds.js';

export const InboxViewEnum = enumType<InboxView>('InboxView', 'A part of the inbox: what is not done, what of it is unread, what is asleep, what is done.', INBOX_VIEWS);
export const NoticeReasonEnum = enumType('NoticeReason', 'Why a notice is a member’s.', NOTICE_REASONS);
export const NoticeStateEnum = enumType('NoticeState', 'How far a member is with a notice.', NOTICE_STATES);
export const NoticeTopicEnum = enumType('NoticeTopic', 'What notices are about.', NOTICE_TOPICS);

@ObjectType({ description: 'That something happened which concerns the actor.' })
export class Notice {
  @Field(() => ID) id: string;
  @Field({ description: 'The kind of the event, such as question-asked.' }) kind: string;
  @Field(() => NoticeReasonEnum) reason: NoticeReason;
  @Field(() => NoticeStateEnum) state: NoticeState;
  @Field(() => DateTimeScalar, { nullable: true }) snoozedUntil: Date | null;
  @Field(() => DateTimeScalar) createdAt: Date;
  @Field(() => ID, { nullable: true, description: 'The question, thread, action item or review that it is about.' }) subjectId: string | null;
  @Field({ description: 'What happened, as a sentence.' }) words: string;
  @Field({ description: 'The beginning of what was written; may be empty.' }) excerpt: string;
  @Field({ description: 'Where it is attended to, under the address of the service.' }) path: string;
  @Field(() => CoeSummary) coe: CoeSummary;
}

@ObjectType()
export class NoticeEdge {
  @Field() cursor: string;
  @Field(() => Notice) node: Notice;
}

@ObjectType()
export class InboxConnection {
  @Field(() => [NoticeEdge]) edges: NoticeEdge[];
  @Field(() => PageInfo) pageInfo: PageInfo;
}

@ObjectType({ description: 'Something of which the actor does not want to hear.' })
export class NoticeMute {
  @Field(() => ID) id: string;
  @Field(() => Int) coeNumber: number;
  @Field() coeTitle: string;
  @Field(() => ID, { nullable: true, description: 'The one subject that is muted; null when it is the whole COE.' }) subjectId: string | null;
  @Field(() => DateTimeScalar) mutedAt: Date;
}
