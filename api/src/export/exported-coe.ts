import type { CoeDocument, Template } from '@corrigenda/templates';
import type { ActionKind, ActionStatus, Priority } from '../action-item/action-status.js';
import type { IncidentKind, Visibility } from '../coe/coe-header.js';
import type { CoeStatus } from '../coe/coe-status.js';

export interface ExportedAction {
  number: number;
  title: string;
  team: string;
  dueOn: string | null;
  priority: Priority;
  kind: ActionKind;
  successTest: string;
  causeId: string;
  ticketUrl: string;
  status: ActionStatus;
}

/** What is known of a COE when it is exported, with one of its revisions. It names teams, never people. */
export interface ExportedCoe {
  number: number;
  title: string;
  status: CoeStatus;
  /** Null for the draft as it stands. */
  revision: { number: number; hash: string; frozenAt: Date } | null;
  team: { key: string; name: string };
  template: Template;
  severity: number;
  kind: IncidentKind;
  visibility: Visibility;
  tags: string[];
  zone: string;
  occurredOn: string | null;
  detectedBy: string;
  updatedAt: Date;
  publishedAt: Date | null;
  document: CoeDocument;
  actions: ExportedAction[];
}
