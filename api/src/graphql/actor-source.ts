import type { IncomingHttpHeaders } from 'node:http';
import type { Actor } from '../member/actor.js';

/** Who sends a request or opens a socket: the same answer for HTTP, for the live feed and for shared editing. */
export abstract class ActorSource {
  abstract of(headers: IncomingHttpHeaders): Promise<Actor | undefined>;
}
