import type { Node } from '@tiptap/pm/model';
import { NodeSelection, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { blockInHand, type Place } from './blocks';
import { whysIn } from './sections/whys';

/** A run of lines, by their places in the document. */
interface Stretch {
  from: number;
  to: number;
}

/** The two neighbouring stretches that change places when the line in hand moves; null at the end of its section, and for fixed questions. */
export function neighboursToSwap(state: EditorState, step: 1 | -1): [Stretch, Stretch] | null {
  const place = blockInHand(state);
  if (!place || place.node.type.name === 'question') return null;
  const lines = place.node.type.name === 'why' ? familiesAround(place) : linesAround(place.section, place.sectionPosition);
  const index = lines.findIndex(({ from, to }) => place.position >= from && place.position < to);
  const [first, second] = step === 1 ? [lines[index], lines[index + 1]] : [lines[index - 1], lines[index]];
  return first && second ? [first, second] : null;
}

/** Moves the line in hand, a why with all that hangs below it, past its neighbour; the caret stays in it. */
export function moveBlock(state: EditorState, step: 1 | -1): Transaction | null {
  const swap = neighboursToSwap(state, step);
  if (!swap) return null;
  const [first, second] = swap;
  const { selection } = state;
  const moved = state.doc.slice(second.from, second.to).content;
  const shift = step === 1 ? second.to - second.from : first.from - first.to;
  const tr = state.tr.delete(second.from, second.to).insert(first.from, moved);
  if (selection instanceof NodeSelection) return tr.setSelection(NodeSelection.create(tr.doc, selection.from + shift)).scrollIntoView();
  return tr.setSelection(TextSelection.create(tr.doc, selection.anchor + shift, selection.head + shift)).scrollIntoView();
}

function linesAround(section: Node, sectionPosition: number): Stretch[] {
  const lines: Stretch[] = [];
  section.forEach((node, offset) => lines.push({ from: sectionPosition + 1 + offset, to: sectionPosition + 1 + offset + node.nodeSize }));
  return lines;
}

/** The why in hand and its siblings, each with its descendants. */
function familiesAround({ node, position, section, sectionPosition }: Place): Stretch[] {
  const places = whysIn(section, sectionPosition);
  const own = places.findIndex((each) => each.position === position);
  const { depth } = places[own]!;
  const isSibling = (index: number) => places[index]!.depth === depth && places[index]!.node.attrs['strand'] === node.attrs['strand'];
  const families: Stretch[] = [];
  const endOf = (index: number) => places[index]!.position + places[index]!.node.nodeSize;
  let start = own;
  while (start > 0 && places[start - 1]!.depth >= depth && places[start - 1]!.node.attrs['strand'] === node.attrs['strand']) start -= 1;
  for (let index = start; index < places.length && (index <= own || places[index]!.depth >= depth) && places[index]!.node.attrs['strand'] === node.attrs['strand']; index += 1) {
    if (isSibling(index)) families.push({ from: places[index]!.position, to: endOf(index) });
    else if (families.length > 0) families.at(-1)!.to = endOf(index);
  }
  return families;
}
