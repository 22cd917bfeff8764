import type { Reader, Transaction } from '../database/database.js';

/** Whether the member directs the team or one above it. */
export async function directsTeam(db: Reader, teamId: string, memberId: string): Promise<boolean> {
  const teams = await db.rows({
    name: 'team-directed',
    text: `select 1 from team own join team above on above.id = any (own.path) where own.id = $1 and above.director_id = $2`,
    values: [teamId, memberId],
  });
  return teams.length > 0;
}

/** The same, held so until the transaction ends. */
export async function holdDirectorship(tx: Transaction, teamId: string, memberId: string): Promise<boolean> {
  const teams = await tx.rows({
    name: 'team-hold-directorship',
    text: `select above.id from team own join team above on above.id = any (own.path) where own.id = $1 and above.director_id = $2 for share of above`,
    values: [teamId, memberId],
  });
  return teams.length > 0;
}
