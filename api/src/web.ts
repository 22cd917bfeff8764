import { createRequire } from 'node:module';
import { type IncomingMessage, Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import type { Front } from './http/front.js';

export interface Web {
  close(): Promise<void>;
}

interface NextServer extends Web {
  prepare(): Promise<void>;
  getRequestHandler(): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
}

/** Next.js in this process, for production; in development it runs in front of the service (dev/dev.mjs). */
export async function mountWeb(front: Front, root: string): Promise<Web> {
  const directory = path.join(root, 'web');
  const next = createRequire(path.join(directory, 'package.json'))('next') as (options: object) => NextServer;
  // Next listens for upgrades and ends every socket whose path matches a page; this idle server keeps it away from ours.
  const app = next({ dev: false, dir: directory, httpServer: new Server() });
  await app.prepare();
  front.page = app.getRequestHandler();
  return app;
}
