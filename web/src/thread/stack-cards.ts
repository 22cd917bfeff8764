export interface CardToPlace {
  id: string;
  /** Where it would like to stand; null when its words are gone. */
  wanted: number | null;
  height: number;
}

/**
 * Where cards stand beside their words without covering each other. The one that is looked at stands exactly at its words; those before it
 * make room upwards, those after it downwards. What belongs nowhere comes last.
 */
export function stackCards(cards: readonly CardToPlace[], activeId: string | null, first: number, gap: number): Map<string, number> {
  const placed = cards.filter(({ wanted }) => wanted !== null).sort((a, b) => a.wanted! - b.wanted!);
  const gone = cards.filter(({ wanted }) => wanted === null);
  const tops: number[] = [];
  let free = first;
  for (const { wanted, height } of placed) {
    tops.push(Math.max(wanted!, free));
    free = tops.at(-1)! + height + gap;
  }
  const active = placed.findIndex(({ id }) => id === activeId);
  if (active !== -1) {
    let limit = Math.max(first, placed[active]!.wanted!);
    tops[active] = limit;
    for (let index = active - 1; index >= 0; index--) {
      limit = Math.min(tops[index]!, limit - gap - placed[index]!.height);
      tops[index] = limit;
    }
    // There is no room above the first line: everything moves down again.
    const missing = first - (tops[0] ?? first);
    if (missing > 0) for (let index = 0; index <= active; index++) tops[index]! += missing;
    for (let index = active + 1; index < placed.length; index++) {
      tops[index] = Math.max(placed[index]!.wanted!, tops[index - 1]! + placed[index - 1]!.height + gap);
    }
  }
  const result = new Map(placed.map(({ id }, index) => [id, tops[index]!]));
  let end = placed.reduce((sum, { height }, index) => Math.max(sum, tops[index]! + height + gap), first);
  for (const { id, height } of gone) {
    result.set(id, end);
    end += height + gap;
  }
  return result;
}
