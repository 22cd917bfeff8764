import type { Template } from '../template/template.js';
import type { CoeDocument } from './coe-document.js';
import { completeness, type CompletenessOptions } from './completeness.js';
import { sectionOf } from './find-section.js';
import { standing } from './gaps/action-gaps.js';
import { isSectionEmpty } from './gaps/emptiness.js';
import type { GateAction } from './gaps/gap.js';

export interface SectionProgress {
  key: string;
  state: 'empty' | 'partial' | 'complete';
  /** How many things it lacks. */
  gaps: number;
  required: boolean;
}

/** How far each section is, in the order of the template. */
export function sectionProgress(
  document: CoeDocument,
  template: Template,
  actions: readonly GateAction[],
  options: CompletenessOptions = {},
): SectionProgress[] {
  const gaps = completeness(document, template, actions, options);
  return template.sections.map(({ key, kind, required }) => {
    const count = gaps.filter((gap) => gap.section === key).length;
    const section = sectionOf(document, key);
    const empty = kind === 'actions' ? standing(actions).length === 0 : !section || isSectionEmpty(section);
    return { key, state: empty ? 'empty' : count > 0 ? 'partial' : 'complete', gaps: count, required };
  });
}

/** How complete the required sections are, from 0 to 100; a section that was begun counts half. */
export function percentComplete(progress: readonly SectionProgress[]): number {
  const required = progress.filter((section) => section.required);
  if (required.length === 0) return 100;
  const points = required.reduce((sum, { state }) => sum + (state === 'complete' ? 2 : state === 'partial' ? 1 : 0), 0);
  return Math.floor((points * 50) / required.length);
}
