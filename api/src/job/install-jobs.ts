import { PgBoss } from 'pg-boss';

/** Makes the tables of pg-boss in their own schema, or brings them up to date. */
export async function installJobs(url: string): Promise<void> {
  const boss = new PgBoss({ connectionString: url, supervise: false, schedule: false, max: 1 });
  // What fails is thrown by `start` as well.
  boss.on('error', () => undefined);
  await boss.start();
  await boss.stop({ graceful: false });
}
