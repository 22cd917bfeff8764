import { MAX_WHY_DEPTH, type Strand } from '@corrigenda/templates';
import type { Extension, Node as TiptapNode } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { blockInHand, findSection, insertBlock } from '../blocks';
import { documentNode } from '../document-nodes';
import type { EditorSession } from '../editor-session';
import { newId } from '../../ui/new-id';
import { entryView } from './entry-view';
import { answersIn, showAnswer } from './answer-marker';
import { sectionMarks } from './section-marks';
import { sectionView } from './section-view';

export function strandLabel(session: EditorSession, strand: string): string {
  const strands = session.template.sections.flatMap((section) => section.whys?.strands ?? []);
  return strands.find(({ key }) => key === strand)?.label ?? strand;
}

interface WhyPlace {
  node: Node;
  position: number;
  /** As deep as its place in the list allows: at most one below the one before it. */
  depth: number;
  isLeaf: boolean;
}

/** The flat list of a section as the tree it means. */
export function whysIn(section: Node, sectionPosition: number): WhyPlace[] {
  const places: WhyPlace[] = [];
  section.forEach((node, offset) => {
    if (node.type.name !== 'why') return;
    const before = places.at(-1);
    const continues = before?.node.attrs['strand'] === node.attrs['strand'];
    const depth = continues && before ? Math.min(Number(node.attrs['depth']), before.depth + 1) : 0;
    if (before) before.isLeaf = !continues || depth <= before.depth;
    places.push({ node, position: sectionPosition + 1 + offset, depth, isLeaf: true });
  });
  return places;
}

/** The why at a position and everything below it. */
function subtree(places: WhyPlace[], position: number): WhyPlace[] {
  const start = places.findIndex((place) => place.position === position);
  const root = places[start];
  if (!root) return [];
  const end = places.findIndex((place, index) => index > start && (place.depth <= root.depth || place.node.attrs['strand'] !== root.node.attrs['strand']));
  return places.slice(start, end === -1 ? undefined : end);
}

/** Moves a why and what hangs below it one level in or out; by attribute, so that nothing typed meanwhile is lost. */
export function changeDepth(state: EditorState, step: 1 | -1): Transaction | null {
  const place = blockInHand(state);
  if (place?.node.type.name !== 'why') return null;
  const places = whysIn(place.section, place.sectionPosition);
  const moved = subtree(places, place.position);
  const [root] = moved;
  const before = places[places.findIndex((each) => each.position === place.position) - 1];
  if (!root) return null;
  const highest = before && before.node.attrs['strand'] === root.node.attrs['strand'] ? before.depth + 1 : 0;
  const depth = root.depth + step;
  if (depth < 0 || depth > highest || moved.some((each) => each.depth + step > MAX_WHY_DEPTH)) return null;
  const tr = state.tr;
  for (const each of moved) tr.setNodeAttribute(each.position, 'depth', each.depth + step);
  return tr;
}

/** Gives a whole tree to another strand. */
export function changeStrand(state: EditorState, position: number, sectionKey: string, strand: Strand): Transaction | null {
  const section = findSection(state.doc, sectionKey);
  if (!section) return null;
  const tr = state.tr;
  for (const each of subtree(whysIn(section.node, section.position), position)) tr.setNodeAttribute(each.position, 'strand', strand);
  return tr;
}

/** Asks why of the why in hand; in the middle of its text, what follows becomes the answer. */
export function askNextWhy(state: EditorState): Transaction | null {
  const place = blockInHand(state);
  if (place?.node.type.name !== 'why') return null;
  const { $from, to } = state.selection;
  const own = whysIn(place.section, place.sectionPosition).find((each) => each.position === place.position);
  const depth = Math.min(MAX_WHY_DEPTH, (own?.depth ?? 0) + 1);
  const end = place.position + place.node.nodeSize - 1;
  const rest = place.node.slice($from.parentOffset + (to - $from.pos)).content;
  const tr = state.tr.delete($from.pos, end);
  const next = state.schema.nodes['why']!.create({ id: newId(), depth, strand: place.node.attrs['strand'], ask: '' }, rest);
  return insertBlock(tr, tr.mapping.map(end) + 1, next);
}

/** A first why, or a further tree, of a strand; behind the last of that strand. */
export function addRootWhy(state: EditorState, sectionKey: string, strand: Strand): Transaction | null {
  const section = findSection(state.doc, sectionKey);
  if (!section) return null;
  const last = whysIn(section.node, section.position).filter(({ node }) => node.attrs['strand'] === strand).at(-1);
  // One that waits for its first words is the one to write in.
  if (last && last.depth === 0 && last.node.content.size === 0) return state.tr.setSelection(TextSelection.create(state.doc, last.position + 1)).scrollIntoView();
  const position = last ? last.position + last.node.nodeSize : section.position + section.node.nodeSize - 1;
  return insertBlock(state.tr, position, state.schema.nodes['why']!.create({ id: newId(), depth: 0, strand, ask: '' }));
}

/** Indents each why, and says under each leaf which action answers it, or that none does. */
function markWhys(view: EditorView, session: EditorSession, section: Node, sectionPosition: number): void {
  for (const { node, position, depth, isLeaf } of whysIn(section, sectionPosition)) {
    const dom = view.nodeDOM(position);
    if (!(dom instanceof HTMLElement)) continue;
    dom.style.setProperty('--depth', String(depth));
    dom.classList.toggle('why-root', depth === 0);
    showAnswer(dom, session, { id: String(node.attrs['id']), isAsked: isLeaf && node.content.size > 0, mayShow: isLeaf, what: 'this why' });
  }
}

function whyMarks(session: EditorSession) {
  const shapeOf = (section: Node) => section.content.content.map(({ attrs, content }) => [attrs['id'], attrs['depth'], attrs['strand'], content.size > 0].join()).join('|');
  return sectionMarks(session, {
    sectionType: 'whysSection',
    signatureOf: (section) => [shapeOf(section), answersIn(session), session.editable.get()].join('||'),
    mark: (view, section, position) => markWhys(view, session, section, position),
  });
}

export function whyNodes(session: EditorSession): (TiptapNode | Extension)[] {
  return [
    documentNode('whysSection').extend({ addNodeView: () => sectionView(session, { hasTools: true }) }),
    documentNode('why').extend({
      addNodeView: () =>
        entryView(session, {
          className: 'why',
          chips: [
            { name: 'strand', form: 'strand', text: ({ strand }) => strandLabel(session, strand), label: ({ strand }) => `Strand: ${strandLabel(session, strand)}. Change` },
            { name: 'ask', form: 'ask', text: ({ ask }) => (ask === '' ? 'Why?' : ask), label: ({ ask }) => `Question: ${ask === '' ? 'Why?' : ask}. Change`, isUnset: ({ ask }) => ask === '' },
          ],
        }),
    }),
    whyMarks(session),
  ];
}
