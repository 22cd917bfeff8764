import { measuresOf, sectionsOfKind, type CoeDocument } from '@corrigenda/templates';
import type { Policy } from '../policy/policy.js';
import { countCustomers } from './count-customers.js';

export const CRITERIA = ['SEVERITY', 'CUSTOMERS', 'REPEAT', 'OVERDUE_ACTIONS', 'PUT_FORWARD'] as const;
export type Criterion = (typeof CRITERIA)[number];

/** Why a COE is shown to the operations meeting, in words with the figures. */
export interface MeetingReason {
  criterion: Criterion;
  words: string;
}

/** A published COE that is open to everybody. */
export interface EarlierCoe {
  number: number;
  kind: string;
  tags: readonly string[];
  publishedAt: Date;
  /** Whether its team is the same, or stands above or below. */
  sameLine: boolean;
}

export interface MeetingFacts {
  severity: number;
  kind: string;
  tags: readonly string[];
  document: CoeDocument;
  earlier: readonly EarlierCoe[];
  /** Of the owning team: unfinished action items whose day has passed. */
  overdueActions: number;
  now: Date;
}

const YEAR_MS = 365 * 86_400_000;
const SHARED_TAGS = 2;
const SAYS_REPEAT = /\b(?:happened before|happened again|recurr\w*|repeat\w*|same (?:cause|incident))\b/iu;

/** The numbers of the COEs that the document itself calls the same, once more: the note beside them says so. */
export function namedRepeats(document: CoeDocument): number[] {
  return sectionsOfKind(document, 'related').flatMap(({ related }) => related.filter(({ number, note }) => number > 0 && SAYS_REPEAT.test(note)).map(({ number }) => number));
}

/** The policy's criteria that hold for a COE. */
export function reasonsToMeet(policy: Policy['meeting'], facts: MeetingFacts): MeetingReason[] {
  return [severity(policy, facts), customers(policy, facts), repeat(policy, facts), overdue(policy, facts)].flatMap((reason) => reason ?? []);
}

function severity({ severities }: Policy['meeting'], facts: MeetingFacts): MeetingReason | undefined {
  if (!severities.some((one) => one === facts.severity)) return undefined;
  return { criterion: 'SEVERITY', words: `Severity ${facts.severity}; the meeting sees severity ${listed([...severities].sort().map(String), 'or')}.` };
}

function customers({ customersAffected }: Policy['meeting'], { document }: MeetingFacts): MeetingReason | undefined {
  const counted = customersAffected === null ? undefined : countCustomers(measuresOf(document));
  if (customersAffected === null || !counted || counted.count < customersAffected) return undefined;
  const measure = counted.label.trim() ? ` (“${counted.label.trim()}”)` : '';
  return { criterion: 'CUSTOMERS', words: `${grouped(counted.count)} customers affected${measure}; the meeting sees it from ${grouped(customersAffected)}.` };
}

/**
 * It happened before when the document names a published COE with a note that says so, or when the same line of teams published one of
 * the same kind with two of the same tags within a year. Restricted COEs are left out, so that no reason tells of them.
 */
function repeat({ repeats }: Policy['meeting'], { kind, tags, document, earlier, now }: MeetingFacts): MeetingReason | undefined {
  if (!repeats) return undefined;
  const named = new Set(namedRepeats(document));
  const said = earlier.filter(({ number }) => named.has(number));
  if (said.length) return { criterion: 'REPEAT', words: `It happened before, as the document says: ${numbers(said)}.` };
  const alike = earlier
    .map((one) => ({ ...one, shared: one.tags.filter((tag) => tags.includes(tag)) }))
    .filter((one) => one.sameLine && one.kind === kind && one.shared.length >= SHARED_TAGS && now.getTime() - one.publishedAt.getTime() <= YEAR_MS);
  if (!alike.length) return undefined;
  const shared = [...new Set(alike.flatMap((one) => one.shared))].sort();
  return { criterion: 'REPEAT', words: `Within a year the same teams published the same kind of incident with the tags ${listed(shared, 'and')}: ${numbers(alike)}.` };
}

function overdue({ overdueActions }: Policy['meeting'], facts: MeetingFacts): MeetingReason | undefined {
  if (overdueActions === null || facts.overdueActions < overdueActions) return undefined;
  const items = facts.overdueActions === 1 ? '1 action item of the team is' : `${grouped(facts.overdueActions)} action items of the team are`;
  return { criterion: 'OVERDUE_ACTIONS', words: `${items} overdue; the meeting sees it from ${grouped(overdueActions)}.` };
}

/** What was known before and what holds now: of each criterion the newest words. */
export function joinReasons(before: readonly MeetingReason[], now: readonly MeetingReason[]): MeetingReason[] {
  return CRITERIA.flatMap((criterion) => now.find((reason) => reason.criterion === criterion) ?? before.find((reason) => reason.criterion === criterion) ?? []);
}

export function inWords(reasons: readonly MeetingReason[]): string {
  return reasons.map(({ words }) => words).join(' ');
}

function numbers(coes: readonly EarlierCoe[]): string {
  return coes
    .map(({ number }) => number)
    .sort((one, other) => one - other)
    .map((number) => `COE-${number}`)
    .join(', ');
}

function listed(words: readonly string[], joint: 'and' | 'or'): string {
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}` : (words[0] ?? '');
}

function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
