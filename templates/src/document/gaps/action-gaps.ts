import type { TemplateSection } from '../../template/template.js';
import { lessonsOf, sectionsOfKind, whysBelow, whyTreesOf } from '../find-section.js';
import { isVisible } from '../runs.js';
import { beginsWithVerb } from './begins-with-verb.js';
import { gapIn, gapOf, type Gap, type GapCode, type Gate, type GateAction, type LatestDueDates } from './gap.js';

const BE_CAREFUL = new RegExp(
  String.raw`\b(?:be|being) (?:more |extra |very )?(?:careful|attentive|vigilant|mindful|aware)\b` +
    String.raw`|\bpay (?:more |closer )?attention\b|\btake (?:more |better )?care\b|\btry harder\b|^remind\b`,
  'i',
);
const DOCUMENTATION = new RegExp(
  String.raw`^document\b|^(?:re-?write|write|update|improve|extend|add|create|publish|review|complete|clarify)\b.*` +
    String.raw`\b(?:documentation|docs?|documents?|runbooks?|playbooks?|wiki|guides?|readme|handbooks?|manuals?|instructions?|pages?|faq)\b`,
  'i',
);

/** The action items that still stand: a declined one neither answers a cause nor lacks anything. */
export function standing(actions: readonly GateAction[]): GateAction[] {
  return actions.filter((action) => action.status !== 'DECLINED');
}

export function actionGaps(asked: TemplateSection, gate: Gate): Gap[] {
  const actions = standing(gate.actions);
  if (actions.length === 0) {
    return asked.required ? [gapOf(asked, 'no-action', 'Add at least one action item that keeps this from happening again.')] : [];
  }
  const causes = causesIn(gate);
  const onlyDocumentation = actions.every((action) => DOCUMENTATION.test(action.title.trim()))
    ? [gapOf(asked, 'only-documentation', 'Add an action item that changes a system or a tool; documents alone prevent nothing.')]
    : [];
  return [...onlyDocumentation, ...actions.flatMap((action) => gapsOfAction(asked, action, causes, gate.latestDueOn))];
}

/** What an action item may answer; null where the template asks for no causes. */
function causesIn({ document, template }: Gate): ReadonlySet<string> | null {
  if (!template.sections.some(({ kind }) => kind === 'whys' || kind === 'factors')) return null;
  const whys = whyTreesOf(document).flatMap(({ roots }) => whysBelow(roots));
  const factors = sectionsOfKind(document, 'factors').flatMap((section) => section.factors);
  const unmeasured = sectionsOfKind(document, 'impact').flatMap((section) => section.measures.filter(({ noMetric }) => noMetric));
  return new Set([...whys, ...factors, ...lessonsOf(document), ...unmeasured].map(({ id }) => id));
}

function gapsOfAction(asked: TemplateSection, action: GateAction, causes: ReadonlySet<string> | null, latestDueOn: LatestDueDates = {}): Gap[] {
  const title = action.title.trim();
  const gaps: Gap[] = [];
  const lacks = (code: GapCode, message: string) => gaps.push(gapIn(asked, action.id, code, message));
  if (BE_CAREFUL.test(title)) lacks('not-a-control', `“${title}” relies on attention; name a change that works on a bad day too.`);
  else if (!beginsWithVerb(title)) lacks('verb', `Begin “${title}” with what somebody will do, such as “Add” or “Remove”.`);
  if (action.ownerId === null) lacks('owner', `Give “${title}” an owner.`);
  if (action.dueOn === null) lacks('due', `Give “${title}” a due date.`);
  const latest = latestDueOn[action.priority ?? ''];
  if (latest && action.dueOn !== null && action.dueOn > latest) {
    lacks('due-too-late', `“${title}” has ${action.priority!.toLowerCase()} priority and must be due by ${latest}; choose an earlier date than ${action.dueOn}.`);
  }
  if (!isVisible(action.successTest)) lacks('success-test', `Say how you will know that “${title}” worked.`);
  if (causes && (action.causeId === null || !causes.has(action.causeId))) {
    lacks('action-cause', `Link “${title}” to the why, factor, lesson or missing metric that it answers.`);
  }
  return gaps;
}
