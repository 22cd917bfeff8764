import { type DynamicModule, Logger, Module, type Type } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius';
import type { FastifyRequest } from 'fastify';
import type { Config } from '../config.js';
import { CONFIG } from '../config.module.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { ActorSource } from './actor-source.js';
import { formatResult } from './format-error.js';
import { persistedQueryProvider } from './known-operations.js';
import { limitRules, MAX_BODY_BYTES, MAX_DEPTH, MAX_TOKENS } from './limits.js';
import { RefusalFilter } from './refusal.filter.js';
import type { RequestContext } from './request-context.js';
import { SignedInGuard } from './signed-in.guard.js';

const logger = new Logger('graphql');

export function logFault(id: string, fault: unknown): void {
  logger.error({ id, error: fault instanceof Error ? fault.stack : String(fault) });
}

/** The server also executes GET, and a syntax tree sent as the query's text, which would pass the limit on tokens. */
async function plainPostOnly(request: FastifyRequest): Promise<void> {
  const { query } = (request.body ?? {}) as { query?: unknown };
  if (request.method !== 'POST' || (typeof query === 'string' && /^\s*\{\s*"/.test(query))) {
    throw new CorrigendaError('CSRF', 'Send GraphQL text as a JSON POST.');
  }
}

async function oneOperationPerRequest(request: FastifyRequest): Promise<void> {
  if (Array.isArray(request.body)) throw new CorrigendaError('BATCHING_DISABLED', 'Send one operation per request.');
}

@Module({})
export class GraphqlModule {
  /** `actors` is the module that provides an ActorSource. */
  static with(actors: Type): DynamicModule {
    return {
      module: GraphqlModule,
      imports: [
        actors,
        GraphQLModule.forRootAsync<MercuriusDriverConfig>({
          driver: MercuriusDriver,
          imports: [actors],
          inject: [ActorSource, CONFIG],
          useFactory: (source: ActorSource, config: Config): MercuriusDriverConfig => ({
            autoSchemaFile: true,
            sortSchema: true,
            jit: 1,
            // Thrown here, a fault would pass the formatter by.
            context: (request: FastifyRequest): Promise<RequestContext> =>
              source.of(request.headers).then(
                (actor) => ({ actor }),
                (fault: unknown) => ({ actor: undefined, fault }),
              ),
            validationRules: limitRules(config.production),
            queryDepth: MAX_DEPTH,
            graphql: { parseOptions: { maxTokens: MAX_TOKENS } },
            persistedQueryProvider,
            csrfPrevention: { allowedContentTypes: ['application/json'], requiredHeaders: [] },
            additionalRouteOptions: { bodyLimit: MAX_BODY_BYTES, preValidation: oneOperationPerRequest, preHandler: plainPostOnly },
            errorFormatter: (result) => formatResult(result, logFault) as ReturnType<NonNullable<MercuriusDriverConfig['errorFormatter']>>,
          }),
        }),
      ],
      providers: [
        { provide: APP_GUARD, useClass: SignedInGuard },
        { provide: APP_FILTER, useClass: RefusalFilter },
      ],
    };
  }
}
