import { Worker } from 'node:worker_threads';
import { CorrigendaError, type ErrorCode } from '../errors/corrigenda-error.js';
import type { Outcome } from './apart.js';

/** So many at once, so that requests of others keep a processor. */
const AT_ONCE = 1;
const MOST_WAITING = 20;
const MEGABYTES = 512;
const SECONDS = 30;

export interface ApartTask {
  /** `import.meta.url` of the caller; `module` is named from there. */
  from: string;
  /** Without an extension: `./to-pdf`. */
  module: string;
  /** The function of the module; it takes `data` and gives what can be cloned. */
  call: string;
  data: unknown;
  /** What took too long or too much, for the refusal: `This document`. */
  subject: string;
}

let running = 0;
const waiting: (() => void)[] = [];

/**
 * Runs heavy work in a thread of its own, which ends afterwards and gives its memory back. Few run at once and the others wait;
 * `RATE_LIMITED` when too many do, `LIMIT_EXCEEDED` when the work takes more time or memory than one request may.
 */
export async function runApart<Result>(task: ApartTask): Promise<Result> {
  if (running >= AT_ONCE) {
    if (waiting.length >= MOST_WAITING) throw new CorrigendaError('RATE_LIMITED', 'Many documents are being made at the moment; try again in a few seconds.', { retryAfterSeconds: 5 });
    await new Promise<void>((resolve) => waiting.push(resolve));
  } else {
    running++;
  }
  try {
    // What a thread gives is what its function gives; the caller names both.
    return (await inThread(task)) as Result;
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}

function inThread({ from, module, call, data, subject }: ApartTask): Promise<unknown> {
  // From sources, as in tests and development, the thread needs the same hook as the process.
  const extension = import.meta.url.endsWith('.ts') ? '.ts' : '.js';
  const worker = new Worker(new URL(`./apart${extension}`, import.meta.url), {
    workerData: { module: new URL(`${module}${extension}`, from).href, call, data },
    ...(extension === '.ts' && { execArgv: ['--import', new URL('../../../dev/swc-hook.mjs', import.meta.url).href] }),
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
  });
  return new Promise((resolve, reject) => {
    const tooMuch = (what: string, limit: number) => new CorrigendaError('LIMIT_EXCEEDED', `${subject} takes more ${what} than one request may; divide it.`, { limit });
    const timer = setTimeout(() => {
      reject(tooMuch('time', SECONDS));
      void worker.terminate();
    }, SECONDS * 1_000);
    worker.once('message', (outcome: Outcome) => {
      if ('result' in outcome) resolve(outcome.result);
      else reject(new CorrigendaError(outcome.refusal.code as ErrorCode, outcome.refusal.message, outcome.refusal.details));
    });
    worker.once('error', (error: NodeJS.ErrnoException) => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch('memory', MEGABYTES) : error));
    worker.once('exit', () => {
      clearTimeout(timer);
      reject(new Error('The thread ended without an answer.'));
    });
  });
}
