import type { Transaction } from '../database/database.js';
import { holdDirectorship } from '../member/directorship.read.js';
import { mayRaiseTheBar } from './bar-raisers.read.js';
import type { ReviewedCoe } from './seat-finder.js';
import type { Seated } from './seat.js';

/** Whether a member may sit there at this moment; their standing cannot change before the transaction ends. */
export async function maySit(tx: Transaction, coe: ReviewedCoe, { kind, teamId, memberId }: Omit<Seated, 'name'>): Promise<boolean> {
  if (coe.writerIds.includes(memberId) || !(await holdActive(tx, memberId))) return false;
  switch (kind) {
    case 'DIRECTOR':
      return holdDirectorship(tx, coe.teamId, memberId);
    case 'TEAM_DIRECTOR':
      return teamId !== null && holdDirectorship(tx, teamId, memberId);
    case 'BAR_RAISER':
      return mayRaiseTheBar(tx, coe, memberId);
    case 'PEER':
      return true;
  }
}

/** Whether a member decides for another at this moment, held so until the transaction ends. */
export async function holdDelegation(tx: Transaction, memberId: string, delegateId: string): Promise<boolean> {
  const held = await tx.rows({
    name: 'seat-hold-delegation',
    text: `select id from delegation where member_id = $1 and delegate_id = $2 and ended_at is null and from_at <= now() and now() < until_at for share`,
    values: [memberId, delegateId],
  });
  return held.length > 0;
}

async function holdActive(tx: Transaction, memberId: string): Promise<boolean> {
  const held = await tx.rows({ name: 'seat-hold-member', text: 'select id from member where id = $1 and active for share', values: [memberId] });
  return held.length > 0;
}
