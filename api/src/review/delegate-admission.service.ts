import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, type Transaction } from '../database/database.js';
import { EventReader } from '../event/event-reader.service.js';
import type { DomainEvent } from '../event/event.js';
import { JobService, type JobQueue } from '../job/job.service.js';
import { admitReviewers, dismissReviewer } from './seats.js';

const QUEUE: JobQueue = { name: 'delegate-admission', atOnce: 1, retries: 10, firstRetrySeconds: 10, longestRetrySeconds: 3_600 };

interface Delegated {
  memberId: string;
  delegateId: string;
}

/** Whoever decides for somebody may read what that somebody was asked about: from the beginning of that time to its end. */
@Injectable()
export class DelegateAdmissionService implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly reader: EventReader,
    private readonly jobs: JobService,
  ) {}

  onModuleInit(): void {
    this.reader.register('delegate-admission', ['delegation-begun', 'delegation-ended'], (tx, event) => this.handle(tx, event));
    this.jobs.register<Delegated>(QUEUE, (delegated) => this.db.transaction((tx) => admit(tx, delegated)));
  }

  private async handle(tx: Transaction, { kind, details }: DomainEvent): Promise<void> {
    const delegated: Delegated = { memberId: String(details['memberId']), delegateId: String(details['delegateId']) };
    await admit(tx, delegated);
    if (kind === 'delegation-ended') return;
    for (const at of ['fromAt', 'untilAt']) {
      const due = new Date(String(details[at]));
      if (due > new Date()) await this.jobs.send(tx, QUEUE, delegated, due);
    }
  }
}

/** Brings who reads what that member was asked about in line with the delegations of this moment. */
async function admit(tx: Transaction, { memberId, delegateId }: Delegated): Promise<void> {
  const coes = await tx.rows<{ id: string }>({
    name: 'seats-of-member',
    text: `select distinct coe_id as id from review_seat where member_id = $1 and state <> 'CLOSED' and kind <> 'PEER'`,
    values: [memberId],
  });
  for (const { id } of coes) {
    await dismissReviewer(tx, id, delegateId);
    await admitReviewers(tx, id);
  }
}
