import { parentPort, workerData } from 'node:worker_threads';
import { CorrigendaError } from '../errors/corrigenda-error.js';

/** Runs one function of one module in a thread of its own, and says what came of it. */
interface Task {
  module: string;
  call: string;
  data: unknown;
}

export type Outcome = { result: unknown } | { refusal: { code: string; message: string; details: Readonly<Record<string, unknown>> } };

const { module, call, data } = workerData as Task;
const functions = (await import(module)) as Record<string, (data: unknown) => unknown>;
let outcome: Outcome;
try {
  outcome = { result: await functions[call]!(data) };
} catch (error) {
  if (!(error instanceof CorrigendaError)) throw error;
  const { code, message, details } = error;
  outcome = { refusal: { code, message, details } };
}
parentPort!.postMessage(outcome);
