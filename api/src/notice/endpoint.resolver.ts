import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Database } from '../database/database.js';
import { CurrentActor } from '../graphql/current-actor.decorator.js';
import { connection, keysetPage } from '../graphql/page.js';
import type { Actor } from '../member/actor.js';
import { readDeliveries, readEndpoints } from './endpoint.read.js';
import { assertKeepsEndpoints, EndpointService } from './endpoint.service.js';
import { AddedEndpoint, AddEndpointInput, ChangeEndpointInput, Delivery, DeliveryConnection, Endpoint, RemoveEndpointInput, RepeatDeliveryInput } from './endpoint.type.js';
import { NOTICED_KINDS } from './receivers-of.js';

const DELIVERIES = 'deliveries';

@Resolver(() => Endpoint)
export class EndpointResolver {
  constructor(
    private readonly db: Database,
    private readonly service: EndpointService,
  ) {}

  @Query(() => [Endpoint], { description: 'Where events are told outside; for administrators.' })
  endpoints(@CurrentActor() actor: Actor): Promise<Endpoint[]> {
    assertKeepsEndpoints(actor);
    return readEndpoints(this.db);
  }

  @Query(() => [String], { description: 'The kinds of events that can be told outside.' })
  endpointKinds(@CurrentActor() _: Actor): string[] {
    return [...NOTICED_KINDS];
  }

  @Query(() => DeliveryConnection, { description: 'The delivery log of an endpoint, the newest first; for administrators.' })
  async deliveries(
    @CurrentActor() actor: Actor,
    @Args('endpointId', { type: () => ID }) endpointId: string,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 25 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<DeliveryConnection> {
    assertKeepsEndpoints(actor);
    const page = keysetPage(DELIVERIES, first, after);
    return connection(DELIVERIES, await readDeliveries(this.db, { endpointId }, page), page.first, ({ sortAt, id }) => [sortAt, id]);
  }

  @Mutation(() => AddedEndpoint, { description: 'Adds an endpoint; for administrators.' })
  async addEndpoint(@CurrentActor() actor: Actor, @Args('input') input: AddEndpointInput): Promise<AddedEndpoint> {
    const { id, secret } = await this.service.add(actor, input);
    return { endpoint: (await readEndpoints(this.db, id))[0]!, secret };
  }

  @Mutation(() => Endpoint, { description: 'Changes an endpoint, stops it or starts it again; for administrators.' })
  async changeEndpoint(@CurrentActor() actor: Actor, @Args('input') { endpointId, expectedVersion, ...input }: ChangeEndpointInput): Promise<Endpoint> {
    await this.service.change(actor, endpointId, expectedVersion, input);
    return (await readEndpoints(this.db, endpointId))[0]!;
  }

  @Mutation(() => [Endpoint], { description: 'Takes an endpoint away; for administrators. Gives those that are left.' })
  async removeEndpoint(@CurrentActor() actor: Actor, @Args('input') { endpointId, expectedVersion }: RemoveEndpointInput): Promise<Endpoint[]> {
    await this.service.remove(actor, endpointId, expectedVersion);
    return readEndpoints(this.db);
  }

  @Mutation(() => Delivery, { description: 'Sends a delivery that has ended once more, with the same webhook-id; for administrators.' })
  async redeliver(@CurrentActor() actor: Actor, @Args('input') { deliveryId }: RepeatDeliveryInput): Promise<Delivery> {
    await this.service.repeat(actor, deliveryId);
    const [delivery] = await readDeliveries(this.db, { endpointId: null, deliveryId }, { first: 1, after: null });
    return delivery!;
  }
}
