import type { Reader, Transaction } from '../database/database.js';
import type { EventToRecord } from '../event/event.service.js';
import { nearestDirector } from '../member/reviewers.js';
import { teamPathWithDirectors } from '../member/team.read.js';
import { inWords, joinReasons, type MeetingReason } from './meeting-criteria.js';

export interface OpenSlot {
  id: string;
  meetingId: string | null;
  startsAt: Date | null;
  reasons: MeetingReason[];
}

export async function readOpenSlot(db: Reader, coeId: string): Promise<OpenSlot | undefined> {
  const [slot] = await db.rows<OpenSlot>({
    name: 'meeting-slot-of-coe',
    text: `select s.id, s.meeting_id as "meetingId", m.starts_at as "startsAt", s.reasons
            from meeting_slot s left join meeting m on m.id = s.meeting_id where s.coe_id = $1 and s.state = 'OPEN'`,
    values: [coeId],
  });
  return slot;
}

/** The nearest organisation that a team belongs to, else the company: whose operations meeting sees its COEs. */
export async function readMeetingTeam(db: Reader, teamId: string): Promise<{ id: string; name: string } | undefined> {
  const [team] = await db.rows<{ id: string; name: string }>({
    name: 'meeting-team',
    text: `select a.id, a.name from team t cross join lateral unnest(t.path) with ordinality as p (id, place) join team a on a.id = p.id
           where t.id = $1 and a.kind in ('ORGANISATION', 'COMPANY') order by a.kind = 'ORGANISATION' desc, p.place desc limit 1`,
    values: [teamId],
  });
  return team;
}

/** Puts a COE on the next meeting, or on the list of those that wait for one, and says which event tells of it. Absent when it stood there already. */
export async function addSlot(tx: Transaction, coe: { id: string; teamId: string }, reasons: readonly MeetingReason[]): Promise<Omit<EventToRecord, 'actor'> | undefined> {
  const team = await readMeetingTeam(tx, coe.teamId);
  if (!team) throw new Error(`The team ${coe.teamId} stands below no company.`);
  // Who leads presents, not who wrote; and a director may see every COE below.
  const presenter = nearestDirector(await teamPathWithDirectors(tx, coe.teamId), []);
  const [slot] = await tx.rows<{ id: string; meetingId: string | null }>({
    name: 'meeting-slot-add',
    text: `with next as (select m.id from meeting m where m.team_id = $2 and m.starts_at > now() order by m.starts_at limit 1 for key share)
           insert into meeting_slot (coe_id, team_id, meeting_id, place, presenter_id, reasons)
           select $1, $2, n.id, (select coalesce(max(s.place), 0) + 1 from meeting_slot s where s.meeting_id = n.id), $3, $4
             from (select 1) one left join next n on true
           on conflict (coe_id) where state = 'OPEN' do nothing returning id, meeting_id as "meetingId"`,
    values: [coe.id, team.id, presenter?.memberId ?? null, JSON.stringify(reasons)],
  });
  if (!slot) return undefined;
  return {
    kind: 'meeting-slot-added',
    coeId: coe.id,
    subjectId: slot.id,
    reason: inWords(reasons),
    details: { teamId: team.id, meetingId: slot.meetingId, presenterId: presenter?.memberId ?? null, criteria: reasons.map(({ criterion }) => criterion) },
  };
}

/** Adds what has come to hold since a slot was made; returns the criteria that are new. */
export async function joinIntoSlot(tx: Transaction, slot: OpenSlot, reasons: readonly MeetingReason[]): Promise<MeetingReason[]> {
  const known = new Set(slot.reasons.map(({ criterion }) => criterion));
  const joined = joinReasons(slot.reasons, reasons);
  if (JSON.stringify(joined) === JSON.stringify(slot.reasons)) return [];
  await tx.rows({
    name: 'meeting-slot-reasons',
    text: `update meeting_slot set reasons = $2, version = version + 1 where id = $1 and state = 'OPEN'`,
    values: [slot.id, JSON.stringify(joined)],
  });
  return joined.filter(({ criterion }) => !known.has(criterion));
}

/** Gives what waits for a meeting of this team a place in the next one. */
export async function placeWaiting(tx: Transaction, teamId: string): Promise<{ id: string; coeId: string; meetingId: string }[]> {
  return tx.rows<{ id: string; coeId: string; meetingId: string }>({
    name: 'meeting-place-waiting',
    text: `with next as (select m.id from meeting m where m.team_id = $1 and m.starts_at > now() order by m.starts_at limit 1 for key share),
             waiting as (
               select s.id, n.id as meeting_id, row_number() over (order by s.added_at, s.id)
                 + (select coalesce(max(o.place), 0) from meeting_slot o where o.meeting_id = n.id) as place
                 from meeting_slot s cross join next n where s.team_id = $1 and s.state = 'OPEN' and s.meeting_id is null)
           update meeting_slot s set meeting_id = w.meeting_id, place = w.place, version = s.version + 1 from waiting w
            where s.id = w.id and s.state = 'OPEN' and s.meeting_id is null returning s.id, s.coe_id as "coeId", s.meeting_id as "meetingId"`,
    values: [teamId],
  });
}

/** The criteria about which a meeting has decided, or which a director found not to need one; they are not asked again. */
export async function readSettledCriteria(db: Reader, coeId: string): Promise<Set<string>> {
  const rows = await db.rows<{ criterion: string }>({
    name: 'meeting-settled',
    text: `select distinct r.criterion from meeting_slot s cross join lateral jsonb_to_recordset(s.reasons) as r (criterion text)
            where s.coe_id = $1 and (s.state = 'TAKEN_OFF' or s.outcome in ('ACCEPTED', 'FOLLOW_UP'))`,
    values: [coeId],
  });
  return new Set(rows.map(({ criterion }) => criterion));
}
