export const THREAD_STATES = ['OPEN', 'RESOLVED'] as const;
export type ThreadState = (typeof THREAD_STATES)[number];

export const SUGGESTION_OUTCOMES = ['ACCEPTED', 'REJECTED'] as const;
export type SuggestionOutcome = (typeof SUGGESTION_OUTCOMES)[number];
