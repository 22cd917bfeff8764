import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/database.js';
import type { Actor } from '../member/actor.js';
import type { DomainEvent, EventKind } from './event.js';
import { EventFeed } from './event-feed.service.js';
import type { HandleEvent } from './event-reader.service.js';

export interface EventToRecord {
  kind: EventKind;
  actor: Actor | null;
  coeId?: string;
  subjectId?: string;
  revisionId?: string;
  reason?: string;
  details?: Record<string, unknown>;
}

@Injectable()
export class EventService {
  private readonly followers: { kinds: ReadonlySet<EventKind>; handle: HandleEvent }[] = [];

  constructor(private readonly feed: EventFeed) {}

  /** What is written of these events in their own transaction; what can wait reads them with `EventReader` instead. */
  accompany(kinds: readonly EventKind[], handle: HandleEvent): void {
    this.followers.push({ kinds: new Set(kinds), handle });
  }

  /** Writes the event in the transaction of the change it tells of. */
  async record(tx: Transaction, event: EventToRecord): Promise<void> {
    const [recorded] = await tx.rows<Pick<DomainEvent, 'id' | 'at'>>({
      name: 'event-record',
      text: `insert into event (kind, actor_id, coe_id, subject_id, revision_id, reason, details) values ($1, $2, $3, $4, $5, $6, $7) returning id, at`,
      values: [
        event.kind,
        event.actor?.memberId ?? null,
        event.coeId ?? null,
        event.subjectId ?? null,
        event.revisionId ?? null,
        event.reason ?? null,
        JSON.stringify(event.details ?? {}),
      ],
    });
    await this.tellFollowers(tx, event, recorded!);
    tx.afterCommit(() => this.feed.nudge());
  }

  private async tellFollowers(tx: Transaction, { kind, actor, ...event }: EventToRecord, recorded: Pick<DomainEvent, 'id' | 'at'>): Promise<void> {
    const told: DomainEvent = { coeId: null, subjectId: null, revisionId: null, reason: null, details: {}, ...event, ...recorded, kind, actorId: actor?.memberId ?? null };
    for (const { kinds, handle } of this.followers) if (kinds.has(kind)) await handle(tx, told);
  }
}
