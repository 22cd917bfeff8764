import type { Span } from '../spans.js';

export interface CodeRun extends Span {
  /** Behind the closing backquotes. */
  next: number;
}

/** Inline code by the place of its opening backquotes; the closing run stands on the same line or a later one and is as long. */
export function findCodeRuns(markdown: string, lines: readonly Span[]): Map<number, CodeRun> {
  const runs: { at: number; length: number; line: number }[] = [];
  lines.forEach(({ start, end }, line) => {
    for (const match of markdown.slice(start, end).matchAll(/`+/g)) runs.push({ at: start + match.index, length: match[0].length, line });
  });
  const found = new Map<number, CodeRun>();
  const nearest = new Map<number, number>();
  const closing = new Array<number>(runs.length).fill(-1);
  for (let index = runs.length - 1; index >= 0; index -= 1) {
    closing[index] = nearest.get(runs[index]!.length) ?? -1;
    nearest.set(runs[index]!.length, index);
  }
  for (let index = 0; index < runs.length; index += 1) {
    const run = runs[index]!;
    const close = runs[closing[index]!];
    // Code over several lines keeps its line breaks out of the text; such code is read to the end of its line.
    if (!close || close.line !== run.line) continue;
    found.set(run.at, { start: run.at + run.length, end: close.at, next: close.at + close.length });
    index = closing[index]!;
  }
  return found;
}
