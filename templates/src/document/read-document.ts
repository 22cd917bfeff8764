import { SECTION_KINDS, type SectionKind } from '../template/section-kinds.js';
import type { Template } from '../template/template.js';
import type { CoeDocument } from './coe-document.js';
import { MAX_BLOCKS, MAX_SECTIONS } from './document-limits.js';
import { ProblemLog, type DocumentProblem } from './document-problem.js';
import { DOCUMENT_VERSION } from './nodes.js';
import { AttributeReader, describeNode, rawNode, type RawNode } from './raw-node.js';
import { isVisible } from './runs.js';
import { readSection } from './read-section.js';
import { textWithin } from './read-runs.js';

export interface DocumentReading {
  document: CoeDocument;
  problems: DocumentProblem[];
}

interface FoundSection {
  kind: SectionKind;
  children: RawNode[];
}

/**
 * Reads editor JSON of any origin and never throws: what does not fit is a problem, and its text is kept where there is a place for it.
 * With a template, sections that are missing, unknown or of another kind are problems too.
 */
export function readDocument(json: unknown, template?: Template): DocumentReading {
  const log = new ProblemLog();
  const found = findSections(json, log);
  const sections = [...found].map(([key, section]) => {
    log.section = key;
    return readSection(section.kind, key, section.children, log);
  });
  if (template) compareWithTemplate(found, template, log);
  return { document: { version: DOCUMENT_VERSION, sections }, problems: log.problems };
}

/** The sections by key, in the order of the document; what stands in a second section of a key is added to the first. */
function findSections(json: unknown, log: ProblemLog): Map<string, FoundSection> {
  const found = new Map<string, FoundSection>();
  const document = rawNode(json);
  if (document?.type !== 'doc') {
    log.report('NOT_A_DOCUMENT', 'This is not a document that the editor has written.');
    return found;
  }
  if (document.content.length > MAX_SECTIONS) log.report('LIMIT_EXCEEDED', `A COE may hold ${MAX_SECTIONS} sections; the rest was left out.`);
  let room = MAX_BLOCKS;
  for (const child of document.content.slice(0, MAX_SECTIONS)) {
    const node = rawNode(child);
    const kind = node && kindOf(node);
    if (!node || !kind) {
      log.section = '';
      reportStray(child, log);
      continue;
    }
    const key = new AttributeReader(node, log).text('key');
    log.section = key;
    if (node.content.length > room) log.report('LIMIT_EXCEEDED', `A COE may hold ${MAX_BLOCKS} paragraphs and entries; the rest was left out.`);
    const children = readChildren(node.content.slice(0, room), log);
    room -= children.length;
    const first = found.get(key);
    if (first) {
      log.report('DOUBLE_SECTION', `The section “${key}” is there twice; what stood in the second was added to the first.`);
      first.children.push(...children);
    } else {
      found.set(key, { kind, children });
    }
  }
  return found;
}

function kindOf(node: RawNode): SectionKind | undefined {
  return describeNode(node.type)?.role === 'section' ? SECTION_KINDS.find((kind) => node.type === `${kind}Section`) : undefined;
}

function readChildren(content: readonly unknown[], log: ProblemLog): RawNode[] {
  return content.flatMap((child) => {
    const node = rawNode(child);
    if (!node) log.report('UNKNOWN_NODE', 'This COE holds something that is no part of a document; it was left out.');
    return node ? [node] : [];
  });
}

function reportStray(child: unknown, log: ProblemLog): void {
  const text = textWithin(child);
  if (isVisible(text)) log.report('OUTSIDE_SECTION', `Text stood outside of the sections and was left out: “${text.slice(0, 60)}”.`);
  else log.report('UNKNOWN_NODE', 'Something that is no section stood between the sections; it was left out.');
}

function compareWithTemplate(found: Map<string, FoundSection>, template: Template, log: ProblemLog): void {
  for (const { key, kind, title } of template.sections) {
    log.section = key;
    const section = found.get(key);
    if (!section) log.report('MISSING_SECTION', `The section “${title}” is missing from this document.`);
    else if (section.kind !== kind) log.report('WRONG_KIND', `The section “${title}” is not of the kind that its template asks for.`);
  }
  const known = new Set(template.sections.map((section) => section.key));
  for (const key of found.keys()) {
    log.section = key;
    if (!known.has(key)) log.report('UNKNOWN_SECTION', `The template has no section “${key}”; move its text to another one.`);
  }
}
