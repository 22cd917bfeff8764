import type { Run } from './coe-document.js';
import { MAX_MARKS, MAX_TEXT_LENGTH } from './document-limits.js';
import type { ProblemLog } from './document-problem.js';
import { rawNode, textAttribute, type RawNode } from './raw-node.js';
import { appendRun, textOfRuns } from './runs.js';
import { safeHref } from './safe-href.js';

/** The text of a textblock with its marks; what is not text leaves the text inside it. */
export function readRuns(block: RawNode, log: ProblemLog): Run[] {
  const runs: Run[] = [];
  for (const child of block.content.slice(0, MAX_TEXT_LENGTH)) {
    const node = rawNode(child);
    if (node?.type === 'text') {
      appendRun(runs, { text: node.text, ...readMarks(node, log) });
    } else {
      log.report('UNKNOWN_NODE', 'Something other than text stood in a line of text; its text was kept.');
      appendRun(runs, { text: node?.type === 'hardBreak' ? '\n' : textWithin(child) });
    }
  }
  if (block.content.length > MAX_TEXT_LENGTH || textOfRuns(runs).length > MAX_TEXT_LENGTH) {
    log.report('LIMIT_EXCEEDED', `A paragraph may hold ${MAX_TEXT_LENGTH} characters; divide this one.`);
  }
  return runs;
}

export function readPlainText(block: RawNode, log: ProblemLog): string {
  const runs = readRuns(block, log);
  if (runs.some((run) => Object.keys(run).length > 1)) {
    log.report('UNKNOWN_MARK', 'Code takes no bold, italics or links; the text was kept without them.');
  }
  return textOfRuns(runs);
}

/** All text at or below a node of any shape, in order. */
export function textWithin(value: unknown): string {
  const parts: string[] = [];
  const waiting = [value];
  while (waiting.length > 0) {
    const node = rawNode(waiting.pop());
    if (!node) continue;
    if (node.type === 'text') parts.push(node.text);
    for (let index = node.content.length - 1; index >= 0; index--) waiting.push(node.content[index]);
  }
  return parts.join('');
}

function readMarks(node: RawNode, log: ProblemLog): Omit<Run, 'text'> {
  const marks: Omit<Run, 'text'> = {};
  if (node.marks.length > MAX_MARKS) {
    log.report('LIMIT_EXCEEDED', `A piece of text may carry ${MAX_MARKS} marks; the first ${MAX_MARKS} were kept.`);
  }
  for (const value of node.marks.slice(0, MAX_MARKS)) {
    const mark = rawNode(value);
    if (mark?.type === 'bold' || mark?.type === 'italic' || mark?.type === 'code') {
      marks[mark.type] = true;
    } else if (mark?.type === 'link') {
      const href = safeHref(textAttribute(mark, 'href'));
      if (href === null) log.report('UNSAFE_LINK', 'A link must begin with http, https or mailto; its text was kept without the link.');
      else marks.href = href;
    } else {
      log.report('UNKNOWN_MARK', 'This COE holds a kind of formatting that this version does not know; the text was kept without it.');
    }
  }
  return marks;
}
