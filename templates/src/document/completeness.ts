import { IMPORTED_SECTION } from '../template/section-kinds.js';
import type { Template, TemplateSection } from '../template/template.js';
import type { CoeDocument, CoeSection } from './coe-document.js';
import type { DocumentProblem } from './document-problem.js';
import { sectionOf } from './find-section.js';
import { actionGaps, standing } from './gaps/action-gaps.js';
import { isSectionEmpty } from './gaps/emptiness.js';
import { gapOf, type Gap, type Gate, type GateAction, type LatestDueDates } from './gaps/gap.js';
import { impactGaps } from './gaps/impact-gaps.js';
import { proseGaps } from './gaps/prose-gaps.js';
import { timelineGaps } from './gaps/timeline-gaps.js';
import { whyGaps } from './gaps/why-gaps.js';
import { hasText } from './runs.js';

export interface CompletenessOptions {
  /** The present, as an ISO instant: with it, moments more than five minutes ahead are gaps. */
  now?: string;
  /** What `readDocument` reported; each becomes a gap. */
  problems?: readonly DocumentProblem[];
  /** What the policy of the team allows; each action item due later is a gap. */
  latestDueOn?: LatestDueDates;
}

/** What a COE lacks before it may be reviewed, in the order of the template. */
export function completeness(
  document: CoeDocument,
  template: Template,
  actions: readonly GateAction[],
  options: CompletenessOptions = {},
): Gap[] {
  const gate: Gate = { document, template, actions, now: options.now, latestDueOn: options.latestDueOn };
  const gaps = [...problemGaps(options.problems ?? []), ...template.sections.flatMap((asked) => sectionGaps(asked, gate))];
  return [...new Map(gaps.map((gap) => [gap.id, gap])).values()];
}

function sectionGaps(asked: TemplateSection, gate: Gate): Gap[] {
  const section = sectionOf(gate.document, asked.key);
  if (!section || section.kind !== asked.kind) {
    return [gapOf(asked, 'missing-section', `The section “${asked.title}” is missing; ask an administrator to repair this document.`)];
  }
  if (section.kind === 'actions') return actionGaps(asked, gate);
  const empty = isSectionEmpty(section);
  if (asked.key === IMPORTED_SECTION) {
    return empty ? [] : [gapOf(asked, 'not-empty', `Move what stands in “${asked.title}” to the sections where it belongs, or delete it.`)];
  }
  if (empty && !asked.required) return [];
  return [...proseGaps(asked, section), ...(empty && !SELF_EXPLAINING.has(section.kind) ? [emptyGap(asked)] : kindGaps(asked, section, gate))];
}

/** Their own gaps say better than “empty” what to write. */
const SELF_EXPLAINING: ReadonlySet<CoeSection['kind']> = new Set(['impact', 'timeline', 'whys', 'lessons', 'factors']);

function emptyGap(asked: TemplateSection): Gap {
  return gapOf(asked, 'empty-section', `Write the section “${asked.title}”.`);
}

function kindGaps(asked: TemplateSection, section: CoeSection, gate: Gate): Gap[] {
  switch (section.kind) {
    case 'impact':
      return impactGaps(asked, section, gate.actions);
    case 'timeline':
      return timelineGaps(asked, section, gate.now);
    case 'whys':
      return whyGaps(asked, section, standing(gate.actions));
    case 'questions':
      return asked.required ? questionGaps(asked, section) : [];
    case 'lessons': {
      const taught = section.lessons.some((lesson) => hasText(lesson.prose));
      return taught || !asked.required ? [] : [gapOf(asked, 'no-lesson', 'Write at least one lesson that another team could use.')];
    }
    case 'factors': {
      const named = section.factors.some((factor) => hasText(factor.prose));
      return named || !asked.required ? [] : [gapOf(asked, 'no-factor', 'Name at least one thing that contributed.')];
    }
    default:
      return [];
  }
}

function questionGaps(asked: TemplateSection, section: Extract<CoeSection, { kind: 'questions' }>): Gap[] {
  return asked.questions.flatMap(({ key, text }) => {
    const answers = section.questions.filter((question) => question.questionKey === key);
    if (answers.some((answer) => hasText(answer.prose))) return [];
    const gap = gapOf(asked, 'answer', `Answer “${text}”; “we do not know” with a reason is an answer.`, key);
    return [answers[0] ? { ...gap, block: answers[0].id } : gap];
  });
}

/** Missing sections are gaps already, with their own words. */
function problemGaps(problems: readonly DocumentProblem[]): Gap[] {
  return problems
    .filter(({ code }) => code !== 'MISSING_SECTION' && code !== 'WRONG_KIND')
    .map(({ code, section, block, message }) => ({
      id: ['gap', section, 'problem', code.toLowerCase().replaceAll('_', '-'), ...(block === '' ? [] : [block])].join(':'),
      section,
      code: 'problem',
      message,
      ...(block === '' ? {} : { block }),
    }));
}
