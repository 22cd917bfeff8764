import type { Strand } from './choices.js';
import type { Block, CoeDocument, CoeSection, Run, Why } from './coe-document.js';
import type { AttributeValue, EditorNode } from './nodes.js';

type Attributes = Record<string, AttributeValue>;

/** The document as the editor keeps it; `readDocument` of it gives the same document again. */
export function writeDocument(document: CoeDocument): EditorNode {
  return { type: 'doc', content: document.sections.map(writeSection) };
}

function writeSection(section: CoeSection): EditorNode {
  const node = { type: `${section.kind}Section`, attrs: { key: section.key } };
  return section.kind === 'actions' ? node : { ...node, content: [...section.blocks.map(writeBlock), ...writeEntries(section)] };
}

function writeEntries(section: Exclude<CoeSection, { kind: 'actions' }>): EditorNode[] {
  switch (section.kind) {
    case 'prose':
    case 'metrics':
      return [];
    case 'impact':
      return section.measures.map(({ prose, ...attrs }) => textblock('impactMeasure', attrs, prose));
    case 'timeline':
      return section.entries.map(({ id, moment, milestone, evidence, prose }) =>
        textblock('timelineEntry', { id, ...moment, milestone: milestone ?? '', evidence }, prose),
      );
    case 'questions':
      return section.questions.map(({ prose, ...attrs }) => textblock('question', attrs, prose));
    case 'whys':
      return section.trees.flatMap(({ strand, roots }) => roots.flatMap((why) => writeWhy(why, strand, 0)));
    case 'factors':
      return section.factors.map(({ prose, ...attrs }) => textblock('factor', attrs, prose));
    case 'lessons':
      return section.lessons.map(({ prose, ...attrs }) => textblock('lesson', attrs, prose));
    case 'related':
      return section.related.map((attrs) => ({ type: 'related', attrs }));
  }
}

function writeWhy({ id, ask, answer, children }: Why, strand: Strand, depth: number): EditorNode[] {
  return [textblock('why', { id, depth, strand, ask }, answer), ...children.flatMap((child) => writeWhy(child, strand, depth + 1))];
}

/** One block of prose, image, table or graph as the editor keeps it. */
export function writeBlock(block: Block): EditorNode {
  switch (block.type) {
    case 'codeBlock':
      return textblock('codeBlock', { id: block.id, language: block.language }, block.text === '' ? [] : [{ text: block.text }]);
    case 'table':
      return { type: 'table', attrs: { id: block.id, rows: JSON.stringify(block.rows) } };
    case 'paragraph':
    case 'callout': {
      const { type, prose, ...attrs } = block;
      return textblock(type, attrs, prose);
    }
    case 'image':
    case 'graph': {
      const { type, ...attrs } = block;
      return { type, attrs };
    }
  }
}

function textblock(type: string, attrs: Attributes, runs: readonly Run[]): EditorNode {
  // As ProseMirror writes it: a textblock without text has no content.
  return runs.length === 0 ? { type, attrs } : { type, attrs, content: runs.map(writeRun) };
}

function writeRun({ text, href, bold, italic, code }: Run): EditorNode {
  const marks: EditorNode['marks'] = [];
  if (href !== undefined) marks.push({ type: 'link', attrs: { href } });
  if (bold) marks.push({ type: 'bold' });
  if (italic) marks.push({ type: 'italic' });
  if (code) marks.push({ type: 'code' });
  return marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks };
}
