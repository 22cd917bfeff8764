import type { Reader } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { directorsUpwards } from '../member/reviewers.js';
import { teamPathWithDirectors } from '../member/team.read.js';
import { bySeverity, type Policy } from '../policy/policy.js';
import { barRaisersFor } from './bar-raisers.read.js';
import type { Seated, SeatKind } from './seat.js';

/** A COE as far as it decides who reviews it. */
export interface ReviewedCoe {
  id: string;
  teamId: string;
  severity: number;
  /** Its authors, present and past: none of them ever sits in its review. */
  writerIds: readonly string[];
}

/** Who has to approve by the policy and does not sit in the review yet; with nobody present, everybody. Refused with `NO_REVIEWER` when the tree has not enough people. */
export async function missingSeats(db: Reader, coe: ReviewedCoe, policy: Policy, present: readonly Seated[], declined: readonly string[] = []): Promise<Seated[]> {
  const seats = [...present];
  const taken = () => seats.map(({ memberId }) => memberId);
  const directorsNeeded = bySeverity(policy.approval.directors, coe.severity);
  const path = await teamPathWithDirectors(db, coe.teamId);
  for (let here = seats.filter(({ kind }) => kind === 'DIRECTOR').length; here < directorsNeeded; here += 1) {
    const [director] = directorsUpwards(path, [...coe.writerIds, ...declined, ...taken()]);
    if (!director) throw noDirector(directorsNeeded);
    seats.push({ kind: 'DIRECTOR', ...director });
  }
  for (const key of bySeverity(policy.approval.alsoTeams, coe.severity)) {
    const team = await teamByKey(db, key);
    if (!team || seats.some(({ kind, teamId }) => kind === 'TEAM_DIRECTOR' && teamId === team.id)) continue;
    const [director] = directorsUpwards(await teamPathWithDirectors(db, team.id), [...coe.writerIds, ...declined]);
    if (!director) throw noReviewer(`The policy asks for the director of ${team.name}, and nobody from there up to the company can be asked.`);
    // Who sits here already looks with the eyes of that team, too.
    if (!taken().includes(director.memberId)) seats.push({ kind: 'TEAM_DIRECTOR', memberId: director.memberId, name: director.name, teamId: team.id });
  }
  if (policy.approval.barRaiserAt.some((severity) => severity === coe.severity) && !seats.some(({ kind }) => kind === 'BAR_RAISER')) {
    const [raiser] = await barRaisersFor(db, coe, [...taken(), ...declined]);
    if (!raiser) throw noReviewer('The policy asks for a bar raiser, and there is none outside of the line of this team who is not an author.');
    seats.push({ kind: 'BAR_RAISER', ...raiser, teamId: null });
  }
  return seats.slice(present.length);
}

/** Who would take a seat next, after those who are left out; absent when there is nobody. */
export async function nextFor(db: Reader, coe: ReviewedCoe, kind: SeatKind, seatTeamId: string | null, leftOut: readonly string[]): Promise<Seated | undefined> {
  const nobody = [...coe.writerIds, ...leftOut];
  switch (kind) {
    case 'DIRECTOR': {
      const [director] = directorsUpwards(await teamPathWithDirectors(db, coe.teamId), nobody);
      return director && { kind, ...director };
    }
    case 'TEAM_DIRECTOR': {
      const [director] = seatTeamId ? directorsUpwards(await teamPathWithDirectors(db, seatTeamId), nobody) : [];
      return director && { kind, memberId: director.memberId, name: director.name, teamId: seatTeamId };
    }
    case 'BAR_RAISER': {
      const [raiser] = await barRaisersFor(db, coe, leftOut);
      return raiser && { kind, ...raiser, teamId: null };
    }
    case 'PEER':
      return undefined;
  }
}

async function teamByKey(db: Reader, key: string): Promise<{ id: string; name: string } | undefined> {
  const [team] = await db.rows<{ id: string; name: string }>({ name: 'seat-team', text: 'select id, name from team where key = $1', values: [key] });
  return team;
}

function noDirector(needed: number): CorrigendaError {
  return noReviewer(
    needed === 1
      ? 'No team from this one up to the company has an active director who is not an author. Ask an administrator to name one.'
      : `The policy asks for ${needed} directors, and from this team up to the company there are not as many who are active and no authors. Ask an administrator to name one.`,
  );
}

export function noReviewer(message: string): CorrigendaError {
  return new CorrigendaError('NO_REVIEWER', message);
}
