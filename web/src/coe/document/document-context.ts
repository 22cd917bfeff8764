import type { CoeDocument, Template } from '@corrigenda/templates';
import type { ActionKind, ActionStatus, Priority } from '../../graphql/generated/graphql';

/** An action item as the document shows it: who owns it is a team, and a person only where somebody has to act. */
export interface DocumentAction {
  id: string;
  number: number | null;
  title: string;
  team: string;
  owner?: string;
  dueOn: string | null;
  priority: Priority | null;
  kind: ActionKind;
  successTest: string;
  causeId: string;
  status: ActionStatus | null;
}

export interface DocumentFile {
  id: string;
  name: string;
  mediaType: string;
  width: number | null;
  height: number | null;
  /** Of a table of numbers: its text. */
  text?: string;
  /** Not stored as a file: it cannot be asked for again. */
  isPassing?: true;
}

/** What the components of a document need to know beside the section that they render. */
export interface DocumentContext {
  document: CoeDocument;
  template: Template;
  /** The zone of the incident; every time is shown on its clock. */
  zone: string;
  actions: readonly DocumentAction[];
  files: ReadonlyMap<string, DocumentFile>;
  /** Today on the reader's calendar; says what is overdue. */
  today: string;
}
