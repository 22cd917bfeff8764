/** Notices in groups of one COE each, in the order in which the first of each group stands in the list. */
export function byCoe<Line extends { coe: { id: string } }>(lines: readonly Line[]): Line[][] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) groups.set(line.coe.id, [...(groups.get(line.coe.id) ?? []), line]);
  return [...groups.values()];
}
