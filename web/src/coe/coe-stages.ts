import type { CoeStatus } from '../graphql/generated/graphql';

interface Moved {
  kind: string;
  at: string;
}

export interface Stage {
  status: CoeStatus;
  from: string;
  /** Null while it is the present one. */
  to: string | null;
}

const LEADS_TO: Record<string, CoeStatus> = {
  'coe-created': 'DRAFT',
  'coe-imported': 'DRAFT',
  'review-requested': 'IN_REVIEW',
  'changes-requested': 'CHANGES_REQUESTED',
  'coe-approved': 'APPROVED',
  'coe-published': 'PUBLISHED',
  'review-withdrawn': 'DRAFT',
  'approval-lapsed': 'DRAFT',
  'coe-amended': 'DRAFT',
  'amendment-cancelled': 'PUBLISHED',
  'coe-cancelled': 'CANCELLED',
};

/** The states that a COE went through, in order, from its record in any order. */
export function stagesOf(history: readonly Moved[]): Stage[] {
  const stages: Stage[] = [];
  for (const { kind, at } of [...history].sort((a, b) => a.at.localeCompare(b.at))) {
    const status = LEADS_TO[kind];
    const last = stages.at(-1);
    if (!status || last?.status === status) continue;
    if (last) last.to = at;
    stages.push({ status, from: at, to: null });
  }
  return stages;
}
