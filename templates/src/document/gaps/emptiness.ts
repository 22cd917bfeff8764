import type { Block, CoeSection } from '../coe-document.js';
import { whysBelow } from '../find-section.js';
import { hasText, isVisible } from '../runs.js';

export function isBlockEmpty(block: Block): boolean {
  switch (block.type) {
    case 'paragraph':
    case 'callout':
      return !hasText(block.prose);
    case 'codeBlock':
      return !isVisible(block.text);
    case 'table':
      return !block.rows.some((row) => row.some(isVisible));
    case 'image':
    case 'graph':
      return block.attachmentId === '';
  }
}

/** Whether nothing was written in a section; `actions` are rows elsewhere, so their section always is. */
export function isSectionEmpty(section: CoeSection): boolean {
  if (section.kind === 'actions') return true;
  return section.blocks.every(isBlockEmpty) && isListEmpty(section);
}

function isListEmpty(section: Exclude<CoeSection, { kind: 'actions' }>): boolean {
  switch (section.kind) {
    case 'prose':
    case 'metrics':
      return true;
    case 'impact':
      return section.measures.every((measure) => !hasText(measure.prose) && !isVisible(measure.label + measure.value + measure.of));
    case 'timeline':
      return section.entries.every((entry) => entry.moment.at === '' && !hasText(entry.prose));
    case 'questions':
      return section.questions.every((question) => !hasText(question.prose));
    case 'whys':
      return section.trees.every((tree) => whysBelow(tree.roots).every((why) => !hasText(why.answer)));
    case 'factors':
      return section.factors.every((factor) => !hasText(factor.prose));
    case 'lessons':
      return section.lessons.every((lesson) => !hasText(lesson.prose));
    case 'related':
      return section.related.every((related) => related.number === 0 && !isVisible(related.note));
  }
}
