import { textOfRuns } from '@corrigenda/templates';
import { compareRows, isRowSame, type RowDiff } from './compare-rows';
import { compareText, isSame, type Effort, type Piece } from './compare-text';
import type { Fact, Line } from './lines';

/** Something about a line on both sides. */
export interface FactDiff {
  name: string;
  before: string;
  after: string;
  change: 'same' | 'changed';
  quiet?: true;
}

/**
 * - `moved`: stands elsewhere now; it may be changed, too.
 * - `left`: where a moved line stood.
 */
export type LineChange = 'same' | 'changed' | 'added' | 'removed' | 'moved' | 'left';

export interface LineDiff {
  change: LineChange;
  /** The line as it is now, or as it was where it is no longer. */
  line: Line;
  /** The line as it was, where both sides have it. */
  old?: Line;
  lead: FactDiff;
  text: Piece[];
  facts: FactDiff[];
  rows: RowDiff[];
}

/** Lines in one order, from which each side can be read. They are matched by id, and what is left by its content. */
export function compareLines(before: readonly Line[], after: readonly Line[], budget: Effort): LineDiff[] {
  const partners = matched(before, after);
  const stays = new Set(longestRising(after.flatMap((_, place) => partners.get(place) ?? [])));
  const result: LineDiff[] = [];
  const taken = new Set(partners.values());
  let old = 0;
  const bringUpTo = (place: number) => {
    for (; old < place; old++) {
      if (!taken.has(old)) result.push(oneSided(before[old]!, 'removed', budget));
      else if (!stays.has(old)) result.push(oneSided(before[old]!, 'left', budget));
    }
  };
  for (const [place, line] of after.entries()) {
    const partner = partners.get(place);
    if (partner === undefined) {
      result.push(oneSided(line, 'added', budget));
    } else if (stays.has(partner)) {
      bringUpTo(partner);
      old = partner + 1;
      result.push(both(before[partner]!, line, budget));
    } else {
      result.push({ ...both(before[partner]!, line, budget), change: 'moved' });
    }
  }
  bringUpTo(before.length);
  return result;
}

/** For each place after, the place before of the same line. */
function matched(before: readonly Line[], after: readonly Line[]): Map<number, number> {
  const partners = new Map<number, number>();
  const match = (keyOf: (line: Line) => string | null) => {
    const taken = new Set(partners.values());
    const free = new Map<string, number[]>();
    for (const [place, line] of before.entries()) {
      const key = taken.has(place) ? null : keyOf(line);
      if (key !== null) free.set(key, [...(free.get(key) ?? []), place]);
    }
    for (const [place, line] of after.entries()) {
      const key = partners.has(place) ? null : keyOf(line);
      const found = key === null ? undefined : free.get(key)?.shift();
      if (found !== undefined) partners.set(place, found);
    }
  };
  match(({ type, id }) => (id === '' ? null : `${type} ${id}`));
  match(({ type, lead, text, rows }) => JSON.stringify([type, lead, textOfRuns(text), rows]));
  return partners;
}

/** The longest run of numbers that rise. */
function longestRising(places: readonly number[]): number[] {
  const ends: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const place of places) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]! < place) low = middle + 1;
      else high = middle;
    }
    before.set(place, ends[low - 1]);
    ends[low] = place;
  }
  const run: number[] = [];
  for (let place = ends.at(-1); place !== undefined; place = before.get(place)) run.push(place);
  return run.reverse();
}

function oneSided(line: Line, change: 'added' | 'removed' | 'left', budget: Effort): LineDiff {
  const isNew = change === 'added';
  const [before, after] = isNew ? [[], line.text] : [line.text, []];
  const factOf = ({ name, words, quiet }: Fact): FactDiff => ({ name, before: isNew ? '' : words, after: isNew ? words : '', change: words === '' ? 'same' : 'changed', ...(quiet && { quiet }) });
  return {
    change,
    line,
    lead: factOf({ name: '', words: line.lead }),
    text: compareText(before, after, budget),
    facts: line.facts.map(factOf),
    rows: isNew ? compareRows([], line.rows, budget) : compareRows(line.rows, [], budget),
  };
}

function both(old: Line, line: Line, budget: Effort): LineDiff {
  const lead = factDiff({ name: '', words: old.lead }, { name: '', words: line.lead });
  const text = compareText(old.text, line.text, budget);
  const facts = line.facts.map((fact, index) => factDiff(old.facts[index] ?? { ...fact, words: '', value: '' }, fact));
  const rows = compareRows(old.rows, line.rows, budget);
  const isUnchanged = lead.change === 'same' && isSame(text) && facts.every(({ change }) => change === 'same') && rows.every(isRowSame);
  return { change: isUnchanged ? 'same' : 'changed', line, old, lead, text, facts, rows };
}

function factDiff(before: Fact, after: Fact): FactDiff {
  const isChanged = (before.value ?? before.words) !== (after.value ?? after.words) || before.words !== after.words;
  return { name: after.name, before: before.words, after: after.words, change: isChanged ? 'changed' : 'same', ...(after.quiet && { quiet: true }) };
}
