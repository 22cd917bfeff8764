import { anchorOf, type Anchor, rangeOfAnchor, type SharedLines, sharedLines, type TextLine, type TextRange, type TextSpot } from '@corrigenda/templates';
import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import type { Mapping } from '@tiptap/pm/transform';
import * as Y from 'yjs';

/** A stretch of the document in ProseMirror's positions. */
export interface Stretch {
  from: number;
  to: number;
}

interface EditorLine extends TextLine {
  /** Where its text begins. */
  position: number;
}

/** The lines of an editor's document; they are those of the shared one, in the same order. */
export function editorLines(document: Node): EditorLine[] {
  const lines: EditorLine[] = [];
  document.forEach((section, sectionOffset) =>
    section.forEach((node, offset) => {
      if (!node.isTextblock) return;
      const text = node.textBetween(0, node.content.size, undefined, '\uFFFC');
      lines.push({ section: String(section.attrs['key']), block: String(node.attrs['id']), node: node.type.name, text, position: sectionOffset + offset + 2 });
    }),
  );
  return lines;
}

export function stretchOf(lines: readonly EditorLine[], { from, to }: TextRange): Stretch | null {
  const positionOf = ({ line, offset }: TextSpot) => {
    const found = lines[line];
    return found && offset <= found.text.length ? found.position + offset : null;
  };
  const [start, end] = [positionOf(from), positionOf(to)];
  return start !== null && end !== null && start < end ? { from: start, to: end } : null;
}

export function textRangeOf(lines: readonly EditorLine[], { from, to }: Stretch): TextRange | null {
  const first = lines.findIndex(({ position, text }) => from <= position + text.length);
  const last = lines.findLastIndex(({ position }) => position <= to);
  if (first === -1 || last < first) return null;
  const within = (line: number, position: number) => Math.max(0, Math.min(lines[line]!.text.length, position - lines[line]!.position));
  return { from: { line: first, offset: within(first, from) }, to: { line: last, offset: within(last, to) } };
}

/** Where stretches are after an edit; those of which nothing is left are gone. What is typed at an end stays outside. */
export function mapStretches(stretches: ReadonlyMap<string, Stretch>, mapping: Mapping): Map<string, Stretch> {
  const moved = new Map<string, Stretch>();
  for (const [id, { from, to }] of stretches) {
    const next = { from: mapping.map(from, 1), to: mapping.map(to, -1) };
    if (next.from < next.to) moved.set(id, next);
  }
  return moved;
}

/**
 * The stretches that an edit may have parted from their anchors. Splitting and joining lines makes new characters for Yjs, which an anchor
 * does not follow; and of two equal words the shared document may drop the other one. What is only typed parts nothing.
 */
export function partedBy(tr: Transaction, stretches: ReadonlyMap<string, Stretch>): string[] {
  const parted = new Set<string>();
  tr.mapping.maps.forEach((map, step) => {
    const [before, after] = [tr.docs[step]!, tr.docs[step + 1] ?? tr.doc];
    const earlier = tr.mapping.slice(0, step);
    map.forEach((oldStart, oldEnd, newStart, newEnd) => {
      if (oldStart === oldEnd && isInOneLine(before, oldStart, oldEnd) && isInOneLine(after, newStart, newEnd)) return;
      const [start, end] = [lineStart(before, oldStart), lineEnd(before, oldEnd)];
      for (const [id, { from, to }] of stretches) {
        if (earlier.map(to, -1) >= start && earlier.map(from, 1) <= end) parted.add(id);
      }
    });
  });
  return [...parted];
}

function isInOneLine(document: Node, from: number, to: number): boolean {
  const start = document.resolve(from);
  return start.parent.isTextblock && start.sameParent(document.resolve(to));
}

function lineStart(document: Node, position: number): number {
  const place = document.resolve(position);
  return place.depth >= 2 ? place.before(2) : position;
}

/** With the line behind it, which a join brings in. */
function lineEnd(document: Node, position: number): number {
  const place = document.resolve(position);
  const end = place.depth >= 2 ? place.after(2) : position;
  return end + (document.resolve(end).nodeAfter?.nodeSize ?? 0);
}

export function lengthOf(stretch: Stretch | undefined): number {
  return stretch ? stretch.to - stretch.from : 0;
}

/** Whether an anchor has lost some of what is still there: one end of it went with a line that somebody joined or split meanwhile. */
export function isCutShort(shared: Y.Doc, lines: readonly EditorLine[], open: SharedLines, anchor: Anchor, stretch: Stretch): boolean {
  const range = rangeOfAnchor(Y, shared, open, anchor);
  return lengthOf((range && stretchOf(lines, range)) ?? undefined) < lengthOf(stretch);
}

/** Whether the editor and the shared document say the same in these lines; while one of them is being brought up to date they do not. */
export function agree(lines: readonly EditorLine[], shared: readonly TextLine[], { from, to }: TextRange): boolean {
  return lines.length === shared.length && [from.line, to.line].every((line) => lines[line]?.text === shared[line]?.text);
}

/** The new anchors of those of these threads whose anchors no longer say where they stand. */
export function newAnchors(
  shared: Y.Doc,
  document: Node,
  stretches: ReadonlyMap<string, Stretch>,
  threads: readonly { id: string; anchor: Anchor | null }[],
): Map<string, Anchor> {
  const moved = new Map<string, Anchor>();
  const lines = editorLines(document);
  const open = sharedLines(Y, shared);
  for (const { id, anchor } of threads) {
    const stretch = stretches.get(id);
    const range = stretch && textRangeOf(lines, stretch);
    if (!range || !agree(lines, open.lines, range)) continue;
    const known = anchor && rangeOfAnchor(Y, shared, open, anchor);
    if (known && isSame(known, range)) continue;
    const next = anchorOf(Y, open, range);
    if (next) moved.set(id, next);
  }
  return moved;
}

function isSame(a: TextRange, b: TextRange): boolean {
  return a.from.line === b.from.line && a.from.offset === b.from.offset && a.to.line === b.to.line && a.to.offset === b.to.offset;
}
