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
 * The directors who are active and none of the members to leave out, the nearest first: of the team itself, then of the teams above it.
 * The path begins with the company, as `team.path` does. Nobody comes twice.
 */
export function directorsUpwards(path: readonly TeamOnPath[], leftOut: readonly string[]): FoundReviewer[] {
  const found = new Map<string, FoundReviewer>();
  for (const { teamId, director } of path.toReversed()) {
    if (!director?.active || leftOut.includes(director.memberId) || found.has(director.memberId)) continue;
    found.set(director.memberId, { memberId: director.memberId, name: director.name, teamId });
  }
  return [...found.values()];
}

/** The nearest director who is active and not an author; absent when there is none. */
export function nearestDirector(path: readonly TeamOnPath[], authorIds: readonly string[]): FoundReviewer | undefined {
  return directorsUpwards(path, authorIds)[0];
}
