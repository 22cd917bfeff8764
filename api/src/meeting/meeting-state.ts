export const SLOT_STATES = ['OPEN', 'HEARD', 'TAKEN_OFF'] as const;
export type SlotState = (typeof SLOT_STATES)[number];

export const MEETING_OUTCOMES = ['ACCEPTED', 'FOLLOW_UP', 'AGAIN'] as const;
export type MeetingOutcome = (typeof MEETING_OUTCOMES)[number];
