import { CorrigendaError } from '../errors/corrigenda-error.js';

export enum TeamKind {
  Company = 'COMPANY',
  Organisation = 'ORGANISATION',
  Team = 'TEAM',
}

const ABOVE: Record<TeamKind, readonly TeamKind[]> = {
  [TeamKind.Company]: [],
  [TeamKind.Organisation]: [TeamKind.Company, TeamKind.Organisation],
  [TeamKind.Team]: [TeamKind.Company, TeamKind.Organisation],
};

const NEED: Record<TeamKind, string> = {
  [TeamKind.Company]: 'The company stands at the top and has nothing above it.',
  [TeamKind.Organisation]: 'An organisation stands below the company or another organisation.',
  [TeamKind.Team]: 'A team stands below the company or an organisation.',
};

/** Company ▸ organisation ▸ team: only the company has nothing above it, and nothing stands below a team. */
export function assertNests(kind: TeamKind, above: TeamKind | undefined): void {
  const fits = above ? ABOVE[kind].includes(above) : kind === TeamKind.Company;
  if (!fits) throw new CorrigendaError('BAD_USER_INPUT', NEED[kind], { field: 'parentId', rule: 'nesting', hint: NEED[kind] });
}
