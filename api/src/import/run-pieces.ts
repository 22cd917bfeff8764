import { appendRun, textOfRuns, type Run } from '@corrigenda/templates';

/** Cuts runs at offsets into their text, as `slice` cuts a string. */
export function sliceRuns(runs: readonly Run[], start: number, end = Infinity): Run[] {
  const piece: Run[] = [];
  let at = 0;
  for (const run of runs) {
    appendRun(piece, { ...run, text: run.text.slice(Math.max(0, start - at), Math.max(0, end - at)) });
    at += run.text.length;
  }
  return piece;
}

export function splitLines(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    for (const [index, text] of run.text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      appendRun(lines.at(-1)!, { ...run, text });
    }
  }
  return lines.map(trimRuns).filter((line) => line.length > 0);
}

/** On one line, without spaces at the ends. */
export function oneLine(runs: readonly Run[]): Run[] {
  return trimRuns(runs.map((run) => ({ ...run, text: run.text.replace(/[ \t]*\n[ \t]*/g, ' ') })));
}

export function trimRuns(runs: readonly Run[]): Run[] {
  const text = textOfRuns(runs);
  return sliceRuns(runs, text.length - text.trimStart().length, text.trimEnd().length);
}

/** Joins pieces that are not empty, with a separator between them. */
export function joinRuns(pieces: readonly (readonly Run[])[], separator: string): Run[] {
  const joined: Run[] = [];
  for (const piece of pieces) {
    if (piece.length === 0) continue;
    if (joined.length > 0) appendRun(joined, { text: separator });
    for (const run of piece) appendRun(joined, run);
  }
  return joined;
}

export function plain(text: string): Run[] {
  return text === '' ? [] : [{ text }];
}

export function bold(runs: readonly Run[]): Run[] {
  return runs.map((run) => ({ ...run, bold: true as const }));
}

/** The text with the targets of links that it does not show itself. */
export function textWithTargets(runs: readonly Run[]): string {
  let text = '';
  for (const [index, { text: shown, href }] of runs.entries()) {
    text += shown;
    if (href !== undefined && runs[index + 1]?.href !== href && !shows(textOfRuns(runs.filter((run) => run.href === href)), href)) text += ` (${href})`;
  }
  return text;
}

/** Whether a link's text is its own address. */
export function shows(text: string, href: string): boolean {
  return text === href || `mailto:${text}` === href || `http://${text}` === href;
}
