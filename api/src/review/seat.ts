/** Who sits in a review: a director of the owning team or above, the director of a team that the policy names, a bar raiser, or a peer asked for an opinion. */
export const SEAT_KINDS = ['DIRECTOR', 'TEAM_DIRECTOR', 'BAR_RAISER', 'PEER'] as const;
export type SeatKind = (typeof SEAT_KINDS)[number];

/** Closed when the round ended without this one's approval. */
export const SEAT_STATES = ['OPEN', 'APPROVED', 'CLOSED'] as const;
export type SeatState = (typeof SEAT_STATES)[number];

/** Somebody who takes a seat, and the team that is the reason. */
export interface Seated {
  kind: SeatKind;
  memberId: string;
  name: string;
  teamId: string | null;
}

/** Nothing waits for the opinion of a peer. */
export function mustApprove({ kind }: { kind: SeatKind }): boolean {
  return kind !== 'PEER';
}
