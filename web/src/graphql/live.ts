import type { Client } from 'graphql-ws';
import { requestOf } from './client';
import type { TypedDocumentString } from './generated/graphql';

let client: Promise<Client> | undefined;

async function connect(): Promise<Client> {
  const { createClient } = await import('graphql-ws');
  return createClient({
    url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    // Everybody comes back at once after a restart: spread them.
    retryWait: (retries) => new Promise((resolve) => setTimeout(resolve, Math.min(30_000, 500 * 2 ** retries) * (0.5 + Math.random()))),
  });
}

/** A page that took longer than this to listen may have missed something that came after it was rendered. */
const SLOW_MS = 1_500;

/** Follows a live feed until the returned function is called. After an interruption, or a slow beginning, `onGap` says that something may have been missed. */
export function follow<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  onData: (data: Data) => void,
  onGap: () => void,
): () => void {
  let stop = () => {};
  let stopped = false;
  client ??= connect();
  client.then((live) => {
    if (stopped) return;
    let opened = 0;
    const forget = live.on('connected', () => {
      opened += 1;
      if (opened > 1 || performance.now() > SLOW_MS) onGap();
    });
    const unsubscribe = live.subscribe<Data>(requestOf(document, variables), {
      next: ({ data }) => data && onData(data),
      error: () => {},
      complete: () => {},
    });
    stop = () => {
      forget();
      unsubscribe();
    };
  });
  return () => {
    stopped = true;
    stop();
  };
}
