import type { SeatFieldsFragment, SeatKind } from '../graphql/generated/graphql';

/** Why somebody sits in a review, as a filter says it. */
export const SEAT_KINDS: Record<SeatKind, string> = {
  DIRECTOR: 'As director',
  TEAM_DIRECTOR: 'For another team',
  BAR_RAISER: 'As bar raiser',
  PEER: 'As peer',
};

/** Why this one sits there. */
export function seatReason({ kind, team }: Pick<SeatFieldsFragment, 'kind' | 'team'>): string {
  switch (kind) {
    case 'DIRECTOR':
      return team ? `director of ${team.name}` : 'director';
    case 'TEAM_DIRECTOR':
      return team ? `for ${team.name}, which the policy asks for` : 'the policy asks for them';
    case 'BAR_RAISER':
      return 'bar raiser, from outside of the line';
    case 'PEER':
      return 'peer, for an opinion';
  }
}
