import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, type Reader, type Transaction } from '../database/database.js';
import { EventService } from '../event/event.service.js';
import { JobService } from '../job/job.service.js';
import { directorsUpwards } from '../member/reviewers.js';
import { teamPathWithDirectors } from '../member/team.read.js';
import type { Policy } from '../policy/policy.js';
import { PolicyService } from '../policy/policy.service.js';
import { type Deadline, deadlinesOf, type ReminderStep, stepAt } from './deadline.js';
import { holdTimedCoe, readUnfinishedCoes, type TimedCoeRow } from './timed-coes.read.js';

const BATCH = 500;
const EVERY_FIVE_MINUTES = '*/5 * * * *';

/** Tells of deadlines: a working day before, at, and a working day after, when the next level hears of it, too. */
@Injectable()
export class ReminderService implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly events: EventService,
    private readonly policies: PolicyService,
    private readonly jobs: JobService,
  ) {}

  onModuleInit(): void {
    this.jobs.registerReturning('deadline-reminders', EVERY_FIVE_MINUTES, async () => {
      await this.remind();
    });
  }

  /** Looks at every COE that is not finished and answers how many reminders it wrote. Twice at the same moment tells once. */
  async remind(now = new Date()): Promise<number> {
    const policies = new Map<string, Policy>();
    let told = 0;
    let after: string | null = null;
    for (;;) {
      const coes = await readUnfinishedCoes(this.db, after, BATCH);
      for (const coe of coes) {
        const policy = policies.get(coe.teamId) ?? (await this.policies.policyFor(this.db, coe.teamId));
        policies.set(coe.teamId, policy);
        if (deadlinesOf(coe, policy).some((deadline) => isUntold(coe, deadline, stepAt(deadline, now, policy)))) told += await this.db.transaction((tx) => this.tell(tx, coe.id, now));
      }
      after = coes.at(-1)?.id ?? null;
      if (coes.length < BATCH) return told;
    }
  }

  private async tell(tx: Transaction, coeId: string, now: Date): Promise<number> {
    const coe = await holdTimedCoe(tx, coeId);
    if (!coe) return 0;
    const policy = await this.policies.policyFor(tx, coe.teamId);
    let told = 0;
    for (const deadline of deadlinesOf(coe, policy)) {
      const step = stepAt(deadline, now, policy);
      if (!step || !(await isNews(tx, coe.id, deadline, step))) continue;
      const { stage, dueAt } = deadline;
      const details = { stage, step, dueAt: dueAt.toISOString() };
      const memberIds = stage === 'VERDICT' ? coe.deciderIds : coe.authorIds;
      await this.events.record(tx, { kind: 'deadline-reminded', actor: null, coeId: coe.id, details: { ...details, memberIds } });
      if (step === 'AFTER') {
        await this.events.record(tx, { kind: 'deadline-missed', actor: null, coeId: coe.id, details: { ...details, memberIds: await nextLevel(tx, coe, memberIds) } });
      }
      told += 1;
    }
    return told;
  }
}

function isUntold({ told }: TimedCoeRow, { stage, dueAt }: Deadline, step: ReminderStep | undefined): boolean {
  return step !== undefined && !told.some((one) => one.stage === stage && one.step === step && new Date(one.dueAt).getTime() === dueAt.getTime());
}

/** The same where only one of several who look may tell. */
async function isNews(tx: Transaction, coeId: string, { stage, dueAt }: Deadline, step: ReminderStep): Promise<boolean> {
  const rows = await tx.rows({
    name: 'deadline-told',
    text: `insert into deadline_reminder (coe_id, stage, due_at, step) values ($1, $2, $3, $4) on conflict do nothing returning coe_id`,
    values: [coeId, stage, dueAt, step],
  });
  return rows.length > 0;
}

/** The nearest director who is none of those who were reminded. */
async function nextLevel(db: Reader, coe: TimedCoeRow, reminded: readonly string[]): Promise<string[]> {
  const path = await teamPathWithDirectors(db, coe.teamId);
  // Above the one who is late, not beside them.
  const late = path.findIndex(({ director }) => director && reminded.includes(director.memberId));
  const [next] = directorsUpwards(late === -1 ? path : path.slice(0, late), reminded);
  return next ? [next.memberId] : [];
}
