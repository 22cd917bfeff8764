import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Arrived {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** A webhook's other side on loopback: it keeps what comes and answers as it is told to. */
export class Receiver {
  readonly arrived: Arrived[] = [];
  /** How the next requests are answered, one after the other; afterwards with 200. */
  readonly answers: RequestListener[] = [];
  private readonly server: Server;

  private constructor() {
    this.server = createServer((request, reply) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        this.arrived.push({ path: request.url ?? '', headers: request.headers, body: Buffer.concat(chunks).toString() });
        const answer = this.answers.shift();
        if (answer) answer(request, reply);
        else reply.end('taken');
      });
    });
  }

  static async open(): Promise<Receiver> {
    const receiver = new Receiver();
    await new Promise<void>((resolve) => receiver.server.listen(0, '127.0.0.1', resolve));
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async until(count: number, path = '/'): Promise<Arrived[]> {
    const of = () => this.arrived.filter((one) => one.path === path);
    for (let waited = 0; of().length < count && waited < 20_000; waited += 50) await new Promise((resolve) => setTimeout(resolve, 50));
    return of();
  }

  close(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}
