import { parseFindingId, type RuleId, type Severity } from '@corrigenda/templates';
import type { Inspection } from './gate.js';

/** What an author wrote: why this finding or gap may stand. */
export interface GivenWaiver {
  findingId: string;
  reason: string;
  waivedById: string;
  waivedAt: string;
}

/** As a revision keeps it, with what it lets stand. Only the first two are in revisions of before. */
export interface FrozenWaiver extends Pick<GivenWaiver, 'findingId' | 'reason'>, Partial<Omit<GivenWaiver, 'findingId' | 'reason'>> {
  rule?: RuleId | null;
  severity?: Severity | null;
  section?: string;
  block?: string;
  text?: string;
  message?: string;
}

export interface ShownWaiver {
  findingId: string;
  reason: string;
  rule: RuleId | null;
  severity: Severity | null;
  section: string;
  block: string;
  text: string;
  message: string;
  waivedBy: { id: string; name: string } | null;
  waivedAt: Date | string | null;
}

/** The waivers that let something stand now, in reading order; those whose text has changed since have lapsed. */
export function waiversInForce({ findings, gaps }: Inspection, waivers: readonly GivenWaiver[]): FrozenWaiver[] {
  const given = new Map(waivers.map((waiver) => [waiver.findingId, waiver]));
  const of = (id: string) => [given.get(id) ?? []].flat();
  return [
    ...findings.flatMap(({ id, rule, severity, section, block, text, message }) => of(id).map((waiver) => ({ ...waiver, rule, severity, section, block, text, message }))),
    ...gaps.flatMap(({ id, section, block = '', message }) => of(id).map((waiver) => ({ ...waiver, rule: null, severity: null, section, block, text: '', message }))),
  ];
}

/** As they are shown; who waived is told to those who review. */
export function shownWaivers(waivers: readonly (Pick<ShownWaiver, 'findingId' | 'reason'> & Partial<ShownWaiver>)[]): ShownWaiver[] {
  return waivers.map(({ findingId, reason, rule, severity, section, block, text, message, waivedBy, waivedAt }) => {
    const finding = parseFindingId(findingId);
    const gapSection = finding ? '' : (findingId.split(':')[1] ?? '');
    return {
      findingId,
      reason,
      rule: rule ?? finding?.rule ?? null,
      severity: severity ?? null,
      section: section ?? gapSection,
      block: block ?? finding?.block ?? '',
      text: text ?? finding?.text ?? '',
      message: message ?? '',
      waivedBy: waivedBy ?? null,
      waivedAt: waivedAt ?? null,
    };
  });
}
