import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type GqlContextType, GqlExecutionContext } from '@nestjs/graphql';
import type { Actor } from '../member/actor.js';
import type { RequestContext } from './request-context.js';

/** The member making this request; absent only behind `@Public()`. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor | undefined => actorIn(context));

export function actorIn(context: ExecutionContext): Actor | undefined {
  return context.getType<GqlContextType>() === 'graphql'
    ? GqlExecutionContext.create(context).getContext<RequestContext>().actor
    : context.switchToHttp().getRequest<RequestContext>().actor;
}
