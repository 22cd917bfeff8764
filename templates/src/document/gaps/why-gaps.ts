import type { TemplateSection } from '../../template/template.js';
import type { Why } from '../coe-document.js';
import { leavesOf, whysBelow, type SectionOfKind } from '../find-section.js';
import { hasText, textOfRuns } from '../runs.js';
import { gapIn, gapOf, type Gap, type GateAction } from './gap.js';
import { blamesAPerson } from './blames-a-person.js';

/** Each strand deep enough, every why answered, every end a mechanism that some action item answers. */
export function whyGaps(asked: TemplateSection, section: SectionOfKind<'whys'>, actions: readonly GateAction[]): Gap[] {
  const { minimumDepth = 1, strands = [] } = asked.whys ?? {};
  const answered = new Set(actions.map((action) => action.causeId));
  const strandGaps = strands.flatMap(({ key, label, required }) => {
    const roots = section.trees.find((tree) => tree.strand === key)?.roots ?? [];
    const written = whysBelow(roots).some((why) => hasText(why.answer));
    if (!written) return required ? [gapOf(asked, 'tree', `Ask and answer the whys under “${label}”.`, key)] : [];
    const depth = Math.max(...roots.map(depthOf));
    if (depth >= minimumDepth) return [];
    const message = `Go on asking why under “${label}” until there are ${minimumDepth} answers in a row, or say why ${depth} are enough.`;
    return [gapOf(asked, 'depth', message, key)];
  });
  const written = section.trees.map(({ roots }) => roots).filter((roots) => whysBelow(roots).some((why) => hasText(why.answer)));
  return [
    ...strandGaps,
    ...written.flatMap((roots) => [...answerGaps(asked, roots), ...leavesOf(roots).flatMap((leaf) => leafGaps(asked, leaf, answered))]),
  ];
}

/** How many answered whys stand in a row, at most. */
export function depthOf(why: Why): number {
  if (!hasText(why.answer)) return 0;
  return 1 + Math.max(0, ...why.children.map(depthOf));
}

function answerGaps(asked: TemplateSection, roots: readonly Why[]): Gap[] {
  return whysBelow(roots)
    .filter((why) => !hasText(why.answer))
    .map((why) => gapIn(asked, why.id, 'answer', 'Answer this why or remove it.'));
}

function leafGaps(asked: TemplateSection, leaf: Why, answered: ReadonlySet<string | null>): Gap[] {
  if (!hasText(leaf.answer)) return [];
  const gaps: Gap[] = [];
  if (blamesAPerson(textOfRuns(leaf.answer))) {
    const message = 'This chain ends with a person; ask once more why the system allowed it, and end with what was missing or broken.';
    gaps.push(gapIn(asked, leaf.id, 'mechanism', message));
  }
  if (!answered.has(leaf.id)) {
    gaps.push(gapIn(asked, leaf.id, 'cause-without-action', 'No action item answers this root cause; add one, or link one that exists.'));
  }
  return gaps;
}
