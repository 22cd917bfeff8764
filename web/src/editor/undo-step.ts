import type { Editor } from '@tiptap/core';
import type { Transaction } from '@tiptap/pm/state';
import { yUndoPluginKey } from '@tiptap/y-tiptap';

function undoManagerOf({ state }: Editor): { stopCapturing(): void; undoStack: object[] } | undefined {
  return yUndoPluginKey.getState(state)?.undoManager;
}

/** What is done is a step of undo by itself: what was typed before and what is typed afterwards is undone apart from it. */
export function asOneStep(editor: Editor, act: () => void): void {
  undoManagerOf(editor)?.stopCapturing();
  act();
  undoManagerOf(editor)?.stopCapturing();
}

export function inOneStep(editor: Editor, tr: Transaction): void {
  asOneStep(editor, () => editor.view.dispatch(tr));
}

/** What is done next is undone apart from what was typed before. */
export function beginStep(editor: Editor): void {
  undoManagerOf(editor)?.stopCapturing();
}

/** A line that is made, moved or removed begins a step of undo; what is typed then belongs to it. */
export function inNewStep(editor: Editor, tr: Transaction): void {
  if (tr.docChanged) beginStep(editor);
  editor.view.dispatch(tr);
}

/** What undo takes back next; undefined when nothing was done, or the document is not shared. */
export function lastStep(editor: Editor): object | undefined {
  return undoManagerOf(editor)?.undoStack.at(-1);
}
