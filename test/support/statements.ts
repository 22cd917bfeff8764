import { AsyncLocalStorage } from 'node:async_hooks';
import type { Database } from '../../api/src/database/database.js';

const measured = new AsyncLocalStorage<symbol | undefined>();

/** Readers of the event table, which a request may wake. */
const OF_READERS = /^(event-cursor-|events-after$)/;

/** Whether this runs for a request whose statements are collected. */
export function isMeasured(): boolean {
  return measured.getStore() !== undefined;
}

/** Adds the name of every statement that the requests after this call cause; the returned function ends it. What jobs do meanwhile is not theirs. */
export function collectStatements(db: Database, names: string[]): () => void {
  const here = Symbol('measured');
  measured.enterWith(here);
  const stop = db.onStatement((name) => {
    if (measured.getStore() === here && !OF_READERS.test(name)) names.push(name);
  });
  return () => {
    stop();
    measured.enterWith(undefined);
  };
}
