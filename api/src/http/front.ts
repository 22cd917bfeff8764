import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

export type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => unknown;

const OWN_PATHS = /^\/(graphql|auth|files|feeds|hooks|healthz|readyz|metrics|version)(?=[/?]|$)/;
const LOOPBACK_NAME = /^((.+\.)?localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/**
 * The one HTTP server. Two switches decide who answers: a page or the service, and which WebSocket endpoint.
 * Pages stay outside Fastify: no body parsing and no hooks in front of them.
 */
export class Front {
  /** Sockets by path. */
  readonly sockets = new Map<string, Upgrade>();
  /** Answers every path that is not the service's own. */
  page: ((request: IncomingMessage, response: ServerResponse) => unknown) | undefined;
  private server: Server | undefined;
  private readonly upgraded = new Set<Duplex>();

  constructor(
    private readonly publicUrl: string,
    /** Anybody may sign in: then nothing but loopback reaches it, under whatever name. */
    private readonly demo = false,
  ) {}

  readonly serverFactory = (service: RequestListener): Server => {
    const server = createServer((request, response) => {
      if (!this.isOwnName(request)) return refuseName(response);
      return this.page && !OWN_PATHS.test(request.url ?? '/') ? this.page(request, response) : service(request, response);
    });
    // Fastify sets these only on servers that it makes itself.
    server.keepAliveTimeout = 72_000;
    server.requestTimeout = 60_000;
    if (!this.server) {
      this.server = server;
      server.on('upgrade', this.upgrade);
    }
    return server;
  };

  /** Closing the server waits for upgraded sockets, and nothing else knows them. */
  dropSockets(): void {
    for (const socket of this.upgraded) socket.destroy();
  }

  private readonly upgrade: Upgrade = (request, socket, head) => {
    // A reset before the handshake must not end the process.
    socket.on('error', () => socket.destroy());
    this.upgraded.add(socket);
    socket.once('close', () => this.upgraded.delete(socket));
    const endpoint = this.sockets.get((request.url ?? '').split('?', 1)[0] ?? '');
    if (!endpoint) return refuseUpgrade(socket, 404, 'Not Found');
    if (!this.isOwnName(request) || !this.isOwnOrigin(request)) return refuseUpgrade(socket, 403, 'Forbidden');
    return endpoint(request, socket, head);
  };

  /** A page elsewhere can give itself a name that leads to loopback, and would then be of the same origin as the demo. */
  private isOwnName({ headers: { host } }: IncomingMessage): boolean {
    if (!this.demo || !host) return true;
    if (!URL.canParse(`http://${host}`)) return false;
    const { hostname } = new URL(`http://${host}`);
    return LOOPBACK_NAME.test(hostname) || hostname === new URL(this.publicUrl).hostname;
  }

  /** Browsers always name their origin; programs with a token usually do not. */
  private isOwnOrigin({ headers: { origin, host } }: IncomingMessage): boolean {
    if (!origin) return true;
    if (!URL.canParse(origin)) return false;
    return [host, new URL(this.publicUrl).host].includes(new URL(origin).host);
  }
}

export function refuseUpgrade(socket: Duplex, status: number, text: string): void {
  socket.end(`HTTP/1.1 ${status} ${text}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

function refuseName(response: ServerResponse): void {
  response.writeHead(421, { 'content-type': 'text/plain; charset=utf-8' });
  response.end('A demo answers to localhost and 127.0.0.1 only. Behind another name, set CORRIGENDA_PUBLIC_URL.\n');
}
