import { CorrigendaError } from '../errors/corrigenda-error.js';

export const TeamKind = { COMPANY: 'COMPANY', ORGANISATION: 'ORGANISATION', TEAM: 'TEAM' } as const;
export type TeamKind = keyof typeof TeamKind;

const ABOVE: Record<TeamKind, readonly TeamKind[]> = {
  COMPANY: [],
  ORGANISATION: ['COMPANY', 'ORGANISATION'],
  TEAM: ['COMPANY', 'ORGANISATION'],
};

const NEED: Record<TeamKind, string> = {
  COMPANY: 'The company stands at the top and has nothing above it.',
  ORGANISATION: 'An organisation stands below the company or another organisation.',
  TEAM: 'A team stands below the company or an organisation.',
};

/** Company ▸ organisation ▸ team: only the company has nothing above it, and nothing stands below a team. */
export function assertNests(kind: TeamKind, above: TeamKind | undefined): void {
  const fits = above ? ABOVE[kind].includes(above) : kind === 'COMPANY';
  if (!fits) throw new CorrigendaError('BAD_USER_INPUT', NEED[kind], { field: 'parentId', rule: 'nesting', hint: NEED[kind] });
}
