import type { RuleId } from '@corrigenda/templates';
import { SEVERITIES, type BySeverity, type Policy, type Severity } from './policy.js';
import type { PolicyFault, PolicySettings } from './policy-settings.js';
import { POLICY_VALUES, type PolicySetting, policyValue, PRIORITIES, type Tighter } from './policy-values.js';

/** One level of the tree with what it says. */
export interface PolicyLevel {
  teamId: string;
  key: string;
  name: string;
  settings: PolicySettings;
}

/** A value as it holds for a team, and who said so. */
export interface EffectiveSetting {
  path: string;
  /** Absent where nobody asks for anything. */
  value: PolicySetting | undefined;
  /** The level it comes from; absent for what holds everywhere. Of a set, the lowest level that added to it. */
  from: PolicyLevel | undefined;
}

/** What holds below these levels, the company first: of two levels the stricter one wins, whichever stands above. */
export function effectiveSettings(base: PolicySettings, levels: readonly PolicyLevel[]): Map<string, EffectiveSetting> {
  const effective = new Map<string, EffectiveSetting>();
  for (const { path, tighter } of POLICY_VALUES) {
    let value = base[path];
    let from: PolicyLevel | undefined;
    for (const level of levels) {
      const said = level.settings[path];
      if (said === undefined) continue;
      const both = value === undefined ? said : stricter(tighter, value, said);
      if (same(both, value) && !same(both, said)) continue;
      value = both;
      from = level;
    }
    effective.set(path, { path, value, from });
  }
  return effective;
}

/** Where a level would loosen what holds above it. */
export function loosened(base: PolicySettings, above: readonly PolicyLevel[], settings: PolicySettings): PolicyFault[] {
  const held = effectiveSettings(base, above);
  return Object.entries(settings).flatMap(([path, said]) => {
    const { value, from } = held.get(path)!;
    const { tighter } = policyValue(path)!;
    if (value === undefined || same(stricter(tighter, value, said), said)) return [];
    const origin = from ? `${from.name} asks for ${shown(value)}` : `${shown(value)} holds everywhere`;
    return [{ path, message: `${origin}, and a level below may only be stricter: ${DIRECTION[tighter]}.` }];
  });
}

const DIRECTION: Record<Tighter, string> = {
  LOWER: 'write the same or less',
  HIGHER: 'write the same or more',
  MORE: 'keep these and add to them',
  TRUE: 'leave it true',
  ANY: 'any value may stand',
};

function stricter(tighter: Tighter, above: PolicySetting, below: PolicySetting): PolicySetting {
  switch (tighter) {
    case 'LOWER':
      return Math.min(above as number, below as number);
    case 'HIGHER':
      return Math.max(above as number, below as number);
    case 'MORE':
      return [...new Set([...(above as readonly (string | number)[]), ...(below as readonly (string | number)[])])].sort(byText);
    case 'TRUE':
      return above === true || below === true;
    case 'ANY':
      return below;
  }
}

function byText(a: string | number, b: string | number): number {
  return String(a) < String(b) ? -1 : Number(String(a) > String(b));
}

function same(a: PolicySetting | undefined, b: PolicySetting | undefined): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && new Set([...a, ...b]).size === a.length;
  return a === b;
}

function shown(value: PolicySetting): string {
  return Array.isArray(value) ? value.join(', ') || 'none' : String(value);
}

/** The same as the code asks for it. */
export function policyOf(effective: ReadonlyMap<string, EffectiveSetting>): Policy {
  const value = <Value>(path: string) => effective.get(path)?.value as Value | undefined;
  const severities = <Value>(path: string, otherwise?: Value) =>
    Object.fromEntries(SEVERITIES.map((severity) => [severity, value<Value>(`${path}.${severity}`) ?? otherwise])) as BySeverity<Value>;
  return {
    askForReviewWithin: severities<number>('due.askForReview'),
    verdictWithin: severities<number>('due.verdict'),
    publishWithin: severities<number>('due.publication'),
    approval: {
      directors: severities<number>('approval.directors'),
      barRaiserAt: value<Severity[]>('approval.barRaiser') ?? [],
      alsoTeams: severities<readonly string[]>('approval.alsoTeams', []),
    },
    readingSecondsPerWord: 60 / value<number>('reading.wordsPerMinute')!,
    mustRules: value<RuleId[]>('rules.must') ?? [],
    actionItemWithin: Object.fromEntries(PRIORITIES.map((priority) => [priority, value<number>(`actions.within.${priority}`) ?? null])) as Policy['actionItemWithin'],
    meeting: {
      severities: value<Severity[]>('meeting.severities') ?? [],
      customersAffected: value<number>('meeting.customersAffected') ?? null,
      repeats: value<boolean>('meeting.repeats') ?? false,
      overdueActions: value<number>('meeting.overdueActions') ?? null,
      beforePublication: value<boolean>('meeting.beforePublication') ?? false,
    },
    calendar: { zone: value<string>('calendar.zone') ?? 'UTC', holidays: value<string[]>('calendar.holidays') ?? [] },
  };
}
