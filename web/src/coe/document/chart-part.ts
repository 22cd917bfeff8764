/** What of a graph is shown, from 0, its beginning, to 1. */
export interface Part {
  from: number;
  to: number;
}

export const WHOLE: Part = { from: 0, to: 1 };
/** The least that is shown: nearer than this, two points are a line. */
const LEAST = 0.01;

/** A part of the same middle: half as long, or twice. */
export function zoomed({ from, to }: Part, factor: number): Part {
  const [middle, half] = [(from + to) / 2, Math.max(LEAST, (to - from) * factor) / 2];
  return within({ from: middle - half, to: middle + half });
}

/** The part beside it, by a share of its length. */
export function moved({ from, to }: Part, share: number): Part {
  const step = (to - from) * share;
  return within({ from: from + step, to: to + step });
}

/** What lies between two places of the shown part. */
export function chosen({ from, to }: Part, one: number, other: number): Part {
  const length = to - from;
  const [low, high] = [Math.min(one, other), Math.max(one, other)];
  return high - low < 0.02 ? { from, to } : zoomed({ from: from + low * length, to: from + high * length }, 1);
}

/** As long as it was, moved back where it would go over an end. */
function within({ from, to }: Part): Part {
  const length = Math.min(1, to - from);
  const begin = Math.min(Math.max(0, from), 1 - length);
  return { from: begin, to: begin + length };
}

/** How high a line runs between two places, its height at both included. */
export function heightsWithin(points: readonly { x: number; y: number }[], low: number, high: number): number[] {
  const sorted = [...points].sort((a, b) => a.x - b.x);
  const within = sorted.filter(({ x }) => x >= low && x <= high).map(({ y }) => y);
  const crossed = sorted.slice(1).flatMap((after, index) => {
    const before = sorted[index]!;
    const crosses = (x: number) => before.x < x && x < after.x;
    return [low, high].filter(crosses).map((x) => before.y + ((x - before.x) / (after.x - before.x)) * (after.y - before.y));
  });
  return [...within, ...crossed];
}
