import { DOCUMENT_FRAGMENT, MARKS, NODES, type AttributeValue, type EditorNode } from '@corrigenda/templates';
import { yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap';
import { type AttributeSpec, Fragment, type MarkSpec, Node, type NodeSpec, Schema } from 'prosemirror-model';
import type * as Y from 'yjs';
import { CorrigendaError } from '../errors/corrigenda-error.js';

/** The nodes and marks of a COE as ProseMirror knows them, without views. */
export const documentSchema = new Schema<string, string>({
  nodes: { doc: { content: 'section*' }, ...mapValues(NODES, nodeSpec), text: { group: 'inline' } },
  marks: mapValues(MARKS, ({ attributes, inclusive }): MarkSpec => ({ attrs: attributeSpecs(attributes), inclusive })),
});

/**
 * The document in the one form that is stored and hashed: every attribute there, text joined, marks in the order of the schema.
 * Refuses what this version does not know (`CLIENT_OUTDATED`) and what stands where it may not (`BAD_USER_INPUT`).
 */
export function assertDocumentFits(json: unknown): EditorNode {
  const document = json as EditorNode;
  if (typeof document !== 'object' || document === null || document.type !== 'doc') throw misfit('The document is not a document of the editor.');
  assertKnown(document);
  try {
    const node = joinText(Node.fromJSON(documentSchema, document));
    node.check();
    return node.toJSON() as EditorNode;
  } catch (error) {
    if (error instanceof RangeError) throw misfit(`The document does not have the shape of a COE: ${error.message}`);
    throw error;
  }
}

/** Reads the shared document. Never through y-tiptap's readers of nodes: they delete from it what they do not know. */
export function readSharedDocument(doc: Y.Doc): EditorNode {
  return assertDocumentFits(yXmlFragmentToProsemirrorJSON(doc.getXmlFragment(DOCUMENT_FRAGMENT)));
}

function nodeSpec({ group, content, attributes, ...node }: { group: string; content: string; attributes: Record<string, AttributeValue>; code?: true }): NodeSpec {
  return { group, content, attrs: attributeSpecs(attributes), ...(node.code ? { code: true, marks: '' } : {}) };
}

function attributeSpecs(attributes: Record<string, AttributeValue>): Record<string, AttributeSpec> {
  return mapValues(attributes, (value) => ({ default: value, validate: typeof value }));
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}

/** ProseMirror drops attributes that it does not know and names the rest in its own words. */
function assertKnown(document: EditorNode): void {
  const waiting: EditorNode[] = [document];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const type = typeof node === 'object' && node !== null ? documentSchema.nodes[node.type] : undefined;
    if (!type) throw outdated('node', String(node?.type));
    for (const name of Object.keys(node.attrs ?? {})) if (!Object.hasOwn(type.spec.attrs ?? {}, name)) throw outdated('attribute', `${node.type}.${name}`);
    for (const mark of node.marks ?? []) if (!documentSchema.marks[mark.type]) throw outdated('mark', String(mark.type));
    if (node.content !== undefined && !Array.isArray(node.content)) throw misfit('The content of a node is a list.');
    waiting.push(...(node.content ?? []));
  }
}

/** Yjs splits text where a mark once began or ended; equal neighbours become one, as in the editor. */
function joinText(node: Node): Node {
  return node.isLeaf ? node : node.copy(Fragment.fromArray(node.children.map(joinText)));
}

function outdated(what: 'node' | 'attribute' | 'mark', name: string): CorrigendaError {
  return new CorrigendaError('CLIENT_OUTDATED', `The document holds a ${what} that this version does not know: ${name.slice(0, 60)}.`, { [what]: name.slice(0, 200) });
}

function misfit(message: string): CorrigendaError {
  return new CorrigendaError('BAD_USER_INPUT', message.slice(0, 300), { field: 'document', rule: 'shape', hint: 'section nodes that hold the blocks of their kind' });
}
