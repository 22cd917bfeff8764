import { STRANDS, type Strand } from './choices.js';
import type { Why } from './coe-document.js';
import { MAX_WHYS, MAX_WHY_DEPTH } from './document-limits.js';
import type { ProblemLog } from './document-problem.js';
import { AttributeReader, type RawNode } from './raw-node.js';
import { readRuns } from './read-runs.js';

/** Builds one tree per strand out of the flat list: a why belongs to the nearest why of its strand above it that is less deep. */
export function readWhys(nodes: readonly RawNode[], log: ProblemLog): { strand: Strand; roots: Why[] }[] {
  const rootsOf = new Map<Strand, Why[]>();
  const pathOf = new Map<Strand, Why[]>();
  for (const node of nodes) {
    log.block = typeof node.attrs.id === 'string' ? node.attrs.id : '';
    const attributes = new AttributeReader(node, log);
    const strand = attributes.oneOf('strand', STRANDS);
    const path = pathOf.get(strand) ?? [];
    const roots = rootsOf.get(strand) ?? [];
    const depth = readDepth(attributes, path.length, log);
    const why: Why = { id: attributes.text('id'), ask: attributes.text('ask'), answer: readRuns(node, log), children: [] };
    (path[depth - 1]?.children ?? roots).push(why);
    rootsOf.set(strand, roots);
    pathOf.set(strand, [...path.slice(0, depth), why]);
  }
  log.block = '';
  if (nodes.length > MAX_WHYS) log.report('LIMIT_EXCEEDED', `A COE may hold ${MAX_WHYS} whys; this one has ${nodes.length}, so join or remove some.`);
  return STRANDS.flatMap((strand) => {
    const roots = rootsOf.get(strand);
    return roots ? [{ strand, roots }] : [];
  });
}

function readDepth(attributes: AttributeReader, deepest: number, log: ProblemLog): number {
  const depth = attributes.whole('depth', 0, MAX_WHY_DEPTH);
  if (depth <= deepest) return depth;
  log.report('DEPTH_CLAMPED', 'A why stood more than one step below the why before it; it was moved up to the nearest one.');
  return deepest;
}
