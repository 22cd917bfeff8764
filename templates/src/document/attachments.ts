import type { Block, CoeDocument } from './coe-document.js';

type Shown = Extract<Block, { type: 'image' | 'graph' }>;

/** The ids of the files that a document shows, in its order, each once. */
export function attachmentIds(document: CoeDocument): string[] {
  const shown = document.sections.flatMap((section) => (section.kind === 'actions' ? [] : section.blocks.filter(isShown)));
  return [...new Set(shown.map(({ attachmentId }) => attachmentId).filter((id) => id !== ''))];
}

/** The document with other ids for its files; one that is not listed keeps its own. */
export function withAttachments(document: CoeDocument, ids: ReadonlyMap<string, string>): CoeDocument {
  const renamed = (block: Block): Block => (isShown(block) ? { ...block, attachmentId: ids.get(block.attachmentId) ?? block.attachmentId } : block);
  return { ...document, sections: document.sections.map((section) => (section.kind === 'actions' ? section : { ...section, blocks: section.blocks.map(renamed) })) };
}

function isShown(block: Block): block is Shown {
  return block.type === 'image' || block.type === 'graph';
}
