import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/database.js';
import type { Actor } from '../member/actor.js';
import type { EventKind } from './event.js';
import { EventFeed } from './event-feed.service.js';

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
  constructor(private readonly feed: EventFeed) {}

  /** Writes the event in the transaction of the change it tells of. */
  async record(tx: Transaction, event: EventToRecord): Promise<void> {
    await tx.rows({
      name: 'event-record',
      text: `insert into event (kind, actor_id, coe_id, subject_id, revision_id, reason, details) values ($1, $2, $3, $4, $5, $6, $7)`,
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
    tx.afterCommit(() => this.feed.nudge());
  }
}
