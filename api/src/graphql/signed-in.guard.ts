import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type GqlContextType, GqlExecutionContext } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { ActorSource } from './actor-source.js';
import { actorIn } from './current-actor.decorator.js';
import { PUBLIC } from './public.decorator.js';
import type { RequestContext } from './request-context.js';

/** Closes everything to those who are not signed in, but for what `@Public()` opens. */
@Injectable()
export class SignedInGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly actors: ActorSource,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType<GqlContextType>() !== 'graphql') {
      const request = context.switchToHttp().getRequest<FastifyRequest & RequestContext>();
      request.actor = await this.actors.of(request.headers);
    } else {
      const { fault } = GqlExecutionContext.create(context).getContext<RequestContext>();
      if (fault) throw fault;
    }
    const open = this.reflector.getAllAndOverride<boolean>(PUBLIC, [context.getHandler(), context.getClass()]);
    if (!open && !actorIn(context)) throw new CorrigendaError('UNAUTHENTICATED', 'Sign in first.');
    return true;
  }
}
