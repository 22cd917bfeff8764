import WebSocket from 'ws';
import type { Api } from './api.js';

export interface LiveOptions {
  cookie?: string;
  /** Sent before the first subscription; without it the socket only opens. */
  init?: boolean;
  origin?: string;
}

interface Frame {
  id?: string;
  type: string;
  payload?: unknown;
}

/** One who listens to the live feed, in its protocol, and keeps everything that comes. */
export class LiveClient {
  readonly frames: Frame[] = [];
  /** The code and reason with which the service closed the socket. */
  closed: { code: number; reason: string } | undefined;
  private readonly socket: WebSocket;
  private subscribed = 0;

  private constructor(url: string, { cookie = '', origin }: LiveOptions) {
    this.socket = new WebSocket(`${url.replace(/^http/, 'ws')}/graphql`, 'graphql-transport-ws', { headers: { cookie, ...(origin && { origin }) } });
    this.socket.on('message', (data) => this.frames.push(JSON.parse(String(data)) as Frame));
    this.socket.on('close', (code, reason) => (this.closed = { code, reason: String(reason) }));
  }

  /** Rejects when the service does not open the socket. */
  static async open(url: string, options: LiveOptions = {}): Promise<LiveClient> {
    const client = new LiveClient(url, options);
    await new Promise((resolve, reject) => client.socket.once('open', resolve).once('error', reject));
    if (options.init ?? true) {
      client.send({ type: 'connection_init' });
      await client.until(() => client.frames.some(({ type }) => type === 'connection_ack'));
    }
    return client;
  }

  /** As this member, with a session of their own. */
  static async as(api: Api, url: string, member: { id: string }): Promise<LiveClient> {
    const caller = api.as(member);
    // The session is opened with the first question.
    await caller.ask('{ me { isDirector } }');
    return LiveClient.open(url, { cookie: caller.cookie, origin: new URL(url).origin });
  }

  send(message: unknown): void {
    this.socket.send(typeof message === 'string' ? message : JSON.stringify(message));
  }

  /** The id under which the answers come. What is wrong with the query comes as a frame of type `error`. */
  subscribe(query: string, variables?: object): string {
    const id = String(++this.subscribed);
    this.send({ id, type: 'subscribe', payload: { query, ...(variables && { variables }) } });
    return id;
  }

  /** What came for a subscription. */
  heard(id: string): unknown[] {
    return this.frames.filter((frame) => frame.id === id && frame.type === 'next').map(({ payload }) => payload);
  }

  refusals(id?: string): { message: string; extensions: { code: string } }[] {
    return this.frames.filter((frame) => frame.type === 'error' && (id === undefined || frame.id === id)).flatMap(({ payload }) => payload as never[]);
  }

  async until(met: () => boolean, milliseconds = 8_000): Promise<void> {
    for (const end = Date.now() + milliseconds; !met(); ) {
      if (Date.now() > end) throw new Error(`It did not happen within ${milliseconds} ms. Frames: ${JSON.stringify(this.frames.slice(-5))}, closed: ${JSON.stringify(this.closed)}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  close(): void {
    this.socket.terminate();
  }
}
