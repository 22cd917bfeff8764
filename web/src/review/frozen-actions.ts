import type { DocumentAction } from '../coe/document/document-context';
import type { ActionKind, ActionStatus, Priority } from '../graphql/generated/graphql';

/** An action item as it stands in a revision. */
interface FrozenAction {
  id: string;
  number: number;
  title: string;
  ownerRole: string;
  dueOn: string | null;
  priority: string;
  kind: string;
  status: string;
  causeId: string;
  successTest: string;
}

/** The action items of a frozen revision, for its document. */
export function frozenActions(actions: unknown, team: string): DocumentAction[] {
  return (actions as FrozenAction[]).map(({ ownerRole, ...action }) => ({
    ...action,
    team,
    owner: ownerRole ? `${team}, ${ownerRole}` : undefined,
    priority: action.priority as Priority,
    kind: action.kind as ActionKind,
    status: action.status as ActionStatus,
  }));
}
