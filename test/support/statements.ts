import type { Database } from '../../api/src/database/database.js';

/** Readers of the event table, and what is sent because of it, follow the clock, whatever a test does. */
const BY_THE_CLOCK = /^(event-cursor-|events-after$|delivery-|mail-(to-plan|open|take|lines|settle)|notice-into-mail$|actions-overdue)/;

/** Adds the name of every statement that a request causes; the returned function ends it. */
export function collectStatements(db: Database, names: string[]): () => void {
  return db.onStatement((name) => {
    if (!BY_THE_CLOCK.test(name)) names.push(name);
  });
}
