import { MAX_WHY_DEPTH, MAX_WHYS, textOfRuns, type Run, type Strand, type Why } from '@corrigenda/templates';
import type { List, RootContent } from 'mdast';
import { oneLine, sliceRuns } from './run-pieces.js';
import { withCheck, type BlockWriter } from './write-blocks.js';

export interface WhyReading {
  roots: Why[];
  rest: RootContent[];
}

/** A list of whys: every point answers the one before it, or the one it stands below where the list is nested. */
export function whysOf(nodes: readonly RootContent[], writer: BlockWriter, newId: () => string): WhyReading {
  const reading: WhyReading = { roots: [], rest: [] };
  let count = 0;
  for (const node of nodes) {
    if (node.type === 'list') reading.roots.push(...chain(node, 0, isNested(node)));
    else reading.rest.push(node);
  }
  return reading;

  function chain(list: List, depth: number, isTree: boolean): Why[] {
    const first: Why[] = [];
    let siblings = first;
    let at = depth;
    for (const item of list.children) {
      const [text, ...below] = item.children;
      if (text?.type !== 'paragraph' || at > MAX_WHY_DEPTH || count >= MAX_WHYS) {
        reading.rest.push({ ...list, children: [item] });
        continue;
      }
      count++;
      const why: Why = { id: newId(), ...askedAndAnswered(oneLine(withCheck(writer.runs(text), item.checked))), children: [] };
      siblings.push(why);
      for (const node of below) {
        if (node.type === 'list') why.children.push(...chain(node, at + 1, true));
        else reading.rest.push(node);
      }
      if (isTree) continue;
      siblings = why.children;
      at++;
    }
    return first;
  }
}

function isNested({ children }: List): boolean {
  return children.some((item) => item.children.some(({ type }) => type === 'list'));
}

/** “Why was it stale? The job had stopped.” */
function askedAndAnswered(runs: Run[]): { ask: string; answer: Run[] } {
  const text = textOfRuns(runs);
  const question = /^[^?]{3,200}\?(?=\s|$)/.exec(text)?.[0] ?? '';
  const links = runs.some(({ href }) => href !== undefined);
  return question === '' || links ? { ask: '', answer: runs } : { ask: question.trim(), answer: oneLine(sliceRuns(runs, question.length)) };
}

/** Which of the three questions a list of whys is about, from the headings above it. */
export function strandNamed(headings: string): Strand {
  if (/detect|notic|sooner|\blate|know/i.test(headings)) return 'detected-late';
  return /\blong|last|recover/i.test(headings) ? 'lasted' : 'happened';
}
