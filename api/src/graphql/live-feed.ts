import {
  type DocumentNode,
  type ExecutionResult,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  parse,
  specifiedRules,
  subscribe,
  validate,
  type ValidationRule,
} from 'graphql';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Actor } from '../member/actor.js';
import type { ActorSource } from './actor-source.js';
import { formatError, formatErrors, type LogFault } from './format-error.js';
import { textOf } from './known-operations.js';
import { MAX_TOKENS } from './limits.js';

const MAX_UNREAD_BYTES = 1 << 20;
const MAX_PER_SOCKET = 20;
const INIT_MS = 5_000;
const RECHECK_MS = 5_000;
/** Clients connect again after this one. */
const TRY_AGAIN = [1013, 'Try again later'] as const;

/** Everybody who sees the same answers to the same subscription: it is executed once, and one frame goes to all. */
interface Group {
  members: Map<string, Set<WebSocket>>;
  stop(): void;
}

interface Message {
  id: string;
  type: string;
  payload?: { query?: string; variables?: Record<string, unknown>; extensions?: { persistedQuery?: { sha256Hash?: string } } };
}

/** Subscriptions in the graphql-transport-ws protocol. The server's own would execute once per subscriber and skip the limits. */
export class LiveFeed {
  private readonly groups = new Map<string, Group>();
  private readonly documents = new Map<string, DocumentNode | readonly GraphQLError[]>();
  private readonly sockets = new WebSocketServer({
    noServer: true,
    maxPayload: 64 << 10,
    handleProtocols: (offered) => (offered.has('graphql-transport-ws') ? 'graphql-transport-ws' : false),
  });

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly actors: ActorSource,
    private readonly rules: readonly ValidationRule[],
    private readonly log: LogFault,
  ) {}

  readonly upgrade = async (request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> => {
    // Settled first: a reader who cannot be told apart is asked to come again, and not taken for nobody.
    const found = await this.actors.of(request.headers).then(
      (actor) => ({ actor }),
      (error: unknown) => this.log(randomUUID(), error),
    );
    this.sockets.handleUpgrade(request, socket, head, (client) => (found ? this.serve(client, found.actor, request) : client.close(...TRY_AGAIN)));
  };

  close(): void {
    for (const client of this.sockets.clients) client.close(1012, 'Service restart');
    for (const group of this.groups.values()) group.stop();
  }

  private serve(client: WebSocket, actor: Actor | undefined, request: IncomingMessage): void {
    const leaves = new Map<string, () => void>();
    let ready = false;
    const init = setTimeout(() => ready || client.close(4408, 'Connection initialisation timeout'), INIT_MS);
    const recheck = setInterval(() => {
      void this.actors.of(request.headers).then(
        (now) => now?.memberId === actor?.memberId || client.close(4401, 'Unauthorized'),
        () => undefined,
      );
    }, RECHECK_MS);
    client.on('error', () => client.terminate());
    client.on('close', () => {
      clearTimeout(init);
      clearInterval(recheck);
      for (const leave of leaves.values()) leave();
    });
    client.on('message', async (data) => {
      const message = readMessage(String(data));
      if (!message) return client.close(4400, 'Invalid message');
      const send = (type: string, payload?: unknown) => client.send(JSON.stringify({ id: message.id, type, payload }));
      switch (message.type) {
        case 'connection_init':
          if (ready) return client.close(4429, 'Too many initialisation requests');
          ready = true;
          return send('connection_ack');
        case 'ping':
          return send('pong');
        case 'pong':
          return;
        case 'complete':
          leaves.get(message.id)?.();
          leaves.delete(message.id);
          return;
        case 'subscribe': {
          if (!ready) return client.close(4401, 'Unauthorized');
          if (typeof message.id !== 'string' || !isPayload(message.payload) || leaves.size >= MAX_PER_SOCKET) return client.close(4400, 'Invalid message');
          if (leaves.has(message.id)) return client.close(4409, `Subscriber for ${message.id} already exists`);
          leaves.set(message.id, () => undefined);
          const joined = await this.join(client, message.id, message.payload, actor).catch((error: Error) => [
            formatError(new GraphQLError(error.message, { originalError: error }), this.log),
          ]);
          if (Array.isArray(joined)) {
            leaves.delete(message.id);
            return send('error', joined);
          }
          if (client.readyState === client.OPEN && leaves.has(message.id)) leaves.set(message.id, joined);
          else joined();
          return;
        }
        default:
          client.close(4400, 'Invalid message');
      }
    });
  }

  private documentOf(text: string): DocumentNode | readonly GraphQLError[] {
    let known = this.documents.get(text);
    if (!known) {
      try {
        const parsed = parse(text, { maxTokens: MAX_TOKENS });
        const errors = validate(this.schema, parsed, [...specifiedRules, ...this.rules]);
        const subscription = getOperationAST(parsed)?.operation === 'subscription';
        known = errors.length ? errors : subscription ? parsed : [new GraphQLError('Send queries and mutations over HTTP.')];
      } catch (error) {
        known = [error as GraphQLError];
      }
      if (this.documents.size > 500) this.documents.clear();
      this.documents.set(text, known);
    }
    return known;
  }

  /** Errors, or the function that leaves the group. */
  private async join(client: WebSocket, id: string, payload: NonNullable<Message['payload']>, actor: Actor | undefined) {
    const text = textOf(payload);
    if (text === undefined) return [formatError(new GraphQLError('Unknown operation.', { extensions: { code: 'UNKNOWN_OPERATION' } }), this.log)];
    const document = this.documentOf(text);
    if (!('kind' in document)) return formatErrors(document, this.log);
    // What a member may see depends on the member, so only sockets of one member share.
    const key = JSON.stringify([text, payload.variables ?? {}, actor?.memberId ?? null]);
    let group = this.groups.get(key);
    if (!group) {
      const source = await subscribe({ schema: this.schema, document, contextValue: { actor }, variableValues: payload.variables });
      if (!(Symbol.asyncIterator in source)) return formatErrors(source.errors ?? [], this.log);
      group = this.groups.get(key);
      if (group) {
        void source.return?.(undefined);
      } else {
        const made: Group = {
          members: new Map(),
          stop: () => {
            if (this.groups.get(key) === made) this.groups.delete(key);
            void source.return?.(undefined);
          },
        };
        group = made;
        this.groups.set(key, made);
        void this.pump(made, source);
      }
    }
    const { members, stop } = group;
    const clients = members.get(id) ?? new Set();
    members.set(id, clients.add(client));
    return () => {
      clients.delete(client);
      if (!clients.size) members.delete(id);
      if (!members.size) stop();
    };
  }

  /** Ends when the group does. A read that fails ends it too: its listeners connect again, where a feed that has fallen silent would look like a quiet day. */
  private async pump(group: Group, source: AsyncIterable<ExecutionResult>): Promise<void> {
    try {
      await this.tell(group, source);
    } catch (error) {
      this.log(randomUUID(), error);
      group.stop();
      for (const clients of group.members.values()) for (const client of clients) client.close(...TRY_AGAIN);
    }
  }

  private async tell(group: Group, source: AsyncIterable<ExecutionResult>): Promise<void> {
    for await (const result of source) {
      const body = JSON.stringify(result.errors ? { ...result, errors: formatErrors(result.errors, this.log) } : result);
      for (const [id, clients] of group.members) {
        const frame = Buffer.from(`{"id":${JSON.stringify(id)},"type":"next","payload":${body}}`);
        for (const client of clients) {
          if (client.bufferedAmount > MAX_UNREAD_BYTES) client.terminate();
          else client.send(frame, { binary: false });
        }
      }
    }
  }
}

function isPayload(payload: Message['payload']): payload is NonNullable<Message['payload']> {
  const { query = '', variables = {} } = payload ?? {};
  return Boolean(payload) && typeof query === 'string' && typeof variables === 'object' && !Array.isArray(variables);
}

function readMessage(text: string): Message | undefined {
  try {
    const message: unknown = JSON.parse(text);
    return typeof message === 'object' && message !== null ? (message as Message) : undefined;
  } catch {
    return undefined;
  }
}
