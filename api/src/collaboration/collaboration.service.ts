import { type beforeHandleAwarenessPayload, type beforeSyncPayload, type Document, Hocuspocus, type onAuthenticatePayload } from '@hocuspocus/server';
import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import * as Y from 'yjs';
import { EditLogWriter } from '../coe/edit-log-writer.js';
import { Database } from '../database/database.js';
import { ActorSource } from '../graphql/actor-source.js';
import { Front } from '../http/front.js';
import type { Actor } from '../member/actor.js';
import { closing, closingFor, type CloseReason } from './close-reasons.js';
import { DocumentProjector } from './document-projector.service.js';
import { EditorSocket } from './editor-socket.js';
import { letIn, NotLetIn } from './let-in.js';
import { identify } from './presence.js';

const SYNC_STEP_2 = 1;
const UPDATE = 2;
/** More than any message that is let through, so that what is too large is told so and not cut off. */
const MAX_PAYLOAD = 8 << 20;
/** Applied to the live document by the service: there is nothing to store, since the log has it. */
const FROM_LOG = { source: 'local', skipStoreHooks: true } as const;

interface Context {
  socket: EditorSocket;
}

/** Shared editing: Hocuspocus relays, the edit log decides. */
@Injectable()
export class CollaborationService implements OnModuleInit, OnModuleDestroy {
  private readonly logger = new Logger('collaboration');
  private readonly server = new WebSocketServer({ noServer: true, maxPayload: MAX_PAYLOAD });
  private readonly sockets = new Set<EditorSocket>();
  private readonly appending = new Set<Promise<unknown>>();
  private stopping = false;
  private readonly hocuspocus = new Hocuspocus<Context>({
    quiet: true,
    onAuthenticate: (payload) => this.authenticate(payload),
    onLoadDocument: ({ documentName, document }) => this.load(documentName, document),
    // The live document may be older than the editor that comes to it.
    connected: ({ documentName, context: { socket } }) =>
      this.catchUp(documentName).catch((error: Error) => void this.unavailable([socket], `COE ${documentName} could not be read: ${error.message}`)),
    beforeSync: (payload) => this.beforeSync(payload),
    afterHandleMessage: async ({ connection, context }) => {
      connection.readOnly = !(context as Context).socket.mayWrite;
    },
    beforeHandleAwareness: (payload) => this.identify(payload),
    // A socket serves one document. When that is over, for whatever reason, its editor connects afresh.
    onDisconnect: async ({ context }) => (context as Context).socket.turnAway(closing('unavailable')),
    afterUnloadDocument: async ({ documentName }) => {
      const openedAgain = this.hocuspocus.documents.has(documentName) || this.hocuspocus.loadingDocuments.has(documentName);
      if (!openedAgain) await this.log.release(documentName);
      await this.projector.flush(documentName);
    },
  });

  constructor(
    private readonly db: Database,
    private readonly front: Front,
    private readonly actors: ActorSource,
    private readonly log: EditLogWriter,
    private readonly projector: DocumentProjector,
  ) {}

  onModuleInit(): void {
    this.front.sockets.set('/collab', (request, socket, head) => void this.upgrade(request, socket, head));
  }

  /** The editors that are connected now. */
  editors(): readonly EditorSocket[] {
    return [...this.sockets];
  }

  /** Brings into a live document what other processes, or the service itself, have written into its log. */
  async catchUp(coeId: string, upTo?: number): Promise<void> {
    const updates = await this.log.missing(coeId, upTo);
    const document = this.hocuspocus.documents.get(coeId);
    if (document) for (const update of updates) Y.applyUpdate(document, update, FROM_LOG);
  }

  /** What is being written is finished; what has not been acknowledged its editor sends to the next process. */
  async onModuleDestroy(): Promise<void> {
    this.stopping = true;
    for (const socket of this.sockets) socket.turnAway(closing('shutting-down'));
    await Promise.allSettled(this.appending);
    await this.projector.stop();
  }

  private async upgrade(request: IncomingMessage, duplex: Duplex, head: Buffer): Promise<void> {
    let actor: Actor | undefined;
    let refused: CloseReason | undefined;
    try {
      actor = await this.actors.of(request.headers);
      refused = actor ? undefined : 'signed-out';
    } catch (error) {
      this.logger.warn(`An editor could not be identified: ${(error as Error).message}`);
      refused = 'unavailable';
    }
    if (this.stopping) refused = 'shutting-down';
    this.server.handleUpgrade(request, duplex, head, (webSocket) => {
      webSocket.on('error', () => webSocket.terminate());
      if (!actor || refused) {
        const { code, reason } = closing(refused ?? 'signed-out');
        webSocket.close(code, reason);
      } else {
        this.serve(webSocket, request, actor);
      }
    });
  }

  private serve(webSocket: WebSocket, request: IncomingMessage, actor: Actor): void {
    const socket = new EditorSocket(actor, request.headers, webSocket);
    const client = this.hocuspocus.handleConnection(socket, asRequest(request), { socket });
    this.sockets.add(socket);
    webSocket.on('message', (data: Buffer) => {
      const message = socket.admit(data);
      if (message) client.handleMessage(message);
    });
    webSocket.on('close', (code, reason) => {
      this.sockets.delete(socket);
      client.handleClose({ code, reason: String(reason) });
    });
  }

  private async authenticate({ documentName, token, context: { socket }, connectionConfig }: onAuthenticatePayload<Context>): Promise<void> {
    try {
      connectionConfig.readOnly = !(await letIn(this.db, socket, documentName, token)).mayWrite;
    } catch (error) {
      if (error instanceof NotLetIn) throw error;
      throw this.unavailable([socket], `An editor could not be let in: ${(error as Error).message}`);
    }
  }

  /** The database does not answer: these editors come again. */
  private unavailable(sockets: Iterable<EditorSocket>, message: string): NotLetIn {
    this.logger.warn(message);
    for (const socket of sockets) socket.turnAway(closing('unavailable'));
    return new NotLetIn('unavailable');
  }

  private async load(coeId: string, document: Document): Promise<void> {
    try {
      Y.applyUpdate(document, await this.log.open(coeId));
    } catch (error) {
      const waiting = [...this.sockets].filter(({ documentName }) => documentName === coeId);
      throw this.unavailable(waiting, `COE ${coeId} could not be opened: ${(error as Error).message}`);
    }
  }

  /**
   * Runs before Hocuspocus applies and acknowledges what an editor sends. What is not logged must be neither, and Hocuspocus does neither
   * for a connection that only reads.
   */
  private async beforeSync({ type, payload, documentName, document, connection, context: { socket } }: beforeSyncPayload<Context>): Promise<void> {
    if ((type !== SYNC_STEP_2 && type !== UPDATE) || connection.readOnly || isEmpty(payload)) return;
    const appending = this.append(documentName, document, socket, payload);
    this.appending.add(appending);
    try {
      const logged = await appending;
      if (!logged) connection.readOnly = true;
    } finally {
      this.appending.delete(appending);
    }
  }

  /** Whether the update may be acknowledged. */
  private async append(coeId: string, document: Document, socket: EditorSocket, bytes: Uint8Array): Promise<boolean> {
    if (this.stopping) return false;
    try {
      const { outcome, missed, corrections, rescued } = await this.log.append(coeId, socket.actor, bytes);
      for (const update of missed) Y.applyUpdate(document, update, FROM_LOG);
      if (outcome === 'new') {
        Y.applyUpdate(document, bytes, FROM_LOG);
        for (const update of corrections) Y.applyUpdate(document, update, FROM_LOG);
        this.projector.soon(coeId);
      }
      if (rescued) document.broadcastStateless(JSON.stringify({ kind: 'text-rescued' }));
      return outcome !== 'incomplete';
    } catch (error) {
      const refusal = closingFor(error, socket.documentVersion);
      if (!refusal) this.logger.error(`An edit of COE ${coeId} could not be written: ${(error as Error).message}`);
      socket.mayWrite = false;
      socket.turnAway(refusal ?? closing('unavailable'));
      return false;
    }
  }

  private async identify({ states, document, connection, context }: beforeHandleAwarenessPayload<Context>): Promise<void> {
    // Without a connection it is not an editor who speaks.
    if (!connection || !context) return;
    const { actor } = context.socket;
    const belongsToAnother = (client: number) =>
      document
        .getConnections()
        .some((other) => other !== connection && document.getClients(other).has(client) && (other.context as Context).socket.actor.memberId !== actor.memberId);
    identify(states, actor, belongsToAnother);
  }
}

/** What an editor without edits sends when it connects. */
function isEmpty(update: Uint8Array): boolean {
  return update.length === 2 && update[0] === 0 && update[1] === 0;
}

/** Hocuspocus expects the request of the web platform; it needs the address alone. */
function asRequest({ url, headers }: IncomingMessage): Request {
  return new Request(new URL(url ?? '/', `http://${URL.canParse(`http://${headers.host}`) ? headers.host : 'localhost'}`));
}
