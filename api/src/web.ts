import { createRequire } from 'node:module';
import { type IncomingMessage, Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import type { Front } from './http/front.js';

export interface Web {
  close(): Promise<void>;
}

interface NextServer extends Web {
  prepare(): Promise<void>;
  getRequestHandler(): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
}

const ASSETS = '/_next/static/';
const YEAR_SECONDS = 31_536_000;

/** Next.js in this process, for production; in development it runs in front of the service (dev/dev.mjs). */
export async function mountWeb(front: Front, root: string): Promise<Web> {
  const directory = path.join(root, 'web');
  const next = createRequire(path.join(directory, 'package.json'))('next') as (options: object) => NextServer;
  // Next listens for upgrades and ends every socket whose path matches a page; this idle server keeps it away from ours.
  const app = next({ dev: false, dir: directory, httpServer: new Server() });
  await app.prepare();
  const page = app.getRequestHandler();
  // Compressed when they were built, which Next would do for every request and less well; each name is of one content for ever.
  const assets = sirv(path.join(directory, '.next/static'), { brotli: true, immutable: true, maxAge: YEAR_SECONDS, setHeaders: (response) => response.setHeader('X-Content-Type-Options', 'nosniff') });
  front.page = (request, response) => {
    const { url = '' } = request;
    if (!url.startsWith(ASSETS)) return page(request, response);
    request.url = url.slice(ASSETS.length - 1);
    return assets(request, response, () => {
      request.url = url;
      return page(request, response);
    });
  };
  return app;
}
