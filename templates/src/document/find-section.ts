import type { Strand } from './choices.js';
import type { Block, CoeDocument, CoeSection, ImpactMeasure, Lesson, TimelineEntry, Why } from './coe-document.js';

export type SectionOfKind<Kind extends CoeSection['kind']> = Extract<CoeSection, { kind: Kind }>;
export type Paragraph = Extract<Block, { type: 'paragraph' }>;

/** A section by the key that its template gives it. */
export function sectionOf(document: CoeDocument, key: string): CoeSection | undefined {
  return document.sections.find((section) => section.key === key);
}

export function sectionsOfKind<Kind extends CoeSection['kind']>(document: CoeDocument, kind: Kind): SectionOfKind<Kind>[] {
  return document.sections.filter((section): section is SectionOfKind<Kind> => section.kind === kind);
}

/** In order of time; entries without a time stand last. */
export function timelineOf(document: CoeDocument): TimelineEntry[] {
  return sectionsOfKind(document, 'timeline').flatMap((section) => section.entries);
}

export function measuresOf(document: CoeDocument): ImpactMeasure[] {
  return sectionsOfKind(document, 'impact').flatMap((section) => section.measures);
}

export function whyTreesOf(document: CoeDocument): { strand: Strand; roots: Why[] }[] {
  return sectionsOfKind(document, 'whys').flatMap((section) => section.trees);
}

export function lessonsOf(document: CoeDocument): Lesson[] {
  return sectionsOfKind(document, 'lessons').flatMap((section) => section.lessons);
}

/** The paragraphs of one section, empty ones too. */
export function paragraphsOf(document: CoeDocument, key: string): Paragraph[] {
  return blocksOf(sectionOf(document, key)).filter((block): block is Paragraph => block.type === 'paragraph');
}

export function blocksOf(section: CoeSection | undefined): Block[] {
  return section && section.kind !== 'actions' ? section.blocks : [];
}

/** Every why of a tree, parents before children. */
export function whysBelow(roots: readonly Why[]): Why[] {
  return roots.flatMap((why) => [why, ...whysBelow(why.children)]);
}

/** The ends of a tree: what the team takes for a root cause. */
export function leavesOf(roots: readonly Why[]): Why[] {
  return whysBelow(roots).filter((why) => why.children.length === 0);
}
