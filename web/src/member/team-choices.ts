import type { TeamKind } from '../graphql/generated/graphql';
import type { Choice } from '../ui/field';

interface TeamInTree {
  id: string;
  key: string;
  name: string;
  kind: TeamKind;
  parentId: string | null;
}

/** Teams in the order of their tree, parents first, siblings by name. */
export function inTreeOrder<Team extends TeamInTree>(teams: readonly Team[]): { team: Team; depth: number }[] {
  const known = new Set(teams.map(({ id }) => id));
  function below(parentId: string | null, depth: number): { team: Team; depth: number }[] {
    return teams
      .filter((team) => (team.parentId && known.has(team.parentId) ? team.parentId : null) === parentId)
      .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
      .flatMap((team) => [{ team, depth }, ...below(team.id, depth + 1)]);
  }
  return below(null, 0);
}

/** For a select; the depth in the tree is shown by indentation. */
export function teamChoices(teams: readonly TeamInTree[]): Choice[] {
  return inTreeOrder(teams).map(({ team, depth }) => ({ value: team.key, label: `${'\u2003'.repeat(depth)}${team.name}` }));
}
