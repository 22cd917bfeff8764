import type { TemplateSection } from '@corrigenda/templates';
import type { Progress } from './reading';

/** The order in which a COE is written: what happened, why it could, what changes; the summary comes last. */
export type Phase = 'facts' | 'causes' | 'changes';

export const PHASE_WORDS: Record<Phase, string> = { facts: 'First the facts', causes: 'Then the causes', changes: 'Last what changes' };

const OF_KIND: Partial<Record<TemplateSection['kind'], Phase>> = {
  impact: 'facts',
  metrics: 'facts',
  timeline: 'facts',
  questions: 'causes',
  whys: 'causes',
  factors: 'causes',
  lessons: 'changes',
  actions: 'changes',
  related: 'changes',
};

export function phaseOf({ kind, required }: Pick<TemplateSection, 'kind' | 'required'>): Phase {
  return OF_KIND[kind] ?? (required ? 'changes' : 'facts');
}

/** The first phase with a required section that is not complete. */
export function presentPhase(sections: readonly TemplateSection[], progress: Progress): Phase {
  const isOpen = (phase: Phase) =>
    sections.some((section) => section.required && phaseOf(section) === phase && progress.sections.find(({ key }) => key === section.key)?.state !== 'complete');
  return (['facts', 'causes'] as const).find(isOpen) ?? 'changes';
}
