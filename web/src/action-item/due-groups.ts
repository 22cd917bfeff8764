import { daysBetween } from '../ui/instant';

export interface DueItem {
  dueOn: string | null;
  status: string;
}

export type DueGroup = 'Overdue' | 'This week' | 'Later' | 'Without date' | 'Finished';

const ORDER: DueGroup[] = ['Overdue', 'This week', 'Later', 'Without date', 'Finished'];

export function dueGroupOf({ dueOn, status }: DueItem, today: string): DueGroup {
  if (status !== 'OPEN' && status !== 'IN_PROGRESS') return 'Finished';
  if (!dueOn) return 'Without date';
  const days = daysBetween(today, dueOn);
  return days < 0 ? 'Overdue' : days < 7 ? 'This week' : 'Later';
}

/** What is due first stands first; groups without items are left out. */
export function byDueGroup<Item extends DueItem>(items: readonly Item[], today: string): { group: DueGroup; items: Item[] }[] {
  return ORDER.map((group) => ({ group, items: items.filter((item) => dueGroupOf(item, today) === group) })).filter((entry) => entry.items.length > 0);
}
