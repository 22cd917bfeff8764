import type { EditorCoe } from './editor-session';

/**
 * What is true of a COE after the page was read again. The reading may have begun before what was done here since, so an older
 * state never takes the place of a newer one, and what was removed here does not come back.
 */
export function newerCoe(held: EditorCoe, read: EditorCoe, removedActions: ReadonlySet<string>): EditorCoe {
  if (read.version < held.version) return held;
  const heldActions = new Map(held.actions.map((action) => [action.id, action]));
  const actions = read.actions
    .filter(({ id }) => !removedActions.has(id))
    .map((action) => {
      const known = heldActions.get(action.id);
      return known && known.version > action.version ? known : action;
    });
  return { ...read, actions };
}
