import type { Actor } from '../member/actor.js';

/** Bytes of one message that says where a caret stands. */
export const MAX_PRESENCE_BYTES = 4 << 10;
/** An editor speaks for itself alone. */
const MAX_STATES = 1;

export type PresenceState = Record<string, unknown>;

/**
 * Rewrites what an editor says about itself, in place: who it is says the service, whatever the editor claims, and it speaks only for the
 * clients of Yjs that nobody else speaks for. A colour may be chosen.
 */
export function identify(states: Map<number, PresenceState>, actor: Actor, belongsToAnother: (client: number) => boolean): void {
  for (const [index, [client, state]] of [...states].entries()) {
    if (index >= MAX_STATES || belongsToAnother(client)) states.delete(client);
    else states.set(client, { ...state, user: { id: actor.memberId, name: actor.name, ...colourOf(state.user) } });
  }
}

function colourOf(user: unknown): { color?: string } {
  const color = typeof user === 'object' && user !== null && 'color' in user ? user.color : undefined;
  return typeof color === 'string' && /^#[0-9a-f]{6}$/i.test(color) ? { color } : {};
}
