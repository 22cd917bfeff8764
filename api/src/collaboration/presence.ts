import type { Actor } from '../member/actor.js';

/** Bytes of one message that says where a caret stands. */
export const MAX_PRESENCE_BYTES = 4 << 10;
export type PresenceState = Record<string, unknown>;

/**
 * Rewrites what an editor says about itself, in place: who it is says the service, whatever the editor claims. It speaks for one client of
 * Yjs, and for none that somebody else speaks for. A colour may be chosen.
 */
export function identify(states: Map<number, PresenceState>, actor: Actor, belongsToAnother: (client: number) => boolean): void {
  let spoken = false;
  for (const [client, state] of [...states]) {
    // Hocuspocus reads a message with a client of its own, which says nothing and would stay as a ghost.
    if (spoken || Object.keys(state).length === 0 || belongsToAnother(client)) {
      states.delete(client);
    } else {
      spoken = true;
      states.set(client, { ...state, user: { id: actor.memberId, name: actor.name, ...colourOf(state.user) } });
    }
  }
}

function colourOf(user: unknown): { color?: string } {
  const color = typeof user === 'object' && user !== null && 'color' in user ? user.color : undefined;
  return typeof color === 'string' && /^#[0-9a-f]{6}$/i.test(color) ? { color } : {};
}
