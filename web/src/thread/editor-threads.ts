import { ANCHORS, anchorOf, type Anchor, findQuote, placeOfRange, rangeOfAnchor, rangeOfPlace, readNotedAnchor, sharedLines, textOfRange } from '@corrigenda/templates';
import { Extension, type Editor } from '@tiptap/core';
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import * as Y from 'yjs';
import { findDifference } from '../editor/findings/find-difference';
import { isLocal } from '../editor/section-guard';
import type { Located, TextSurface } from './text-surface';
import { Signal } from './signal';
import { agree, editorLines, isCutShort, lengthOf, mapStretches, newAnchors, partedBy, stretchOf, textRangeOf, type Stretch } from './thread-ranges';

interface ThreadsState {
  stretches: ReadonlyMap<string, Stretch>;
  /** Threads that the last local edits may have parted from their anchors. */
  parted: readonly string[];
  marks: DecorationSet;
}

type Message = { kind: 'shown'; stretches: ReadonlyMap<string, Stretch>; marks: readonly { id: string; classes: string }[] } | { kind: 'seen' };

const threadsKey = new PluginKey<ThreadsState>('threads');

/** How long remote edits are quiet before anchors that lost an end are put right. */
const QUIET_MS = 1_000;
const REST_MS = 300;

function apply(tr: Transaction, state: ThreadsState, before: EditorState): ThreadsState {
  let { stretches, parted, marks } = state;
  if (tr.docChanged) {
    const isOwn = isLocal(tr);
    const mapping = isOwn ? tr.mapping : findDifference(before.doc, tr.doc)?.mapping;
    if (mapping) {
      if (isOwn) parted = [...new Set([...parted, ...partedBy(tr, stretches)])];
      stretches = mapStretches(stretches, mapping);
      marks = marks.map(mapping, tr.doc);
    }
  }
  const message = tr.getMeta(threadsKey) as Message | undefined;
  if (message?.kind === 'seen') parted = [];
  if (message?.kind === 'shown') {
    stretches = message.stretches;
    marks = DecorationSet.create(
      tr.doc,
      message.marks.flatMap(({ id, classes }) => {
        const stretch = stretches.get(id);
        return stretch ? [Decoration.inline(stretch.from, stretch.to, { class: classes, 'data-thread': id })] : [];
      }),
    );
  }
  return { stretches, parted, marks };
}

/** Marks the words of threads and keeps the marks in place while anybody types. */
export const ThreadMarks = Extension.create({
  name: 'threadMarks',
  addProseMirrorPlugins: () => [
    new Plugin<ThreadsState>({
      key: threadsKey,
      state: { init: () => ({ stretches: new Map(), parted: [], marks: DecorationSet.empty }), apply },
      props: { decorations: (state) => threadsKey.getState(state)?.marks },
    }),
  ],
});

/** The text of an editor as threads see it. With a shared document it also keeps their anchors where their words go. */
export class EditorThreads implements TextSurface {
  private items: readonly Located[] = [];
  private activeId: string | null = null;
  private drawn = '';
  private readonly moved = new Signal();
  private readonly pointed = new Signal<[id: string, how: 'click' | 'hover']>();
  readonly onMove = this.moved.listen;
  readonly onPoint = this.pointed.listen;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private rest: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly editor: Editor,
    private readonly shared: Y.Doc | null,
  ) {}

  /** Follows the editor until the returned function is called. */
  start(): () => void {
    const { editor } = this;
    const page = editor.view.dom;
    const moved = this.moved.tell;
    const edited = ({ transaction }: { transaction: Transaction }) => {
      moved();
      if (!transaction.docChanged) return;
      // Before anybody else's edit comes in, and after the shared document has this one.
      if (isLocal(transaction)) queueMicrotask(() => this.noteParted());
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.findAgain(), QUIET_MS);
    };
    // Once the editor shows what came with it.
    const noted = ({ transaction }: { transaction: { local: boolean } }) => void (transaction.local || setTimeout(() => this.locate()));
    const threadAt = (event: Event) => (event.target instanceof Element ? (event.target.closest('[data-thread]')?.getAttribute('data-thread') ?? null) : null);
    const click = (event: MouseEvent) => this.point(threadAt(event), 'click');
    const over = (event: MouseEvent) => {
      clearTimeout(this.rest);
      const id = threadAt(event);
      if (id) this.rest = setTimeout(() => this.point(id, 'hover'), REST_MS);
    };
    editor.on('transaction', edited);
    this.shared?.getMap(ANCHORS).observe(noted);
    page.addEventListener('click', click);
    page.addEventListener('mouseover', over);
    addEventListener('resize', moved);
    addEventListener('scroll', moved, { passive: true });
    return () => {
      clearTimeout(this.timer);
      clearTimeout(this.rest);
      editor.off('transaction', edited);
      this.shared?.getMap(ANCHORS).unobserve(noted);
      page.removeEventListener('click', click);
      page.removeEventListener('mouseover', over);
      removeEventListener('resize', moved);
      removeEventListener('scroll', moved);
    };
  }

  show(items: readonly Located[], activeId: string | null): void {
    const isSame = items.length === this.items.length && items.every((item, index) => item === this.items[index]);
    this.items = items;
    this.activeId = activeId;
    if (isSame) this.draw(this.stretches);
    else this.locate();
  }

  topOf(item: Located): number | null {
    if (this.editor.isDestroyed) return null;
    if (item.quote === '') return document.getElementById(`section-${item.sectionKey}`)?.getBoundingClientRect().top ?? null;
    const stretch = this.stretches.get(item.id);
    return stretch ? this.editor.view.coordsAtPos(stretch.from).top : null;
  }

  reveal(item: Located): void {
    if (item.quote === '') return document.getElementById(`section-${item.sectionKey}`)?.scrollIntoView({ block: 'start' });
    const stretch = this.stretches.get(item.id);
    if (!stretch) return;
    const { node } = this.editor.view.domAtPos(stretch.from);
    (node instanceof Element ? node : node.parentElement)?.scrollIntoView({ block: 'center' });
  }

  selected() {
    const { state, view, isDestroyed } = this.editor;
    if (isDestroyed || state.selection.empty || !view.hasFocus()) return null;
    const { from, to } = state.selection;
    const lines = editorLines(state.doc);
    const range = textRangeOf(lines, { from, to });
    const quote = range ? textOfRange(lines, range) : '';
    if (!range || quote.trim() === '') return null;
    const anchor = this.shared && anchorOf(Y, sharedLines(Y, this.shared), range);
    const end = view.coordsAtPos(to, -1);
    return { sectionKey: lines[range.from.line]!.section, place: { ...placeOfRange(lines, range), quote, anchor }, rect: new DOMRect(end.left, end.top, 0, end.bottom - end.top) };
  }

  atCaret(): string | null {
    const { from } = this.editor.state.selection;
    return [...this.stretches].find(([, stretch]) => stretch.from <= from && from <= stretch.to)?.[0] ?? null;
  }

  private get stretches(): ReadonlyMap<string, Stretch> {
    return threadsKey.getState(this.editor.state)?.stretches ?? new Map();
  }

  private point(id: string | null, how: 'click' | 'hover'): void {
    if (id) this.pointed.tell(id, how);
  }

  /** Where everything stands, from its anchor, its words, or what the service said. */
  private locate(): void {
    if (this.editor.isDestroyed) return;
    const lines = editorLines(this.editor.state.doc);
    const open = this.shared && sharedLines(Y, this.shared);
    const stretches = new Map<string, Stretch>();
    for (const item of this.items) {
      if (item.quote === '') continue;
      const noted = open && this.anchorOf(item);
      const anchored = noted && rangeOfAnchor(Y, this.shared!, open, noted);
      const range =
        (anchored && agree(lines, open.lines, anchored) ? anchored : null) ?? (!this.shared && item.place ? rangeOfPlace(lines, item.place) : null) ?? findQuote(lines, item.quote, item.place?.block ?? '');
      const found = range && stretchOf(lines, range);
      const known = this.stretches.get(item.id);
      const best = this.shared && lengthOf(known) > lengthOf(found ?? undefined) ? known : (found ?? known);
      if (best) stretches.set(item.id, best);
    }
    this.draw(stretches);
  }

  private draw(stretches: ReadonlyMap<string, Stretch>): void {
    const { editor } = this;
    if (editor.isDestroyed) return;
    const marks = this.items.map(({ id, isSuggestion }) => ({ id, classes: ['thread-mark', isSuggestion && 'thread-suggested', id === this.activeId && 'thread-active'].filter(Boolean).join(' ') }));
    const drawn = JSON.stringify([marks, [...stretches]]);
    // Threads are read again whenever anybody says anything; a selection that is just changing is left alone then.
    if (drawn === this.drawn && marks.every(({ id }) => isSameStretch(this.stretches.get(id), stretches.get(id)))) return;
    this.drawn = drawn;
    const message: Message = { kind: 'shown', stretches, marks };
    editor.view.dispatch(editor.state.tr.setMeta(threadsKey, message).setMeta('addToHistory', false));
  }

  /** What an own edit has parted is noted anew at once. */
  private noteParted(): void {
    const { editor, shared } = this;
    if (editor.isDestroyed) return;
    const parted = threadsKey.getState(editor.state)?.parted ?? [];
    if (parted.length === 0) return;
    editor.view.dispatch(editor.state.tr.setMeta(threadsKey, { kind: 'seen' } satisfies Message).setMeta('addToHistory', false));
    if (shared && editor.isEditable) this.note(parted);
  }

  /** Words that came back, and anchors that others' edits have cut short. */
  private findAgain(): void {
    const { editor, shared } = this;
    if (editor.isDestroyed) return;
    if (this.items.some(({ id, quote }) => quote !== '' && !this.stretches.has(id))) this.locate();
    if (!shared || !editor.isEditable) return;
    const [lines, open] = [editorLines(editor.state.doc), sharedLines(Y, shared)];
    const short = this.items.filter((item) => {
      const [stretch, anchor] = [this.stretches.get(item.id), this.anchorOf(item)];
      return stretch && anchor && isCutShort(shared, lines, open, anchor, stretch);
    });
    this.note(short.map(({ id }) => id));
  }

  private note(ids: readonly string[]): void {
    const { editor, shared } = this;
    if (!shared || ids.length === 0) return;
    const threads = this.items.filter((item) => ids.includes(item.id)).map((item) => ({ id: item.id, anchor: this.anchorOf(item) }));
    const moved = newAnchors(shared, editor.state.doc, this.stretches, threads);
    if (moved.size === 0) return;
    shared.transact(() => {
      for (const [id, anchor] of moved) shared.getMap(ANCHORS).set(id, JSON.stringify(anchor));
    });
  }

  private anchorOf({ id, place, anchor }: Located): Anchor | null {
    const noted = this.shared?.getMap(ANCHORS).get(id);
    return readNotedAnchor(noted) ?? anchor ?? place?.anchor ?? null;
  }
}

function isSameStretch(a: Stretch | undefined, b: Stretch | undefined): boolean {
  return a?.from === b?.from && a?.to === b?.to;
}
