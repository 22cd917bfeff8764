import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { enumType } from '../graphql/enum-type.js';
import { PageInfo } from '../graphql/page-info.type.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import { DELIVERY_STATES, ENDPOINT_FORMS, type DeliveryState, type EndpointForm } from './endpoint-shapes.js';

export const EndpointFormEnum = enumType('EndpointForm', 'How an endpoint is told: as a message of a chat, or as a webhook after the Standard Webhooks specification.', ENDPOINT_FORMS);
export const DeliveryStateEnum = enumType('DeliveryState', 'How far a delivery is. DROPPED: its endpoint was stopped, or its COE restricted, before it was sent.', DELIVERY_STATES);

@ObjectType({ description: 'Where events are told outside. For administrators.' })
export class Endpoint {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field(() => EndpointFormEnum) form: EndpointForm;
  @Field({ description: 'Where it is told; of a chat only the host, since the rest is as good as a password.' }) url: string;
  @Field(() => [String], { description: 'The kinds of events that are told; none of them means all.' }) kinds: string[];
  @Field(() => String, { nullable: true, description: 'Only of COEs of this team and those below it.' }) teamName: string | null;
  @Field() active: boolean;
  @Field({ description: 'Why the service stopped it; empty when it did not.' }) stoppedBecause: string;
  @Field(() => Int) version: number;
  @Field(() => DateTimeScalar) createdAt: Date;
  @Field(() => Int, { description: 'Deliveries that are on their way.' }) pending: number;
  @Field(() => Int, { description: 'Deliveries that were given up.' }) failed: number;
}

@ObjectType()
export class DeliveryAttempt {
  @Field(() => DateTimeScalar) at: Date;
  @Field(() => Int, { nullable: true, description: 'Of the answer; null when there was none.' }) status: number | null;
  @Field({ description: 'What went wrong; empty when nothing did.' }) error: string;
  @Field(() => Int) milliseconds: number;
  @Field({ description: 'The beginning of the answer.' }) answer: string;
}

@ObjectType({ description: 'One event on its way to one endpoint.' })
export class Delivery {
  @Field(() => ID, { description: 'The webhook-id, the same in every attempt.' }) id: string;
  @Field() kind: string;
  @Field(() => DeliveryStateEnum) state: DeliveryState;
  @Field(() => DateTimeScalar) createdAt: Date;
  @Field(() => [DeliveryAttempt], { description: 'The latest ten, the newest first.' }) attempts: DeliveryAttempt[];
}

@ObjectType()
export class DeliveryEdge {
  @Field() cursor: string;
  @Field(() => Delivery) node: Delivery;
}

@ObjectType()
export class DeliveryConnection {
  @Field(() => [DeliveryEdge]) edges: DeliveryEdge[];
  @Field(() => PageInfo) pageInfo: PageInfo;
}

@ObjectType()
export class AddedEndpoint {
  @Field(() => Endpoint) endpoint: Endpoint;
  @Field(() => String, { nullable: true, description: 'What a webhook is signed with; shown this once.' }) secret: string | null;
}

@InputType()
export class AddEndpointInput {
  @Field() name: string;
  @Field(() => EndpointFormEnum) form: EndpointForm;
  @Field({ description: 'Begins with https://; never in a private network unless whoever runs the service allows its host.' }) url: string;
  @Field(() => [String], { description: 'Kinds of events, such as coe-published; none of them means all.' }) kinds: string[];
  @Field(() => ID, { nullable: true, description: 'Only COEs of this team and those below it.' }) teamId?: string | null;
}

@InputType({ description: 'What is absent stays as it is.' })
export class ChangeEndpointInput {
  @Field(() => ID) endpointId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => String, { nullable: true }) name?: string | null;
  @Field(() => String, { nullable: true }) url?: string | null;
  @Field(() => [String], { nullable: true }) kinds?: string[] | null;
  @Field(() => Boolean, { nullable: true }) active?: boolean | null;
}

@InputType()
export class RemoveEndpointInput {
  @Field(() => ID) endpointId: string;
  @Field(() => Int) expectedVersion: number;
}

@InputType()
export class RepeatDeliveryInput {
  @Field(() => ID) deliveryId: string;
}
