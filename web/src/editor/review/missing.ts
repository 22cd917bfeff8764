import type { EditorSession } from '../editor-session';
import type { PlacedFinding } from '../findings/findings-plugin';
import type { Progress } from '../reading';

/** One thing between this draft and its review. */
export interface Missing {
  kind: 'gap' | 'finding';
  id: string;
  section: string;
  block: string;
  message: string;
}

export function missingFrom(session: EditorSession, progress: Progress | null, findings: readonly PlacedFinding[]): Missing[] {
  const waived = new Set(session.coe.get().waivers.map(({ findingId }) => findingId));
  const gaps = (progress?.gaps ?? []).filter((gap) => !waived.has(gap.id)).map((gap): Missing => ({ kind: 'gap', id: gap.id, section: gap.section, block: gap.block ?? '', message: gap.message }));
  const must = findings
    .filter(({ finding }) => finding.severity === 'must' && !waived.has(finding.id))
    .map(({ finding }): Missing => ({ kind: 'finding', id: finding.id, section: finding.section, block: finding.block, message: `“${finding.text}”: ${finding.message}` }));
  return [...gaps, ...must];
}
