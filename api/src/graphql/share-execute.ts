import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { ExecutionResult } from 'graphql';
import { ActorSource } from './actor-source.js';
import { formatResult } from './format-error.js';
import { logFault } from './graphql.module.js';
import type { RequestContext } from './request-context.js';

/** What the pages call: one operation for the reader whose cookie it is. */
export type Execute = (request: { query: string; variables?: Record<string, unknown>; cookie: string }) => Promise<ExecutionResult>;

/** A GET of one of the service's own paths, such as a file of numbers, for the reader whose cookie it is. */
export type Fetch = (request: { path: string; cookie: string }) => Promise<{ status: number; body: string }>;

interface MercuriusInstance {
  graphql(query: string, context: RequestContext, variables?: Record<string, unknown>): Promise<ExecutionResult>;
  inject(request: { method: 'GET'; url: string; headers: { cookie: string } }): Promise<{ statusCode: number; body: string }>;
}

/** Lets the pages in this process read without HTTP: Next bundles its own modules, so they meet on the global object. */
export function shareExecute(app: NestFastifyApplication): void {
  const server = app.getHttpAdapter().getInstance() as unknown as MercuriusInstance;
  const actors = app.get(ActorSource, { strict: false });
  const execute: Execute = async ({ query, variables, cookie }) => {
    try {
      const actor = await actors.of({ cookie });
      // What a resolver refuses comes formatted; what is refused before any of them runs is thrown.
      return plain(await server.graphql(query, { actor }, variables));
    } catch (error) {
      return plain(formatResult({ errors: [error as never] }, logFault).response);
    }
  };
  const fetch: Fetch = async ({ path, cookie }) => {
    const { statusCode, body } = await server.inject({ method: 'GET', url: path, headers: { cookie } });
    return { status: statusCode, body };
  };
  const shared = globalThis as unknown as Record<symbol, Execute | Fetch>;
  shared[Symbol.for('corrigenda.execute')] = execute;
  shared[Symbol.for('corrigenda.fetch')] = fetch;
}

/** As over the wire: a page may hand only plain objects on to the browser. */
function plain(result: ExecutionResult): ExecutionResult {
  return JSON.parse(JSON.stringify(result)) as ExecutionResult;
}
