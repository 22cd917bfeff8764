import type { Run } from './coe-document.js';

export function textOfRuns(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

/** Appends a run; text with the same marks as the run before becomes part of it. */
export function appendRun(runs: Run[], run: Run): void {
  if (run.text === '') return;
  const last = runs.at(-1);
  if (last && last.bold === run.bold && last.italic === run.italic && last.code === run.code && last.href === run.href) {
    runs[runs.length - 1] = { ...last, text: last.text + run.text };
  } else {
    runs.push(run);
  }
}

/** Whether a reader would see anything: spaces and zero-width characters are not text. */
export function isVisible(text: string): boolean {
  return /[^\s\u00AD\u200B-\u200F\u2060-\u2064\uFEFF\uFFFC]/u.test(text);
}

export function hasText(runs: readonly Run[]): boolean {
  return runs.some((run) => isVisible(run.text));
}
