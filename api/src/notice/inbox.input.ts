import { Field, ID, InputType } from '@nestjs/graphql';
import { DateTimeScalar } from '../graphql/scalars.js';
import { NoticeStateEnum } from './inbox.type.js';
import type { NoticeState } from './notice-kinds.js';

@InputType()
export class MarkNoticesInput {
  @Field(() => [ID], { description: 'At most 100, of the actor’s own.' }) noticeIds: string[];
  @Field(() => NoticeStateEnum) state: NoticeState;
}

@InputType()
export class SnoozeNoticesInput {
  @Field(() => [ID], { description: 'At most 100, of the actor’s own.' }) noticeIds: string[];
  @Field(() => DateTimeScalar, { nullable: true, description: 'To come, within a year; null wakes them now.' }) until?: Date | null;
}

@InputType()
export class MuteNoticesInput {
  @Field(() => ID) coeId: string;
  @Field(() => ID, { nullable: true, description: 'One question, thread or action item of it; without it the whole COE.' }) subjectId?: string | null;
}

@InputType()
export class UnmuteNoticesInput {
  @Field(() => ID) muteId: string;
}
