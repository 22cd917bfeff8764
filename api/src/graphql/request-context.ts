import type { Actor } from '../member/actor.js';

/** What a resolver may read of its request. */
export interface RequestContext {
  actor: Actor | undefined;
  /** Why nobody could say who it is, which is not the same as nobody. */
  fault?: unknown;
}
