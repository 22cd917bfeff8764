import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { ExecutionResult } from 'graphql';
import { ActorSource } from './actor-source.js';
import { formatResult } from './format-error.js';
import { logFault } from './graphql.module.js';
import type { RequestContext } from './request-context.js';

/** What the pages call: one operation for the reader whose cookie it is. */
export type Execute = (request: { query: string; variables?: Record<string, unknown>; cookie: string }) => Promise<ExecutionResult>;

interface MercuriusInstance {
  graphql(query: string, context: RequestContext, variables?: Record<string, unknown>): Promise<ExecutionResult>;
}

/** Lets the pages in this process read without HTTP: Next bundles its own modules, so they meet on the global object. */
export function shareExecute(app: NestFastifyApplication): void {
  const server = app.getHttpAdapter().getInstance() as unknown as MercuriusInstance;
  const actors = app.get(ActorSource, { strict: false });
  const execute: Execute = async ({ query, variables, cookie }) => {
    const actor = await actors.of({ cookie });
    try {
      return formatResult(await server.graphql(query, { actor }, variables), logFault).response;
    } catch (error) {
      return formatResult({ errors: [error as never] }, logFault).response;
    }
  };
  (globalThis as unknown as Record<symbol, Execute>)[Symbol.for('corrigenda.execute')] = execute;
}
