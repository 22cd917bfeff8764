import type { Gap, GapCode } from '@corrigenda/templates';

/** What imported action items lack, said once for all of them. */
const OF_ALL: Partial<Record<GapCode, (count: number) => string>> = {
  owner: (count) => `Give ${count} action items an owner.`,
  due: (count) => `Give ${count} action items a due date.`,
  'success-test': (count) => `Say of ${count} action items how you will know that they worked.`,
  'action-cause': (count) => `Link ${count} action items to the why, factor or lesson that they answer.`,
  verb: (count) => `Begin ${count} action items with what somebody will do, such as “Add” or “Remove”.`,
};

/** What a draft lacks, each once, in the order of its sections. */
export function missingInWords(gaps: readonly Gap[]): string[] {
  const words = gaps.map(({ code, message }) => {
    const ofAll = OF_ALL[code];
    const count = gaps.filter((gap) => gap.code === code).length;
    return ofAll && count > 1 ? ofAll(count) : message;
  });
  return [...new Set(words)];
}
