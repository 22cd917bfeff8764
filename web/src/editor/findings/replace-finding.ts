import { fitReplacement, type PassageFinding } from '@corrigenda/templates';
import type { Editor } from '@tiptap/core';
import { TextSelection, type Transaction } from '@tiptap/pm/state';
import { setAttributes } from '../blocks';
import { inOneStep, lastStep } from '../undo-step';
import { placedFindings, type PlacedFinding } from './findings-plugin';
import { leaveOut } from './leave-out';

export interface Replacement {
  finding: PassageFinding;
  replacement: string;
}

/** Where the finding stands in the document now; null when its text was changed since, or stands beside the document. */
export function placeOf(editor: Editor, id: string): PlacedFinding | null {
  return placedFindings(editor.state).find(({ finding }) => finding.id === id) ?? null;
}

/** Writes the replacement over what was found, when it still says what was found; the caret goes behind it. */
export function replaceFinding(editor: Editor, finding: PassageFinding, replacement: string): boolean {
  const place = placeOf(editor, finding.id);
  if (!place) return false;
  const { tr } = editor.state;
  if (!write(tr, place, replacement)) return false;
  if (finding.path === 'text') tr.setSelection(TextSelection.near(tr.doc.resolve(tr.mapping.map(place.to))));
  inOneStep(editor, tr);
  editor.view.focus();
  return true;
}

/** All of them in one transaction and one step of undo; the caret stays in its place. Returns how many there were, and the way back. */
export function replaceAll(editor: Editor, replacements: readonly Replacement[]): { replaced: number; undo: () => boolean } {
  const wanted = new Map(replacements.map(({ finding, replacement }) => [finding.id, replacement]));
  const places = placedFindings(editor.state).filter(({ finding }) => wanted.has(finding.id));
  // From the end, so that what is still to come stays where it is.
  places.sort((a, b) => b.from - a.from || b.finding.start - a.finding.start);
  const { tr } = editor.state;
  const replaced = places.filter((place) => write(tr, place, wanted.get(place.finding.id)!)).length;
  if (replaced === 0) return { replaced, undo: () => false };
  inOneStep(editor, tr);
  const step = lastStep(editor);
  return { replaced, undo: () => step !== undefined && lastStep(editor) === step && editor.commands.undo() };
}

function write(tr: Transaction, { finding, from }: PlacedFinding, replacement: string): boolean {
  const node = tr.doc.nodeAt(finding.path === 'text' ? tr.doc.resolve(from).before() : from);
  if (!node) return false;
  const text = finding.path === 'text' ? node.textBetween(0, node.content.size, undefined, '\uFFFC') : textAt(node.attrs, finding.path);
  const start = finding.path === 'text' ? tr.doc.resolve(from).parentOffset : finding.start;
  const end = start + finding.text.length;
  if (text?.slice(start, end) !== finding.text) return false;
  const edit = replacement === '' ? { ...leaveOut(text, { start, end }), text: '' } : fitReplacement(text, { start, end }, replacement);
  if (finding.path !== 'text') {
    setAttributes(tr, from, withText(node.attrs, finding.path, text.slice(0, edit.start) + edit.text + text.slice(edit.end)));
    return true;
  }
  const base = from - start;
  const marks = tr.doc.resolve(from + 1).marks();
  if (edit.text === '') tr.delete(base + edit.start, base + edit.end);
  else tr.replaceWith(base + edit.start, base + edit.end, tr.doc.type.schema.text(edit.text, marks));
  return true;
}

type Attributes = Readonly<Record<string, unknown>>;

/** `rows.2.0` is the first cell of the third row. */
function cellOf(path: string): [number, number] | null {
  const [, y, x] = /^rows\.(\d+)\.(\d+)$/.exec(path) ?? [];
  return y === undefined || x === undefined ? null : [Number(y), Number(x)];
}

function rowsOf(attributes: Attributes): string[][] {
  return JSON.parse(String(attributes['rows'])) as string[][];
}

function textAt(attributes: Attributes, path: string): string | undefined {
  const cell = cellOf(path);
  const text = cell ? rowsOf(attributes)[cell[0]]?.[cell[1]] : attributes[path];
  return typeof text === 'string' ? text : undefined;
}

function withText(attributes: Attributes, path: string, text: string): Record<string, string> {
  const cell = cellOf(path);
  if (!cell) return { [path]: text };
  const rows = rowsOf(attributes);
  rows[cell[0]]![cell[1]] = text;
  return { rows: JSON.stringify(rows) };
}
