import { completeness, readDocument, type Gap, type PassageFinding } from '@corrigenda/templates';
import type { CheckedTexts } from '../coe/checked-passages.js';
import { checkDocument, type CheckedFinding } from '../coe/document-check.js';
import type { WordLists } from '../word-list/word-lists.read.js';
import type { GateRules } from '../policy/gate-rules.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';

/** A COE at the door of its review. */
export interface GateFacts extends CheckedTexts {
  /** The ids of the findings and gaps that an author has given a reason for. */
  waivedIds: readonly string[];
  wordLists: WordLists;
  rules: GateRules;
  now: Date;
}

/** What keeps a COE from its review; both empty when nothing does. */
export interface GateReport {
  findings: PassageFinding[];
  gaps: Gap[];
}

/** Everything the rules and the template say about a COE, waived or not. */
export interface Inspection {
  findings: CheckedFinding[];
  gaps: CheckedGap[];
}

export type CheckedGap = Gap & { waived: boolean };

export function inspect(facts: GateFacts): Inspection {
  return { findings: checkDocument(facts, facts.wordLists, facts.waivedIds, facts.rules.mustRules), gaps: checkGaps(facts) };
}

/** The must-fix findings and the gaps that no waiver covers. */
export function openAtGate({ findings, gaps }: Inspection): GateReport {
  return {
    findings: findings.filter(({ severity, waived }) => severity === 'must' && !waived).map(({ waived: _, ...finding }) => finding),
    gaps: gaps.filter(({ waived }) => !waived).map(({ waived: _, ...gap }) => gap),
  };
}

/** What the template and the policy ask that the COE lacks, waived or not. */
export function checkGaps({ document, template, actions, waivedIds, rules, now }: Omit<GateFacts, 'wordLists' | 'title'>): CheckedGap[] {
  const reading = readDocument(document, template);
  const gaps = completeness(reading.document, template, actions, { now: now.toISOString(), problems: reading.problems, latestDueOn: rules.latestDueOn });
  return gaps.map((gap) => ({ ...gap, waived: waivedIds.includes(gap.id) }));
}

/** Refuses with everything that is missing, so that nobody has to ask twice. */
export function assertGateOpen({ findings, gaps }: GateReport): void {
  if (findings.length) {
    const more = gaps.length ? ` ${counted(gaps.length, 'thing')} missing, too.` : '';
    throw new CorrigendaError('PROSE_FINDINGS', `Correct or waive ${counted(findings.length, 'finding')} before asking for a review.${more}`, { findings, gaps });
  }
  if (gaps.length) {
    const more = gaps.length > 1 ? ` And ${gaps.length - 1} more.` : '';
    throw new CorrigendaError('DOCUMENT_INCOMPLETE', `Before asking for a review: ${gaps[0]!.message}${more}`, { findings, gaps });
  }
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
