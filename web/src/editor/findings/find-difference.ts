import type { Node } from '@tiptap/pm/model';
import { Mapping, StepMap } from '@tiptap/pm/transform';

export interface Difference {
  mapping: Mapping;
  /** The stretch of the new document that is not as before. */
  from: number;
  to: number;
}

/**
 * What really changed between two documents; null when nothing did. A remote edit arrives as a replacement of the whole document,
 * through which no position can be mapped; this is the one small replacement that it amounts to.
 */
export function findDifference(before: Node, after: Node): Difference | null {
  const start = before.content.findDiffStart(after.content);
  const end = start === null ? null : before.content.findDiffEnd(after.content);
  if (start === null || !end) return null;
  // Repeated text makes both searches overlap: the ends move behind the start.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const [oldEnd, newEnd] = [end.a + overlap, end.b + overlap];
  return { mapping: new Mapping([new StepMap([start, oldEnd - start, newEnd - start])]), from: start, to: newEnd };
}
