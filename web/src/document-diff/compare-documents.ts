import type { CoeDocument, CoeSection, Template } from '@corrigenda/templates';
import type { DocumentAction, DocumentFile } from '../coe/document/document-context';
import { compareLines, type LineDiff } from './compare-lines';
import { effort } from './compare-text';
import { linesOf, causeTexts, type LineContext } from './lines';

/** A document as one of two sides. */
export interface Side {
  document: CoeDocument;
  actions: readonly DocumentAction[];
}

export interface SectionDiff {
  key: string;
  title: string;
  lines: LineDiff[];
  /** Lines that differ; one that moved counts once. */
  changes: number;
}

/** The difference of two documents as plain data. */
export interface DocumentDiff {
  sections: SectionDiff[];
  changes: number;
}

/** What a screen may wait for a comparison; what has not been compared by then is shown as replaced. */
const MILLISECONDS = 1_500;

/**
 * Compares two readings of a COE, section by section and line by line. Without `before` everything is new. The words of times, milestones,
 * owners and the like are those that the reading page uses; `zone` is the incident's.
 */
export function compareDocuments(before: Side | null, after: Side, { template, zone, files }: { template: Template; zone: string; files: ReadonlyMap<string, DocumentFile> }): DocumentDiff {
  const budget = effort(MILLISECONDS);
  const contextOf = ({ document, actions }: Side): LineContext => ({ template, zone, files, actions, causes: causeTexts(document.sections) });
  const old = new Map(before?.document.sections.map((section) => [section.key, section]));
  const present = new Map(after.document.sections.map((section) => [section.key, section]));
  const [oldContext, presentContext] = [before && contextOf(before), contextOf(after)];
  const lines = (section: CoeSection | undefined, context: LineContext | null) => (section && context ? linesOf(section, context) : []);
  const sections = [...new Set([...present.keys(), ...old.keys()])].map((key): SectionDiff => {
    const compared = compareLines(lines(old.get(key), oldContext), lines(present.get(key), presentContext), budget);
    return { key, title: template.sections.find((section) => section.key === key)?.title ?? key, lines: compared, changes: compared.filter(isChange).length };
  });
  return { sections, changes: sections.reduce((sum, { changes }) => sum + changes, 0) };
}

/** Whether a reader who goes from change to change stops here. */
export function isChange({ change }: LineDiff): boolean {
  return change !== 'same' && change !== 'left';
}
