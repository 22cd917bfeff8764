import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Webhook } from 'standardwebhooks';
import type { Config } from '../config.js';
import { CONFIG } from '../config.module.js';
import { Database } from '../database/database.js';
import { JobService, type JobQueue } from '../job/job.service.js';
import { composeDelivery } from './compose-delivery.js';
import { readToDeliver, type Outgoing } from './to-deliver.read.js';
import { postOutside, TargetRefused, type PostAnswer } from './post-outside.js';

/** From ten seconds to six hours between two attempts, about three days in all. */
const RETRIES = 22;
const LONGEST_RETRY_SECONDS = 6 * 3_600;
const TIMEOUT_MS = 10_000;
const GONE = 410;

export function deliveryQueue({ retrySeconds }: Config): JobQueue {
  return { name: 'delivery', atOnce: 4, retries: RETRIES, firstRetrySeconds: retrySeconds, longestRetrySeconds: LONGEST_RETRY_SECONDS };
}

interface Outcome {
  status: number | null;
  error: string;
  answer: string;
  /** No other attempt will end better. */
  final: boolean;
}

/** Tells endpoints. At least once, with the same webhook-id each time; each attempt is in the log. */
@Injectable()
export class DeliverySenderService implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly jobs: JobService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.jobs.register<{ deliveryId: string }>(deliveryQueue(this.config), ({ deliveryId }) => this.send(deliveryId));
  }

  async send(deliveryId: string): Promise<void> {
    const [taken] = await this.db.rows<{ attempts: number }>({
      name: 'delivery-take',
      text: `update delivery set attempts = attempts + 1 where id = $1 and state = 'PENDING' returning attempts`,
      values: [deliveryId],
    });
    if (!taken) return;
    const outgoing = await readToDeliver(this.db, deliveryId, this.config.publicUrl);
    if (!outgoing) return this.settle(deliveryId, 'DROPPED');
    const began = performance.now();
    const outcome = await this.post(deliveryId, outgoing);
    await this.db.rows({
      name: 'delivery-log-attempt',
      text: 'insert into delivery_attempt (delivery_id, status, error, milliseconds, answer) values ($1, $2, left($3, 500), $4, $5)',
      // The database holds no NUL, and an answer may be anything.
      values: [deliveryId, outcome.status, outcome.error, Math.round(performance.now() - began), outcome.answer.replaceAll('\0', '')],
    });
    if (!outcome.error) return this.settle(deliveryId, 'DELIVERED');
    if (outcome.status === GONE) await this.stop(outgoing.endpointId);
    if (outcome.final || taken.attempts > RETRIES) return this.settle(deliveryId, 'FAILED');
    // Thrown, so that the job is tried again after a while.
    throw new Error(outcome.error);
  }

  private async post(deliveryId: string, { form, url, secret, told }: Outgoing): Promise<Outcome> {
    const body = composeDelivery(form, told);
    const now = new Date();
    const signed: Record<string, string> =
      secret === null
        ? {}
        : { 'webhook-id': deliveryId, 'webhook-timestamp': String(Math.floor(now.getTime() / 1_000)), 'webhook-signature': new Webhook(secret).sign(deliveryId, now, body) };
    const headers = { 'content-type': 'application/json', 'user-agent': 'Corrigenda', ...signed };
    try {
      return outcomeOf(await postOutside({ url, headers, body, privateHosts: this.config.privateHosts, timeoutMs: TIMEOUT_MS }));
    } catch (error) {
      return { status: null, error: (error as Error).message || 'The connection failed.', answer: '', final: error instanceof TargetRefused };
    }
  }

  private async settle(deliveryId: string, state: string): Promise<void> {
    await this.db.rows({
      name: 'delivery-settle',
      text: `update delivery set state = $2, delivered_at = case when $2 = 'DELIVERED' then now() end where id = $1`,
      values: [deliveryId, state],
    });
  }

  /** Who answers that it is gone is asked no more; what waits for it is dropped when its turn comes. */
  private async stop(endpointId: string): Promise<void> {
    await this.db.rows({
      name: 'endpoint-stop',
      text: `update endpoint set active = false, stopped_because = 'It answered 410: it is gone.', version = version + 1 where id = $1 and active`,
      values: [endpointId],
    });
  }
}

function outcomeOf({ status, answer }: PostAnswer): Outcome {
  if (status >= 200 && status < 300) return { status, error: '', answer, final: true };
  const error = status >= 300 && status < 400 ? `It answered ${status}; redirects are not followed.` : `It answered ${status}.`;
  return { status, error, answer, final: status === GONE };
}
