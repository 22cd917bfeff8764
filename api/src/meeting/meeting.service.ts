import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { EventService } from '../event/event.service.js';
import { parseInput } from '../graphql/input.js';
import { isRecordId } from '../graphql/input-shapes.js';
import type { Actor } from '../member/actor.js';
import { meetingCancelShape, meetingOrderShape, newMeetingShape, weekly } from './meeting-shapes.js';
import { assertRunsMeetings, noSuchMeeting } from './slot-lock.js';
import { placeWaiting } from './slot-row.js';

/** The operations meetings of an organisation, and the order in which they hear COEs. */
@Injectable()
export class MeetingService {
  constructor(
    private readonly db: Database,
    private readonly events: EventService,
  ) {}

  /** Calls a meeting, or one of every week; what waits for one gets its place. Returns the first. */
  create(actor: Actor, given: unknown): Promise<string> {
    const { teamId, startsAt, zone, weeks } = parseInput(newMeetingShape, given);
    return this.db.transaction(async (tx) => {
      const [team] = await tx.rows<{ kind: string }>({ name: 'meeting-new-team', text: 'select kind from team where id = $1', values: [teamId] });
      if (!team) throw new CorrigendaError('NOT_FOUND', 'There is no such team.');
      await assertRunsMeetings(tx, actor, teamId);
      if (team.kind === 'TEAM') {
        const hint = 'An organisation holds operations meetings, or the company.';
        throw new CorrigendaError('BAD_USER_INPUT', `teamId: ${hint}`, { field: 'teamId', rule: 'kind', hint });
      }
      const times = weekly(startsAt, zone, weeks);
      if (times[0]! < new Date()) {
        const hint = 'Choose a time that is still to come.';
        throw new CorrigendaError('BAD_USER_INPUT', `startsAt: ${hint}`, { field: 'startsAt', rule: 'future', hint });
      }
      const made = await tx.rows<{ id: string; startsAt: Date }>({
        name: 'meeting-create',
        text: `insert into meeting (team_id, starts_at, zone, created_by_id) select $1, at, $3, $4 from unnest($2::timestamptz[]) at
               on conflict (team_id, starts_at) do nothing returning id, starts_at as "startsAt"`,
        values: [teamId, times, zone, actor.memberId],
      });
      const [first] = made.toSorted((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
      if (!first) throw new CorrigendaError('CONFLICT', 'There is a meeting at that time already.');
      for (const { id, startsAt: at } of made) await this.events.record(tx, { kind: 'meeting-created', actor, subjectId: id, details: { teamId, startsAt: at, zone } });
      for (const slot of await placeWaiting(tx, teamId)) {
        await this.events.record(tx, { kind: 'meeting-slot-changed', actor, coeId: slot.coeId, subjectId: slot.id, details: { meetingId: slot.meetingId } });
      }
      return first.id;
    });
  }

  /** Cancels a meeting that has heard nothing; what it was to hear goes to the next one, or waits for one. */
  cancel(actor: Actor, given: unknown): Promise<void> {
    const { meetingId, reason } = parseInput(meetingCancelShape, given);
    if (!isRecordId(meetingId)) throw noSuchMeeting();
    return this.db.transaction(async (tx) => {
      const [called] = await tx.rows<{ teamId: string }>({ name: 'meeting-cancel-team', text: 'select team_id as "teamId" from meeting where id = $1', values: [meetingId] });
      if (!called) throw noSuchMeeting();
      const { teamId } = called;
      await assertRunsMeetings(tx, actor, teamId);
      const coeIds = await holdCoesOf(tx, meetingId);
      const [meeting] = await tx.rows<{ startsAt: Date; zone: string; heard: boolean }>({
        name: 'meeting-cancel-hold',
        text: `select m.starts_at as "startsAt", m.zone, exists (select 1 from meeting_slot s where s.meeting_id = m.id and s.state = 'HEARD') as heard
                from meeting m where m.id = $1 for update`,
        values: [meetingId],
      });
      if (!meeting) throw noSuchMeeting();
      const { startsAt, zone, heard } = meeting;
      if (heard) throw new CorrigendaError('ILLEGAL_TRANSITION', 'This meeting has heard a COE already, and that stays; move what is left to another one.', { allowed: ['changeMeetingSlot'] });
      const freed = await tx.rows<{ id: string; coeId: string; state: string }>({
        name: 'meeting-cancel-slots',
        text: 'update meeting_slot set meeting_id = null, version = version + 1 where meeting_id = $1 returning id, coe_id as "coeId", state',
        values: [meetingId],
      });
      if (freed.some(({ coeId, state }) => state === 'OPEN' && !coeIds.has(coeId))) {
        throw new CorrigendaError('CONFLICT', 'Another COE came before this meeting just now; look again.');
      }
      await tx.rows({ name: 'meeting-cancel', text: 'delete from meeting where id = $1', values: [meetingId] });
      await this.events.record(tx, { kind: 'meeting-cancelled', actor, subjectId: meetingId, reason, details: { teamId, startsAt, zone } });
      const placed = new Map((await placeWaiting(tx, teamId)).map((slot) => [slot.id, slot.meetingId]));
      for (const { id, coeId, state } of freed) {
        if (state !== 'OPEN') continue;
        const details = { meetingId: placed.get(id) ?? null, meetingBefore: meetingId };
        await this.events.record(tx, { kind: 'meeting-slot-changed', actor, coeId, subjectId: id, reason: `The meeting was cancelled: ${reason}`, details });
      }
    });
  }

  /** Says in which order the COEs of a meeting are heard; every one that is still to be heard is named. */
  order(actor: Actor, given: unknown): Promise<string> {
    const { meetingId, expectedVersion, slotIds } = parseInput(meetingOrderShape, given);
    if (!isRecordId(meetingId)) throw noSuchMeeting();
    return this.db.transaction(async (tx) => {
      const [meeting] = await tx.rows<{ teamId: string; version: number }>({
        name: 'meeting-hold',
        text: 'select team_id as "teamId", version from meeting where id = $1 for no key update',
        values: [meetingId],
      });
      if (!meeting) throw noSuchMeeting();
      await assertRunsMeetings(tx, actor, meeting.teamId);
      const open = await tx.rows<{ id: string }>({
        name: 'meeting-open-slots',
        text: `select id from meeting_slot where meeting_id = $1 and state = 'OPEN' order by place, added_at, id`,
        values: [meetingId],
      });
      const present = open.map(({ id }) => id);
      const same = slotIds.length === present.length && present.every((id) => slotIds.includes(id));
      if (meeting.version !== expectedVersion || !same) {
        throw new CorrigendaError('STALE_VERSION', 'Somebody changed the order of this meeting after you read it; look again.', { expected: expectedVersion, version: meeting.version });
      }
      await tx.rows({
        name: 'meeting-order',
        text: `update meeting_slot s set place = o.place from unnest($2::uuid[]) with ordinality as o (id, place) where s.id = o.id and s.meeting_id = $1`,
        values: [meetingId, slotIds],
      });
      await tx.rows({ name: 'meeting-touch', text: 'update meeting set version = version + 1 where id = $1', values: [meetingId] });
      await this.events.record(tx, { kind: 'meeting-ordered', actor, subjectId: meetingId, details: { before: present, after: slotIds } });
      return meetingId;
    });
  }
}

/** Holds the COEs that a meeting is to hear: as everywhere, before the meeting and its slots. */
async function holdCoesOf(tx: Transaction, meetingId: string): Promise<Set<string>> {
  const coes = await tx.rows<{ id: string }>({
    name: 'meeting-cancel-coes',
    text: `select c.id from coe c where c.id in (select s.coe_id from meeting_slot s where s.meeting_id = $1 and s.state = 'OPEN') order by c.id for no key update`,
    values: [meetingId],
  });
  return new Set(coes.map(({ id }) => id));
}
