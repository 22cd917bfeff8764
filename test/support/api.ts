import 'reflect-metadata';
import { createHash, randomBytes } from 'node:crypto';
import path from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Config, readConfig } from '../../api/src/config.js';
import { newDataSource } from '../../api/src/database/data-source.js';
import { Database } from '../../api/src/database/database.js';
import { EventReader } from '../../api/src/event/event-reader.service.js';
import { startService } from '../../api/src/start.js';
import { newDatabase, removeFolder, temporaryFolder } from './postgres.js';

export const root = path.resolve(import.meta.dirname, '../..');

/** A refusal, as a client sees it. */
export class ApiRefusal extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly details: Record<string, unknown> | undefined,
  ) {
    super(message);
  }
}

export interface Answer {
  data: Record<string, unknown> | null;
  errors?: { message: string; extensions: { code: string; details?: Record<string, unknown> } }[];
}

/** One who speaks to the service: a signed-in member, or nobody. */
export interface Caller {
  cookie: string;
  /** The answer as it stands on the wire. */
  ask(text: string, variables?: object): Promise<Answer>;
  /** The data, or an ApiRefusal. */
  // A test reads fields that its own query names; there is no type for them here.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  query(text: string, variables?: object): Promise<any>;
}

export interface Api {
  app: NestFastifyApplication;
  config: Config;
  db: Database;
  nobody: Caller;
  /** Speaks as this member, through a session of their own. */
  as(member: { id: string }): Caller;
  /** Listens on a free port and gives its address, for sockets. */
  listen(): Promise<string>;
  /** Waits until projections of events, such as search, have seen everything. */
  settle(): Promise<void>;
  stop(): Promise<void>;
}

/** Boots the service, without pages, on an empty database. */
export async function startApi(environment: NodeJS.ProcessEnv = {}): Promise<Api> {
  const database = await newDatabase();
  const folder = temporaryFolder();
  const config = {
    ...readConfig({ PORT: '0', CORRIGENDA_DATA_DIR: folder, DATABASE_URL: database.url, NO_WEB: '1', CORRIGENDA_DEMO: '0', ...environment }, root),
  };
  const dataSource = await newDataSource(database.url).initialize();
  const service = await startService(config, dataSource);
  const db = service.app.get(Database);
  const callers = new Map<string, Caller>();

  const caller = (cookie: () => Promise<string>, shown: string): Caller => {
    const ask = async (text: string, variables?: object): Promise<Answer> => {
      const reply = await service.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json', cookie: await cookie() },
        payload: JSON.stringify({ query: text, variables }),
      });
      return JSON.parse(reply.body) as Answer;
    };
    return {
      cookie: shown,
      ask,
      async query(text, variables) {
        const { data, errors } = await ask(text, variables);
        const [first] = errors ?? [];
        if (first) throw new ApiRefusal(first.extensions.code, first.message, first.extensions.details);
        return data;
      },
    };
  };

  return {
    app: service.app,
    config,
    db,
    nobody: caller(async () => '', ''),
    as(member) {
      let known = callers.get(member.id);
      if (!known) {
        const token = randomBytes(32).toString('base64url');
        const opened = db.rows({
          name: 'test-session',
          text: `insert into session (id, member_id, expires_at) values ($1, $2, now() + interval '1 day')`,
          values: [createHash('sha256').update(token).digest(), member.id],
        });
        const cookie = `corrigenda_session=${token}`;
        known = caller(async () => {
          await opened;
          return cookie;
        }, cookie);
        callers.set(member.id, known);
      }
      return known;
    },
    async listen() {
      await service.app.listen(0, '127.0.0.1');
      return (await service.app.getUrl()).replace('[::1]', '127.0.0.1');
    },
    settle: () => service.app.get(EventReader).catchUp(),
    async stop() {
      await service.stop();
      if (dataSource.isInitialized) await dataSource.destroy();
      await database.drop();
      removeFolder(folder);
    },
  };
}
