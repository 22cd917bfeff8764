export const ReviewState = {
  Open: 'OPEN',
  ChangesRequested: 'CHANGES_REQUESTED',
  Approved: 'APPROVED',
  /** The author took the COE back before a verdict. */
  Withdrawn: 'WITHDRAWN',
  /** The author took the COE back after it was approved. */
  Lapsed: 'LAPSED',
} as const;
export type ReviewState = (typeof ReviewState)[keyof typeof ReviewState];

export type VerdictKind = 'APPROVE' | 'REQUEST_CHANGES';
