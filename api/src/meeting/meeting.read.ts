import { directs, visible, writersOf } from '../coe/coe-access.js';
import type { Reader } from '../database/database.js';
import { isRecordId } from '../graphql/input-shapes.js';
import type { Actor } from '../member/actor.js';
import { noSuchMeeting, noSuchSlot } from './slot-lock.js';
import type { Meeting, MeetingSlot, MeetingTeam } from './meeting.type.js';

const member = (alias: string) => `case when ${alias}.id is not null then json_build_object('id', ${alias}.id, 'name', ${alias}.name) end`;
const team = (alias: string) => `json_build_object('id', ${alias}.id, 'key', ${alias}.key, 'name', ${alias}.name)`;
/** $1 is the actor, $2 whether they are an administrator. */
const runs = (alias: string) => `($2::boolean or exists (select 1 from team above where above.id = any (${alias}.path) and above.director_id = $1))`;

/** Of a slot whose COE the actor may not see, only that it is there; and that to nobody but who runs the meeting and puts it in order. */
const SLOT = `select s.id, s.version, s.state, s.meeting_id, s.team_id, s.place, s.added_at, s.closed_at as ended_at, ${team('o')} as team,
    case when k.id is not null then json_build_object('id', k.id, 'startsAt', k.starts_at, 'zone', k.zone) end as meeting,
    case when v.sees then json_build_object('id', c.id, 'number', c.number, 'title', c.title, 'status', c.status, 'severity', c.severity, 'kind', c.kind,
      'visibility', c.visibility, 'team', ${team('t')},
      'sections', (select json_agg(json_build_object('key', x.one->>'key', 'title', x.one->>'title') order by x.place) from jsonb_array_elements(c.template->'sections') with ordinality as x (one, place))) end as coe,
    case when v.sees then ${member('p')} end as presenter,
    case when v.sees then s.reasons else '[]' end as reasons,
    case when v.sees then s.outcome end as outcome, case when v.sees then s.follow_up else '' end as "followUp", case when v.sees then s.notes else '' end as notes,
    case when v.sees then ${member('d')} end as "closedBy", case when v.sees then s.closed_at end as "closedAt",
    case when v.sees then (select coalesce(json_agg(q order by q."askedAt", q.id), '[]') from (
        select m.id, m.section_key as "sectionKey", m.body, ${member('a')} as "askedBy", m.asked_at as "askedAt", false as "ofReview", false as settled
          from meeting_question m join member a on a.id = m.asked_by_id where m.slot_id = s.id
        union all
        select r.id, r.section_key, r.body, ${member('a')}, r.asked_at, true, r.accepted_at is not null
          from review_question r join member a on a.id = r.asked_by_id
         where r.coe_id = c.id and (r.asked_at >= s.added_at or (s.closed_at is null and r.accepted_at is null)) and (s.closed_at is null or r.asked_at <= s.closed_at)) q)
      else '[]' end as questions,
    json_build_object('change', v.sees and s.state = 'OPEN' and ${runs('o')}, 'decide', v.sees and s.state = 'OPEN' and s.meeting_id is not null and ${runs('o')} and not w.wrote,
      'takeOff', v.sees and s.state = 'OPEN' and not w.wrote and ($3::boolean or exists (select 1 from team above where above.id = any (t.path) and above.director_id = $1)),
      'ask', v.sees and s.state = 'OPEN') as may
  from meeting_slot s join coe c on c.id = s.coe_id join team t on t.id = c.team_id join team o on o.id = s.team_id left join meeting k on k.id = s.meeting_id
    cross join lateral (select ${visible('c', '$1')} as sees) v
    cross join lateral (select $1::uuid = any (${writersOf('c')}) as wrote) w
    left join member d on d.id = s.closed_by_id
    left join member p on p.id = s.presenter_id and p.active and ${visible('c', 'p.id')}`;

const SHOWN = `(v.sees or ${runs('o')})`;

type SlotRow = MeetingSlot & { meeting_id: string | null; team_id: string };

const rights = ({ memberId, isAdministrator, isBarRaiser }: Actor) => [memberId, isAdministrator, isBarRaiser];

export async function readSlot(db: Reader, actor: Actor, id: string): Promise<MeetingSlot> {
  const [slot] = await db.rows<SlotRow>({ name: 'meeting-slot', text: `${SLOT} where s.id = $4 and v.sees`, values: [...rights(actor), id] });
  if (!slot) throw noSuchSlot();
  return slot;
}

/** Every place that a COE had before a meeting, the newest first; the COE was looked up as one that the actor may see. */
export function readSlotsOfCoe(db: Reader, actor: Actor, coeId: string): Promise<MeetingSlot[]> {
  return db.rows<SlotRow>({ name: 'meeting-slots-of-coe', text: `${SLOT} where s.coe_id = $4 and v.sees order by s.added_at desc, s.id`, values: [...rights(actor), coeId] });
}

/** A meeting with what it hears. */
export async function readMeeting(db: Reader, actor: Actor, id: string): Promise<Meeting> {
  if (!isRecordId(id)) throw noSuchMeeting();
  const [meetings, slots] = await Promise.all([
    db.rows<Omit<Meeting, 'slots'>>({
      name: 'meeting',
      text: `select k.id, k.starts_at as "startsAt", k.zone, k.version, ${team('o')} as team, ${runs('o')} as "mayRun" from meeting k join team o on o.id = k.team_id where k.id = $3`,
      values: [actor.memberId, actor.isAdministrator, id],
    }),
    db.rows<SlotRow>({
      name: 'meeting-slots',
      text: `${SLOT} where s.meeting_id = $4 and s.state <> 'TAKEN_OFF' and ${SHOWN} order by s.state = 'OPEN', s.closed_at, s.place, s.added_at, s.id`,
      values: [...rights(actor), id],
    }),
  ]);
  if (!meetings[0]) throw noSuchMeeting();
  return { ...meetings[0], slots };
}

const EARLIER = 12;

/** The organisations that hold meetings, have COEs waiting for one, or whose meetings the actor could call. */
export async function readMeetingTeams(db: Reader, actor: Actor): Promise<MeetingTeam[]> {
  const [teams, waiting] = await Promise.all([
    db.rows<Omit<MeetingTeam, 'waiting'>>({
      name: 'meeting-teams',
      text: `select ${team('o')} as team, ${runs('o')} as "mayRun", coalesce(l.meetings, '[]') as meetings
              from team o cross join lateral (
                select json_agg(json_build_object('id', k.id, 'startsAt', k.starts_at, 'zone', k.zone, 'open', n.open, 'heard', n.heard)
                         order by k.starts_at < now() - interval '1 day', abs(extract(epoch from k.starts_at - now())), k.id) as meetings
                  from (select * from (select * from meeting f where f.team_id = o.id and f.starts_at >= now() - interval '1 day' order by f.starts_at limit 60) coming
                        union all
                        select * from (select * from meeting e where e.team_id = o.id and e.starts_at < now() - interval '1 day' order by e.starts_at desc limit ${EARLIER}) earlier) k
                  cross join lateral (select count(*) filter (where s.state = 'OPEN')::int as open, count(*) filter (where s.state = 'HEARD')::int as heard 
                    from meeting_slot s join coe c on c.id = s.coe_id where s.meeting_id = k.id and (${runs('o')} or ${visible('c', '$1')})) n) l
             where o.kind <> 'TEAM' and (l.meetings is not null or ${runs('o')}
               or exists (select 1 from meeting_slot s join coe c on c.id = s.coe_id where s.team_id = o.id and s.state = 'OPEN' and s.meeting_id is null and ${visible('c', '$1')}))
             order by lower(o.name), o.id`,
      values: [actor.memberId, actor.isAdministrator],
    }),
    db.rows<SlotRow>({
      name: 'meeting-slots-waiting',
      text: `${SLOT} where s.state = 'OPEN' and s.meeting_id is null and ${SHOWN} order by s.added_at, s.id limit 500`,
      values: rights(actor),
    }),
  ]);
  return teams.map((one) => ({ ...one, waiting: waiting.filter(({ team_id }) => team_id === one.team.id) }));
}

/** Whether anything leads to the page of the meetings. */
export async function anyMeetings(db: Reader, actor: Actor): Promise<boolean> {
  const [row] = await db.rows<{ any: boolean }>({
    name: 'meeting-any',
    text: `select exists (select 1 from meeting) or exists (select 1 from meeting_slot s join coe c on c.id = s.coe_id where ${visible('c', '$1')})
             or exists (select 1 from team o where o.kind <> 'TEAM' and ${runs('o')}) as any`,
    values: [actor.memberId, actor.isAdministrator],
  });
  return row!.any;
}

/** Whether what happened to a COE shows in a meeting to the actor. */
export async function showsInMeeting(db: Reader, actor: Actor, meetingId: string, coeId: string): Promise<boolean> {
  const rows = await db.rows({
    name: 'meeting-shows',
    text: `select 1 from meeting_slot s join coe c on c.id = s.coe_id where s.meeting_id = $2 and s.coe_id = $3 and ${visible('c', '$1')} limit 1`,
    values: [actor.memberId, meetingId, coeId],
  });
  return rows.length > 0;
}

/** Directors and bar raisers may, once. */
export async function readMayPutForward(db: Reader, actor: Actor, coeId: string): Promise<boolean> {
  const [row] = await db.rows<{ may: boolean }>({
    name: 'meeting-may-put-forward',
    text: `select c.status <> 'CANCELLED' and ($2::boolean or ${directs('c', '$1')})
              and not exists (select 1 from meeting_slot s where s.coe_id = c.id and s.state = 'OPEN' and s.reasons @> '[{"criterion": "PUT_FORWARD"}]') as may
            from coe c where c.id = $3 and ${visible('c', '$1')}`,
    values: [actor.memberId, actor.isBarRaiser, coeId],
  });
  return row?.may ?? false;
}
