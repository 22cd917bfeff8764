import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { yUndoPluginKey } from '@tiptap/y-tiptap';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useSession } from './editor-session';
import { toggleList, type ListKind } from './sections/prose';
import { blockInHand } from './blocks';

const stateOf = (editor: Editor) => {
  const block = blockInHand(editor.state)?.node;
  const history = yUndoPluginKey.getState(editor.state);
  return {
    bold: editor.isActive('bold'),
    italic: editor.isActive('italic'),
    code: editor.isActive('code'),
    link: editor.isActive('link'),
    mayLink: !editor.state.selection.empty || editor.isActive('link'),
    block: block?.type.name ?? '',
    list: (block?.attrs['list'] ?? '') as ListKind,
    mayUndo: history?.hasUndoOps ?? false,
    mayRedo: history?.hasRedoOps ?? false,
  };
};

/** The marks and lines an author can choose, as one stop of the Tab key; the arrows move inside. */
export function Toolbar({ editor }: { editor: Editor }) {
  const session = useSession();
  const bar = useRef<HTMLDivElement>(null);
  const now = useEditorState({ editor, selector: ({ editor: present }) => stateOf(present) });
  const isPlain = now.block === 'paragraph';
  const run = (change: () => void) => () => {
    change();
    editor.view.focus();
  };
  const list = (kind: Exclude<ListKind, ''>) =>
    run(() => {
      const tr = toggleList(editor.state, kind);
      if (tr) editor.view.dispatch(tr);
    });
  const becomes = (name: 'codeBlock' | 'callout') => run(() => editor.chain().setNode(now.block === name ? 'paragraph' : name, { id: blockInHand(editor.state)?.node.attrs['id'] }).run());
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const buttons = [...(bar.current?.querySelectorAll<HTMLButtonElement>('button') ?? [])];
    const index = buttons.indexOf(document.activeElement as HTMLButtonElement);
    event.preventDefault();
    buttons.at((index + step) % buttons.length)?.focus();
  };
  return (
    <div ref={bar} role="toolbar" aria-label="Text" aria-controls="coe-document" className="toolbar" onKeyDown={move}>
      <Tool label="Bold" keys="⌘B" isPressed={now.bold} isFirst onPress={run(() => editor.commands.toggleMark('bold'))}>
        <b>B</b>
      </Tool>
      <Tool label="Italic" keys="⌘I" isPressed={now.italic} onPress={run(() => editor.commands.toggleMark('italic'))}>
        <i className="font-serif">I</i>
      </Tool>
      <Tool label="Code" keys="⌘E" isPressed={now.code} onPress={run(() => editor.commands.toggleMark('code'))}>
        <span className="font-mono text-xs">{'<>'}</span>
      </Tool>
      <Tool
        label="Link"
        keys="⌘K"
        isPressed={now.link}
        isDisabled={!now.mayLink}
        onPress={(anchor) => session.details.set({ form: 'link', anchor, blockId: '', sectionKey: session.sectionInHand.get() })}
      >
        <svg viewBox="0 0 16 16" className="size-4" fill="none" stroke="currentColor" strokeWidth="1.4" aria-hidden="true">
          <path d="M7 9a2.5 2.5 0 0 0 3.5 0l2-2A2.5 2.5 0 0 0 9 3.5l-1 1M9 7a2.5 2.5 0 0 0-3.5 0l-2 2A2.5 2.5 0 0 0 7 12.5l1-1" strokeLinecap="round" />
        </svg>
      </Tool>
      <span className="toolbar-gap" aria-hidden="true" />
      <Tool label="Bullets" keys="- " isPressed={now.list === 'bullet'} isDisabled={!isPlain} onPress={list('bullet')}>
        •
      </Tool>
      <Tool label="Numbers" keys="1. " isPressed={now.list === 'number'} isDisabled={!isPlain} onPress={list('number')}>
        <span className="tool-number" />
      </Tool>
      <Tool label="Code block" keys="```" isPressed={now.block === 'codeBlock'} isDisabled={!isPlain && now.block !== 'codeBlock'} onPress={becomes('codeBlock')}>
        <span className="font-mono text-xs">{'{}'}</span>
      </Tool>
      <Tool label="Callout" keys="> " isPressed={now.block === 'callout'} isDisabled={!isPlain && now.block !== 'callout'} onPress={becomes('callout')}>
        !
      </Tool>
      <span className="toolbar-gap" aria-hidden="true" />
      <Tool label="Undo" keys="⌘Z" isDisabled={!now.mayUndo} onPress={run(() => editor.commands.undo())}>
        ↶
      </Tool>
      <Tool label="Redo" keys="⇧⌘Z" isDisabled={!now.mayRedo} onPress={run(() => editor.commands.redo())}>
        ↷
      </Tool>
    </div>
  );
}

interface ToolProps {
  label: string;
  keys: string;
  isPressed?: boolean;
  isDisabled?: boolean;
  isFirst?: boolean;
  onPress: (anchor: Element) => void;
  children: ReactNode;
}

function Tool({ label, keys, isPressed, isDisabled = false, isFirst = false, onPress, children }: ToolProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={`${label} (${keys.trim()})`}
      aria-pressed={isPressed}
      aria-disabled={isDisabled}
      tabIndex={isFirst ? 0 : -1}
      // The selection stays in the text.
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => !isDisabled && onPress(event.currentTarget)}
    >
      <span aria-hidden="true">{children}</span>
    </button>
  );
}
