/** The closed lists that authors choose from. Nothing here needs the schemas, so that an editor can do without them. */
export const MILESTONES = ['start', 'detected', 'engaged', 'mitigated', 'resolved', 'deployment', 'configuration-change'] as const;
export type Milestone = (typeof MILESTONES)[number];

export const STRANDS = ['happened', 'detected-late', 'lasted'] as const;
export type Strand = (typeof STRANDS)[number];
