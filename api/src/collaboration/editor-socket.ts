import type { IncomingHttpHeaders } from 'node:http';
import type { WebSocket } from 'ws';
import { MAX_UPDATE_BYTES } from '../coe/edit-log-shadow.js';
import type { Actor } from '../member/actor.js';
import { type Closing, closing } from './close-reasons.js';
import { FrameType, readFrame } from './frame.js';
import { MessageBudget } from './message-budget.js';
import { MAX_PRESENCE_BYTES } from './presence.js';

/** A socket that does not read what it is sent is let go. */
const MAX_UNREAD_BYTES = 16 << 20;

/** One editor's connection, which serves one document. */
export class EditorSocket {
  /** The id of the COE, once the first message has named it. */
  documentName: string | undefined;
  /** Set when the member was let in. */
  documentVersion = 0;
  mayWrite = false;
  private readonly budget = new MessageBudget(Date.now());
  private closed = false;

  constructor(
    readonly actor: Actor,
    readonly headers: IncomingHttpHeaders,
    private readonly socket: WebSocket,
  ) {}

  get readyState(): number {
    return this.closed ? this.socket.CLOSING : this.socket.readyState;
  }

  send(message: Uint8Array): void {
    if (this.socket.bufferedAmount > MAX_UNREAD_BYTES) this.socket.terminate();
    else this.socket.send(message);
  }

  close(code?: number, reason?: string): void {
    this.closed = true;
    this.socket.close(code, reason);
  }

  turnAway({ code, reason }: Closing): void {
    this.close(code, reason);
  }

  /** The message when it may go further. Anything else is dropped, or ends the connection with its reason. */
  admit(data: Buffer): Uint8Array | null {
    if (this.closed) return null;
    if (!this.budget.take(Date.now())) return this.refuse(closing('rate-limited'));
    const bytes = new Uint8Array(data);
    const frame = readFrame(bytes);
    if (!frame) return this.refuse(closing('malformed'));
    this.documentName ??= frame.documentName;
    if (frame.documentName !== this.documentName) return this.refuse(closing('not-found'));
    if (frame.updateLength > MAX_UPDATE_BYTES) return this.refuse(closing('too-large'));
    const dropped = frame.type === FrameType.stateless || (frame.type === FrameType.presence && bytes.length > MAX_PRESENCE_BYTES);
    return dropped ? null : bytes;
  }

  private refuse(reason: Closing): null {
    this.turnAway(reason);
    return null;
  }
}
