import { fastifyCookie } from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { AppModule } from './app.module.js';
import type { Config } from './config.js';
import { EventFeed } from './event/event-feed.service.js';
import { EventReader } from './event/event-reader.service.js';
import { ActorSource } from './graphql/actor-source.js';
import { logFault } from './graphql/graphql.module.js';
import { limitRules } from './graphql/limits.js';
import { LiveFeed } from './graphql/live-feed.js';
import { useCursorSecret } from './graphql/page.js';
import { Front } from './http/front.js';
import { JobService } from './job/job.service.js';

export interface Service {
  app: NestFastifyApplication;
  front: Front;
  /** Says goodbye to sockets, ends what runs, and leaves the database to its owner. */
  stop(): Promise<void>;
}

/** The whole service but for pages, on a migrated database; it does not listen yet. */
export async function startService(config: Config, dataSource: DataSource): Promise<Service> {
  const front = new Front(config.publicUrl, config.demo);
  useCursorSecret(cursorSecret(config));
  const adapter = new FastifyAdapter({ serverFactory: front.serverFactory, forceCloseConnections: true, bodyLimit: 1 << 20, trustProxy: false });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config, dataSource, front), adapter, { logger: ['warn', 'error'] });
  await app.register(fastifyCookie);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();

  await app.get(EventFeed).start();
  app.get(EventReader).start();
  await app.get(JobService).start();
  const live = new LiveFeed(app.get(GraphQLSchemaHost).schema, app.get(ActorSource, { strict: false }), limitRules(config.production), logFault);
  front.sockets.set('/graphql', live.upgrade);

  return {
    app,
    front,
    async stop() {
      live.close();
      setTimeout(() => front.dropSockets(), 500).unref();
      await app.close();
    },
  };
}

/** The same for every process on one database, and after every start: an embedded server has another port each time. */
function cursorSecret({ databaseUrl, dataDir }: Config): Uint8Array {
  const { username = '', password = '', pathname = dataDir } = databaseUrl ? new URL(databaseUrl) : {};
  return createHash('sha256').update(`cursor:${username}:${password}:${pathname}`).digest();
}
