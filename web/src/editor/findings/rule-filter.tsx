import type { PlacedFinding } from './findings-plugin';
import { RULE_WORDS } from './rule-words';

/** Shows the findings of one rule alone. Where there is one rule there is nothing to choose. */
export function RuleFilter({ findings, rule, onChange }: { findings: readonly PlacedFinding[]; rule: string; onChange: (rule: string) => void }) {
  const counts = new Map<string, number>();
  for (const { finding } of findings) counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
  if (counts.size < 2) return null;
  const choices = [{ value: '', word: 'All', count: findings.length }, ...Object.entries(RULE_WORDS).map(([value, word]) => ({ value, word, count: counts.get(value) ?? 0 }))];
  return (
    <div role="group" aria-label="Findings of one rule" className="rule-filter">
      {choices
        .filter(({ count }) => count > 0)
        .map(({ value, word, count }) => (
          <button key={value} type="button" aria-pressed={value === rule} onClick={() => onChange(value)}>
            {word} <span className="figures">{count}</span>
          </button>
        ))}
    </div>
  );
}
