import type { TemplateSection } from '../../template/template.js';
import type { Block, CoeSection } from '../coe-document.js';
import { blocksOf } from '../find-section.js';
import { isVisible } from '../runs.js';
import { gapIn, gapOf, type Gap, type GapCode } from './gap.js';
import { isBlockEmpty } from './emptiness.js';

/** The limits of the template, and what its graphs and images lack. */
export function proseGaps(asked: TemplateSection, section: CoeSection): Gap[] {
  const blocks = blocksOf(section);
  const limit = asked.limits.paragraphs;
  const count = countParagraphs(blocks);
  const pictures = blocks.flatMap((block) => pictureGaps(asked, block));
  if (limit === undefined || count <= limit) return pictures;
  const paragraphs = limit === 1 ? 'one paragraph' : `${limit} paragraphs`;
  return [gapOf(asked, 'too-many-paragraphs', `Shorten “${asked.title}” to ${paragraphs}; it has ${count}.`), ...pictures];
}

/** The items of one list count as one paragraph; empty paragraphs do not count. */
export function countParagraphs(blocks: readonly Block[]): number {
  const lists = blocks
    .filter((block) => !isBlockEmpty(block))
    .map((block) => (block.type === 'paragraph' ? block.list : block.type === 'callout' ? '' : null));
  return lists.filter((list, index) => list !== null && (list === '' || list !== lists[index - 1])).length;
}

function pictureGaps(asked: TemplateSection, block: Block): Gap[] {
  if (block.type !== 'graph' && block.type !== 'image') return [];
  const gaps: Gap[] = [];
  const lacks = (code: GapCode, message: string) => gaps.push(gapIn(asked, block.id, code, message));
  if (block.attachmentId === '') lacks('attachment', `Add the picture or the figures of the ${block.type}, or remove it.`);
  if (block.type === 'graph' && !isVisible(block.title)) lacks('graph-title', 'Give the graph a title that says what it shows.');
  if (block.type === 'graph' && !isVisible(block.unit)) lacks('graph-unit', 'Give the graph its unit, such as “requests per second”.');
  if (!isVisible(block.alt)) lacks('alt', `Describe the ${block.type} in words for readers who cannot see it.`);
  return gaps;
}
