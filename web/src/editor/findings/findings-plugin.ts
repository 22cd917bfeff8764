import type { PassageFinding } from '@corrigenda/templates';
import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state';
import type { Mapping } from '@tiptap/pm/transform';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { findBlock, forEachBlock } from '../blocks';
import { isLocal } from '../section-guard';
import type { FromChecker } from './checker-messages';
import { findDifference } from './find-difference';
import { keyOf } from './passage-changes';

export interface FindingsState {
  underlines: DecorationSet;
  /** The underlines without the one at the caret of somebody who is typing: half a word is no finding yet. */
  shown: DecorationSet;
  typing: { at: number; key: number } | null;
  waived: ReadonlySet<string>;
  /** The passages that lost an underline since they were read: if an undo brings their text back, it must be read all the same. */
  lost: ReadonlySet<string>;
  /** Of what stands beside the document: the title, the action items. */
  beside: readonly PassageFinding[];
}

/** How long a pause makes what stands at the caret a word. */
const PAUSE_MS = 1_000;

type Message =
  | { kind: 'answer'; answer: FromChecker; beside: readonly PassageFinding[] }
  | { kind: 'paused' }
  | { kind: 'waived'; waived: ReadonlySet<string> }
  | { kind: 'active'; id: string };

export const findingsKey = new PluginKey<FindingsState>('findings');

function draw(finding: PassageFinding, from: number, to: number, waived: ReadonlySet<string>): Decoration {
  const classes = ['finding', `finding-${finding.severity}`, finding.rule, ...(waived.has(finding.id) ? ['finding-waived'] : [])];
  if (finding.path !== 'text') return Decoration.node(from, to, { class: classes.map((name) => `attribute-${name}`).join(' ') }, { finding });
  return Decoration.inline(from, to, { class: classes.join(' '), 'data-finding': finding.id }, { finding });
}

function drawIn(finding: PassageFinding, { node, position }: { node: Node; position: number }, waived: ReadonlySet<string>): Decoration {
  if (finding.path !== 'text') return draw(finding, position, position + node.nodeSize, waived);
  return draw(finding, position + 1 + finding.start, position + 1 + finding.end, waived);
}

const textOf = (node: Node) => node.textBetween(0, node.content.size, undefined, '\uFFFC');

function holds(node: Node, path: string, text: string): boolean {
  if (path === 'text') return textOf(node) === text;
  return path.startsWith('rows.') || node.attrs[path] === text;
}

/** Whether a passage still says what was checked. */
export function isStillThere(document: Node, key: string, text: string): boolean {
  const [id = '', path = ''] = key.split('\n');
  const block = findBlock(document, id);
  return block !== null && holds(block.node, path, text);
}

/** Which block each id names. */
function blocksById(document: Node): Map<string, { node: Node; position: number }> {
  const blocks = new Map<string, { node: Node; position: number }>();
  forEachBlock(document, ({ node, position }) => {
    const id = String(node.attrs['id']);
    if (id !== '' && !blocks.has(id)) blocks.set(id, { node, position });
  });
  return blocks;
}

function withAnswer(state: FindingsState, { answer: { findings, removed }, beside }: Extract<Message, { kind: 'answer' }>, document: Node): FindingsState {
  const blocks = blocksById(document);
  let { underlines } = state;
  const drop = (key: string, from?: number, to?: number) => {
    underlines = underlines.remove(underlines.find(from, to, (spec) => spec['finding'] !== undefined && keyOf(spec['finding']) === key));
  };
  for (const key of removed) drop(key);
  const added: Decoration[] = [];
  for (const { key, text, findings: found } of findings) {
    const [id = '', path] = key.split('\n');
    const block = blocks.get(id);
    if (!block) continue;
    // The author has gone on meanwhile: the next answer is about the present text.
    if (!holds(block.node, path ?? '', text)) continue;
    drop(key, block.position, block.position + block.node.nodeSize);
    added.push(...found.map((finding) => drawIn(finding, block, state.waived)));
  }
  const answered = new Set([...removed, ...findings.map(({ key }) => key)]);
  const lost = new Set([...state.lost].filter((key) => !answered.has(key)));
  return { ...state, beside, lost, underlines: underlines.add(document, added) };
}

/** Draws all underlines anew, each where it has moved to. */
function withWaived(state: FindingsState, waived: ReadonlySet<string>, document: Node): FindingsState {
  const decorations = placed(state).map(({ finding, from, to }) => draw(finding, from, to, waived));
  return { ...state, waived, underlines: DecorationSet.create(document, decorations) };
}

/** Shows which finding of the panel the author looks at. */
function withActive(state: FindingsState, id: string, document: Node): FindingsState {
  const rest = state.underlines.remove(state.underlines.find(undefined, undefined, (spec) => spec['isActive'] === true));
  const place = placed(state).find(({ finding }) => finding.id === id && finding.path === 'text');
  return { ...state, underlines: place ? rest.add(document, [Decoration.inline(place.from, place.to, { class: 'finding-active' }, { isActive: true })]) : rest };
}

const WORD_BEFORE = /[\p{L}\p{N}\p{M}@_'’-]{0,60}$/u;
const LONGEST_WORD = 120;

/** Where the word begins that ends at a place. */
function wordStart(document: Node, at: number): number {
  const place = document.resolve(Math.min(at, document.content.size));
  if (!place.parent.isTextblock) return at;
  const text = place.parent.textBetween(Math.max(0, place.parentOffset - LONGEST_WORD), place.parentOffset, undefined, '\uFFFC');
  return at - WORD_BEFORE.exec(text)![0].length;
}

/** Leaves out what stands at the caret while its author types there. */
function withShown(state: FindingsState, before: FindingsState, document: Node): FindingsState {
  const { underlines, typing } = state;
  const atCaret = typing ? underlines.find(wordStart(document, typing.at), typing.at, (spec) => spec['finding']?.path === 'text') : [];
  if (atCaret.length > 0) return { ...state, shown: underlines.remove(atCaret) };
  return state === before && state.shown === underlines ? state : { ...state, shown: underlines };
}

/** Where this author types. Their caret is not asked after remote edits, which leave it anywhere while the page is in the background. */
function typingAfter(tr: Transaction, { typing }: FindingsState, mapping: Mapping | undefined): FindingsState['typing'] {
  if (isLocal(tr) && tr.docChanged) return tr.selection.empty ? { at: tr.selection.from, key: (typing?.key ?? 0) + 1 } : null;
  if (!typing) return null;
  if (isLocal(tr) && tr.selectionSet) return tr.selection.empty ? { ...typing, at: tr.selection.from } : null;
  return mapping ? { ...typing, at: mapping.map(typing.at) } : typing;
}

/** The stretches of the new document that a local edit wrote. */
function rangesOf(mapping: Mapping): { from: number; to: number }[] {
  return mapping.maps.flatMap((map, index) => {
    const ranges: { from: number; to: number }[] = [];
    const later = mapping.slice(index + 1);
    map.forEach((_oldFrom, _oldTo, from, to) => ranges.push({ from: later.map(from, -1), to: later.map(to, 1) }));
    return ranges;
  });
}

/** Moves the underlines with the text; one whose text was changed goes at once, and its passage is read again even if an undo brings it back. */
function withMapping(state: FindingsState, mapping: Mapping, changed: readonly { from: number; to: number }[], document: Node): FindingsState {
  const lost: string[] = [];
  const lose = (finding: PassageFinding | undefined) => {
    if (finding) lost.push(keyOf(finding));
  };
  let underlines = state.underlines.map(mapping, document, { onRemove: ({ finding }: { finding?: PassageFinding }) => lose(finding) });
  for (const { from, to } of changed) {
    const touched = underlines.find(from, to, (spec) => spec['finding']?.path === 'text');
    const gone = touched.filter((one) => document.textBetween(one.from, one.to, undefined, '\uFFFC') !== (one.spec['finding'] as PassageFinding).text);
    if (gone.length === 0) continue;
    for (const { spec } of gone) lose(spec['finding']);
    underlines = underlines.remove(gone);
  }
  return { ...state, underlines, ...(lost.length > 0 && { lost: new Set([...state.lost, ...lost]) }) };
}

function apply(tr: Transaction, state: FindingsState, before: EditorState): FindingsState {
  let next = state;
  const difference = tr.docChanged && !isLocal(tr) ? findDifference(before.doc, tr.doc) : null;
  if (tr.docChanged && isLocal(tr)) next = withMapping(next, tr.mapping, rangesOf(tr.mapping), tr.doc);
  else if (difference) next = withMapping(next, difference.mapping, [difference], tr.doc);
  const typing = typingAfter(tr, next, difference?.mapping);
  if (typing !== next.typing) next = { ...next, typing };
  const message = tr.getMeta(findingsKey) as Message | undefined;
  if (message?.kind === 'answer') next = withAnswer(next, message, tr.doc);
  if (message?.kind === 'waived') next = withWaived(next, message.waived, tr.doc);
  if (message?.kind === 'active') next = withActive(next, message.id, tr.doc);
  if (message?.kind === 'paused') next = { ...next, typing: null };
  return withShown(next, state, tr.doc);
}

/** Notices that the author pauses. */
function pauses(view: EditorView): { update(view: EditorView, before: EditorState): void; destroy(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    update({ state }, before) {
      const typing = findingsKey.getState(state)?.typing;
      if (!typing || typing.key === findingsKey.getState(before)?.typing?.key) return;
      clearTimeout(timer);
      timer = setTimeout(() => view.dispatch(sendToFindings(view.state.tr, { kind: 'paused' })), PAUSE_MS);
    },
    destroy: () => clearTimeout(timer),
  };
}

/** Keeps the underlines in place while anybody types; what is found comes from outside, in messages. */
export function findingsPlugin(waived: ReadonlySet<string>): Plugin<FindingsState> {
  return new Plugin<FindingsState>({
    key: findingsKey,
    state: { init: () => ({ underlines: DecorationSet.empty, shown: DecorationSet.empty, typing: null, waived, lost: new Set(), beside: [] }), apply },
    props: { decorations: (state) => findingsKey.getState(state)?.shown },
    view: pauses,
  });
}

export function findingsExtension(waived: ReadonlySet<string>) {
  return Extension.create({ name: 'findings', addProseMirrorPlugins: () => [findingsPlugin(waived)] });
}

export function sendToFindings(tr: Transaction, message: Message): Transaction {
  return tr.setMeta(findingsKey, message).setMeta('addToHistory', false);
}

export interface PlacedFinding {
  finding: PassageFinding;
  from: number;
  to: number;
}

function placed(state: FindingsState | undefined): PlacedFinding[] {
  const decorations = state?.underlines.find(undefined, undefined, (spec) => spec['finding'] !== undefined) ?? [];
  return decorations.map(({ from, to, spec }) => ({ finding: spec['finding'] as PassageFinding, from, to }));
}

/** Where a finding stands that is beside the document. */
const NOWHERE = -1;

/** What is shown now, in reading order, then what stands beside the document. */
export function allFindings(state: EditorState): PlacedFinding[] {
  const own = findingsKey.getState(state);
  const atHand = own && own.shown !== own.underlines ? { ...own, underlines: own.shown } : own;
  return [...placed(atHand).sort(byPlace), ...(own?.beside ?? []).map((finding) => ({ finding, from: NOWHERE, to: NOWHERE }))];
}

export function isInDocument({ from }: PlacedFinding): boolean {
  return from !== NOWHERE;
}

function byPlace(a: PlacedFinding, b: PlacedFinding): number {
  return a.from - b.from || a.to - b.to;
}

/** What was found in the document, in reading order, with its present place. */
export function placedFindings(state: EditorState): PlacedFinding[] {
  return placed(findingsKey.getState(state)).sort(byPlace);
}

/** The finding under the caret. */
export function findingAt(state: EditorState, position: number): PlacedFinding | null {
  return placedFindings(state).find(({ finding, from, to }) => finding.path === 'text' && from <= position && position <= to) ?? null;
}
