/** A team on the way from a team up to the company. */
export interface TeamOnPath {
  teamId: string;
  key: string;
  name: string;
  director: { memberId: string; name: string; active: boolean } | null;
}

export interface FoundReviewer {
  memberId: string;
  name: string;
  /** The team whose director this is: the reason for the choice. */
  teamId: string;
}

/**
 * The nearest director who is active and not an author: of the owning team itself, then of the teams above it.
 * The path begins with the company, as `team.path` does. Absent when there is none.
 */
export function nearestDirector(path: readonly TeamOnPath[], authorIds: readonly string[]): FoundReviewer | undefined {
  for (const { teamId, director } of path.toReversed()) {
    if (director?.active && !authorIds.includes(director.memberId)) return { memberId: director.memberId, name: director.name, teamId };
  }
  return undefined;
}
