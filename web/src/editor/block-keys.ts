import { Extension, type Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { NodeSelection, Selection, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { blockInHand, forEachBlock, insertBlock, setAttributes, type Place } from './blocks';
import type { EditorSession } from './editor-session';
import { newId } from '../ui/new-id';
import { deleteLeaf, stayInSection } from './leaf-in-hand';
import { moveBlock, neighboursToSwap } from './move-block';
import { isSomebodyElseIn } from './others-carets';
import { sectionKeyOf } from './sections/entry-view';
import { changeIndent, toggleList } from './sections/prose';
import { askNextWhy, changeDepth } from './sections/whys';
import { inNewStep } from './undo-step';

type Change = (state: EditorState) => Transaction | null;

/** Lines that may be joined with one of their own kind; the others carry attributes that a join would lose. */
const JOINABLE = new Set(['paragraph', 'callout', 'codeBlock', 'factor']);

const isAtStart = ({ selection }: EditorState) => selection.empty && selection.$from.parentOffset === 0 && selection.$from.parent.isTextblock;
const isAtEnd = ({ selection }: EditorState) => selection.empty && selection.$from.parent.isTextblock && selection.$from.parentOffset === selection.$from.parent.content.size;

function splitInto(state: EditorState, place: Place, attributes: Record<string, unknown>): Transaction {
  const tr = state.selection.empty ? state.tr : state.tr.deleteSelection();
  const at = tr.mapping.map(state.selection.from);
  return tr.split(at, 1, [{ type: place.node.type, attrs: { ...attributes, id: newId() } }]).scrollIntoView();
}

function behind(place: Place): number {
  return place.position + place.node.nodeSize;
}

/** Enter in a line without a kind of its own to follow: what stands behind it in the document, or nothing. */
function toNextLine(state: EditorState, place: Place): Transaction | null {
  const next = Selection.findFrom(state.doc.resolve(behind(place)), 1, true);
  return next ? state.tr.setSelection(next).scrollIntoView() : null;
}

function enterInText(state: EditorState, place: Place): Transaction | null {
  const { attrs, type, content } = place.node;
  const isEmpty = content.size === 0;
  switch (type.name) {
    case 'paragraph':
      if (isEmpty && attrs['list'] !== '') {
        return setAttributes(state.tr, place.position, Number(attrs['indent']) > 0 ? { indent: Number(attrs['indent']) - 1 } : { list: '' });
      }
      return splitInto(state, place, attrs);
    case 'callout':
      return isAtEnd(state) ? insertBlock(state.tr, behind(place), state.schema.nodes['paragraph']!.create({ id: newId() })) : splitInto(state, place, attrs);
    case 'impactMeasure':
    case 'lesson':
    case 'factor':
      if (isEmpty) return toNextLine(state, place);
      return isAtEnd(state)
        ? insertBlock(state.tr, behind(place), type.create({ id: newId(), ...(type.name === 'lesson' && { kind: attrs['kind'] }) }))
        : splitInto(state, place, attrs);
    case 'why':
      return isEmpty ? changeDepth(state, -1) : askNextWhy(state);
    case 'question':
      return toNextLine(state, place);
    default:
      return splitInto(state, place, attrs);
  }
}

/** The only line of a section is emptied and stays: without it the caret would go on to the next section, and the next key would empty that one. */
function emptyLine(state: EditorState, { node, position }: Place): Transaction | null {
  const { strand, kind } = node.attrs;
  const type = node.type.spec.group === 'entry' ? node.type : state.schema.nodes['paragraph']!;
  const blank = type.create({ id: node.attrs['id'], strand, kind });
  if (node.sameMarkup(blank)) return null;
  const tr = state.tr.replaceWith(position, position + node.nodeSize, blank);
  return tr.setSelection(TextSelection.create(tr.doc, position + 1)).scrollIntoView();
}

/** At the beginning of a line: out of the list, out one level, away with an empty line, or joined with the line before where both are plain. */
function backspaceAtStart(state: EditorState, place: Place): Transaction | null {
  const { node, position, section } = place;
  if (node.attrs['list'] !== undefined && node.attrs['list'] !== '') {
    const indent = Number(node.attrs['indent']);
    return setAttributes(state.tr, position, indent > 0 ? { indent: indent - 1 } : { list: '' });
  }
  if (node.type.name === 'why' && Number(node.attrs['depth']) > 0 && node.content.size > 0) return changeDepth(state, -1);
  const before = state.doc.resolve(position).nodeBefore;
  if (node.content.size === 0 && node.type.name !== 'question') {
    if (section.childCount === 1) return emptyLine(state, place);
    return stayInSection(state.tr.delete(position, behind(place)), state.selection.$from.index(0), position);
  }
  if (!before) return null;
  if (before.isLeaf) return state.tr.setSelection(NodeSelection.create(state.doc, position - before.nodeSize));
  if (before.type === node.type && JOINABLE.has(node.type.name)) return state.tr.join(position).scrollIntoView();
  if (before.content.size === 0 && before.type.name === 'paragraph') return state.tr.delete(position - before.nodeSize, position);
  return state.tr.setSelection(TextSelection.create(state.doc, position - 1));
}

function deleteAtEnd(state: EditorState, place: Place): Transaction | null {
  const after = state.doc.resolve(behind(place)).nodeAfter;
  if (!after) return null;
  if (after.isLeaf) return state.tr.setSelection(NodeSelection.create(state.doc, behind(place)));
  if (after.type === place.node.type && JOINABLE.has(after.type.name)) return state.tr.join(behind(place)).scrollIntoView();
  if (after.content.size === 0 && after.type.name !== 'question') return state.tr.delete(behind(place), behind(place) + after.nodeSize);
  return state.tr.setSelection(TextSelection.create(state.doc, behind(place) + 1));
}

/** Deletes a selection inside one section whose ends lie in different lines, without melting an entry into a paragraph. */
function deleteLines(state: EditorState): Transaction | null {
  const { $from, $to } = state.selection;
  if (!(state.selection instanceof TextSelection) || $from.depth < 2 || $to.depth < 2 || $from.index(0) !== $to.index(0) || $from.index(1) === $to.index(1)) return null;
  const [first, last] = [$from.node(2), $to.node(2)];
  if (first.type === last.type && JOINABLE.has(first.type.name)) return null;
  const tr = state.tr;
  const isLastWhole = $to.parentOffset === last.content.size;
  if (isLastWhole) tr.delete($to.before(2), $to.after(2));
  else tr.delete($to.start(2), $to.pos);
  tr.delete($from.after(2), $to.before(2));
  tr.delete($from.pos, $from.end(2));
  return tr.setSelection(TextSelection.create(tr.doc, $from.pos)).scrollIntoView();
}

function dispatch(editor: Editor, change: Change): boolean {
  const tr = change(editor.state);
  if (tr) inNewStep(editor, tr);
  return tr !== null;
}

function enter(editor: Editor, session: EditorSession): boolean {
  const { state } = editor;
  const place = blockInHand(state);
  if (!place) return false;
  if (state.selection instanceof NodeSelection) {
    return dispatch(editor, () => insertBlock(state.tr, behind(place), state.schema.nodes['paragraph']!.create({ id: newId() })));
  }
  if (!state.selection.empty && state.selection.$from.index(1) !== state.selection.$to.index(1)) return false;
  if (place.node.type.name === 'codeBlock') return false;
  if (place.node.type.name === 'timelineEntry' && isAtEnd(state)) {
    const dom = editor.view.nodeDOM(place.position);
    if (!(dom instanceof Element)) return false;
    session.details.set({ form: 'new-entry', anchor: dom, blockId: String(place.node.attrs['id']), sectionKey: sectionKeyOf(dom) });
    return true;
  }
  dispatch(editor, () => enterInText(state, place));
  return true;
}

/** The caret goes to the first chip of the line: its time, its measure, its kind. */
function toChips(editor: Editor): boolean {
  const place = blockInHand(editor.state);
  const dom = place ? editor.view.nodeDOM(place.position) : null;
  const chip = dom instanceof Element ? dom.querySelector<HTMLElement>('.chip') : null;
  chip?.focus();
  return chip !== null;
}

function leaveCode(editor: Editor): boolean {
  const place = blockInHand(editor.state);
  if (place?.node.type.name !== 'codeBlock') return false;
  return dispatch(editor, (state) => insertBlock(state.tr, behind(place), state.schema.nodes['paragraph']!.create({ id: newId() })));
}

/** Moves the line in hand past its neighbour, unless somebody else is writing in one of the two. */
function move(editor: Editor, session: EditorSession, step: 1 | -1): boolean {
  const swap = neighboursToSwap(editor.state, step);
  if (!swap) return true;
  const [first, second] = swap;
  const isTaken = linesBetween(editor.state.doc, first.from, second.to).some((position) => isSomebodyElseIn(editor.view.nodeDOM(position)));
  if (isTaken) session.say('Somebody is writing there; the line can be moved when their caret has left it.');
  else dispatch(editor, (state) => moveBlock(state, step));
  return true;
}

function linesBetween(document: Node, from: number, to: number): number[] {
  const positions: number[] = [];
  forEachBlock(document, ({ position }) => {
    if (position >= from && position < to) positions.push(position);
  });
  return positions;
}

const inSameKind = (node: Node) => node.type.name === 'why' || (node.type.name === 'paragraph' && node.attrs['list'] !== '');

/** The keys of lines: what Enter, Tab, Backspace and Delete mean depends on the kind of line. */
export function blockKeys(session: EditorSession) {
  const atPlace = (editor: Editor, isThere: (state: EditorState) => boolean, change: (state: EditorState, place: Place) => Transaction | null) => {
    const place = blockInHand(editor.state);
    if (!place || !isThere(editor.state)) return dispatch(editor, deleteLeaf) || dispatch(editor, deleteLines);
    dispatch(editor, (state) => change(state, place));
    return true;
  };
  const tab = (editor: Editor, step: 1 | -1) => {
    const place = blockInHand(editor.state);
    if (!place || !inSameKind(place.node)) return step === -1 && toChips(editor);
    dispatch(editor, (state) => (place.node.type.name === 'why' ? changeDepth(state, step) : changeIndent(state, step)));
    return true;
  };
  const backspace = ({ editor }: { editor: Editor }) =>
    (blockInHand(editor.state)?.node.type.name === 'timelineEntry' && editor.commands.undoInputRule()) || atPlace(editor, isAtStart, backspaceAtStart);
  const forward = ({ editor }: { editor: Editor }) => atPlace(editor, isAtEnd, deleteAtEnd);
  return Extension.create({
    name: 'blockKeys',
    priority: 1500,
    addKeyboardShortcuts: () => ({
      Enter: ({ editor }) => enter(editor, session),
      'Shift-Enter': ({ editor }) => enter(editor, session),
      'Mod-Enter': ({ editor }) => leaveCode(editor),
      Tab: ({ editor }) => tab(editor, 1),
      'Shift-Tab': ({ editor }) => tab(editor, -1),
      Backspace: backspace,
      'Mod-Backspace': backspace,
      Delete: forward,
      'Mod-Delete': forward,
      'Mod-Alt-ArrowUp': ({ editor }) => move(editor, session, -1),
      'Mod-Alt-ArrowDown': ({ editor }) => move(editor, session, 1),
      'Mod-.': ({ editor }) => toChips(editor),
      'Mod-Shift-7': ({ editor }) => dispatch(editor, (state) => toggleList(state, 'number')),
      'Mod-Shift-8': ({ editor }) => dispatch(editor, (state) => toggleList(state, 'bullet')),
    }),
  });
}
