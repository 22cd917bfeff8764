import { DOCUMENT_FRAGMENT, fillEmptyTextblocks, TEXTBLOCK_NODES, type EditorNode } from '@corrigenda/templates';
import { updateYFragment } from '@tiptap/y-tiptap';
import type { Node } from 'prosemirror-model';
import * as Y from 'yjs';
import { documentSchema } from './document-schema.js';

/**
 * Gives a shared document another content with as few changes as can be: what is the same block, by its id, is kept and only its text and
 * attributes differ, so that whoever writes in it at this moment goes on writing in it. Sections stay; the content is one that fits.
 */
export function rewriteDocument(doc: Y.Doc, content: EditorNode): void {
  const wanted = new Map(documentSchema.nodeFromJSON(content).children.map((section) => [String(section.attrs.key), section]));
  doc.transact(() => {
    for (const section of doc.getXmlFragment(DOCUMENT_FRAGMENT).toArray()) {
      if (!(section instanceof Y.XmlElement)) continue;
      const target = wanted.get(section.getAttribute('key') ?? '');
      rewriteChildren(doc, section, target?.children ?? []);
    }
  });
  fillEmptyTextblocks(Y, doc);
}

function rewriteChildren(doc: Y.Doc, section: Y.XmlElement, targets: readonly Node[]): void {
  const present = section.toArray();
  const kept = keptInOrder(present, targets);
  const keptPlaces = new Set(kept.values());
  for (let place = present.length - 1; place >= 0; place--) if (!keptPlaces.has(place)) section.delete(place, 1);
  for (const [index, target] of targets.entries()) {
    const place = kept.get(index);
    if (place === undefined) section.insert(index, [emptyBlock(target)]);
    rewriteBlock(doc, section.get(index) as Y.XmlElement, target);
  }
}

function emptyBlock({ type }: Node): Y.XmlElement {
  const block = new Y.XmlElement(type.name);
  if (TEXTBLOCK_NODES.has(type.name)) block.insert(0, [new Y.XmlText()]);
  return block;
}

function rewriteBlock(doc: Y.Doc, block: Y.XmlElement, target: Node): void {
  const [text] = block.toArray();
  if (target.textContent === '' && text instanceof Y.XmlText && block.length === 1) {
    // Taken away, the text of a line would take with it what somebody types into it.
    text.delete(0, text.length);
    for (const [name, value] of Object.entries(target.attrs)) if (block.getAttribute(name) !== value) block.setAttribute(name, value as string);
    return;
  }
  updateYFragment(doc, block, target, { mapping: new Map(), isOMark: new Map() });
}

/** For each target that is there already, where it is: as many as can stay where they are. */
function keptInOrder(present: readonly unknown[], targets: readonly Node[]): Map<number, number> {
  const places = new Map<string, number>();
  for (const [place, child] of present.entries()) {
    if (child instanceof Y.XmlElement && !places.has(keyOf(child.nodeName, child.getAttribute('id')))) places.set(keyOf(child.nodeName, child.getAttribute('id')), place);
  }
  const found: { index: number; place: number }[] = [];
  for (const [index, { type, attrs }] of targets.entries()) {
    const key = keyOf(type.name, attrs.id);
    const place = attrs.id === '' ? undefined : places.get(key);
    if (place === undefined) continue;
    places.delete(key);
    found.push({ index, place });
  }
  return new Map(longestRising(found).map(({ index, place }) => [index, place]));
}

const keyOf = (name: string, id: unknown) => `${name}\n${String(id)}`;

/** The longest run of places that rise, by patience: the top of pile n is the smallest end of a run of n + 1. */
function longestRising<Found extends { place: number }>(found: readonly Found[]): Found[] {
  const piles: { one: Found; before: number }[][] = [];
  for (const one of found) {
    let [low, high] = [0, piles.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (piles[middle]!.at(-1)!.one.place < one.place) low = middle + 1;
      else high = middle;
    }
    (piles[low] ??= []).push({ one, before: low > 0 ? piles[low - 1]!.length - 1 : -1 });
  }
  const run: Found[] = [];
  for (let pile = piles.length - 1, at = (piles.at(-1)?.length ?? 0) - 1; pile >= 0; pile--) {
    const { one, before } = piles[pile]![at]!;
    run.unshift(one);
    at = before;
  }
  return run;
}
