/** Why a notice is a member's, the strongest reason first: of several, that one counts. */
export const NOTICE_REASONS = ['MENTIONED', 'REVIEWER', 'OWNER', 'ASKER', 'AUTHOR', 'DIRECTOR', 'INVITED', 'PARTICIPANT'] as const;
export type NoticeReason = (typeof NOTICE_REASONS)[number];

/** Reasons by which somebody is asked by name. Muting does not silence them. */
export const BY_NAME: readonly NoticeReason[] = ['MENTIONED', 'REVIEWER', 'OWNER'];

export const NOTICE_STATES = ['UNREAD', 'READ', 'DONE'] as const;
export type NoticeState = (typeof NOTICE_STATES)[number];
