import { readDocument, sectionProgress, type EditorNode, type GateAction, type Template } from '@corrigenda/templates';
import type { CoeSummary } from './coe-summary.type.js';
import { gateActionsOf } from './gate-actions.js';

export interface CoeSummaryRow extends Omit<CoeSummary, 'sectionsComplete' | 'sectionsTotal'> {
  /** Absent unless progress was asked for. */
  progressOf: { document: EditorNode; template: Template; actions: GateAction[] } | null;
}

/**
 * The columns of a `CoeSummaryRow`, for a statement in which `coe` and `team` name the two rows. `withProgress` is a boolean expression:
 * counting complete sections means reading the whole document, so lists that do not show it say `false`.
 */
export function summaryColumns(coe: string, team: string, withProgress: string): string {
  return `${coe}.id, ${coe}.number, ${coe}.title, ${coe}.status, ${coe}.severity, ${coe}.kind, ${coe}.visibility, ${coe}.tags,
    ${coe}.updated_at as "updatedAt", ${coe}.published_at as "publishedAt",
    json_build_object('id', ${team}.id, 'key', ${team}.key, 'name', ${team}.name) as team,
    (select count(*)::int from review_question asked where asked.coe_id = ${coe}.id and asked.accepted_at is null) as "openQuestions",
    case when ${withProgress}
      then json_build_object('document', ${coe}.document, 'template', ${coe}.template, 'actions', ${gateActionsOf(coe)}) end as "progressOf"`;
}

/** A summary of its row. Sections that the template does not require count for nothing. */
export function coeSummaryOf<Row extends CoeSummaryRow>({ progressOf, ...row }: Row): Omit<Row, 'progressOf'> & CoeSummary {
  if (!progressOf) return { ...row, sectionsComplete: 0, sectionsTotal: 0 };
  const { document, template, actions } = progressOf;
  const progress = sectionProgress(readDocument(document, template).document, template, actions).filter(({ required }) => required);
  return { ...row, sectionsComplete: progress.filter(({ state }) => state === 'complete').length, sectionsTotal: progress.length };
}
