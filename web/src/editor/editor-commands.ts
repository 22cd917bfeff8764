import type { Editor } from '@tiptap/core';
import { useEffect } from 'react';
import { download } from '../coe/download';
import { toApiError } from '../graphql/api-error';
import { offerCommands, type Command } from '../ui/commands';
import { blockInHand } from './blocks';
import { useSession, type EditorSession } from './editor-session';
import { jumpTo } from './jump';
import { slashItemsFor } from './slash/slash-items';

/** What the palette can do while somebody writes. The caret is where it was when it opened. */
export function useEditorCommands(editor: Editor | null): void {
  const session = useSession();
  useEffect(() => {
    if (!editor) return;
    return offerCommands(() => [
      { label: 'Writing', commands: writing(editor, session) },
      { label: 'Insert', commands: inserting(editor, session) },
      { label: 'Sections', commands: session.template.sections.map(({ key, title }) => ({ id: `section:${key}`, title, words: 'section go', run: () => jumpTo(editor, { section: key }) })) },
    ]);
  }, [editor, session]);
}

const EXPORTS = [
  ['md', 'Markdown'],
  ['docx', 'Word'],
  ['pdf', 'PDF'],
  ['json', 'JSON'],
] as const;

function writing(editor: Editor, session: EditorSession): Command[] {
  const { number } = session.coe.get();
  const isStaged = session.isStaged.get();
  return [
    { id: 'find', title: 'Find and replace', hint: '⌘F', run: () => session.isFinding.set(true) },
    ...(editor.isEditable ? [{ id: 'staged', title: isStaged ? 'Show every section' : 'Show only the sections that matter now', words: 'stage phase view', run: () => session.isStaged.set(!isStaged) }] : []),
    { id: 'title', title: 'Change the title', words: 'rename', run: () => jumpTo(editor, { section: '', block: 'title' }) },
    ...EXPORTS.map(([extension, label]) => ({
      id: `export:${extension}`,
      title: `Export the draft as ${label}`,
      words: `download ${extension}`,
      run: () => void download(`/files/coes/${number}.${extension}?revision=draft`).catch((thrown: unknown) => session.say(toApiError(thrown).message)),
    })),
  ];
}

function inserting(editor: Editor, session: EditorSession): Command[] {
  const place = editor.isEditable ? blockInHand(editor.state) : null;
  if (!place) return [];
  return slashItemsFor(place, '').map((item) => ({
    id: `insert:${item.name}`,
    title: item.title,
    hint: item.hint,
    words: `insert ${item.words}`,
    run: () => {
      editor.view.focus();
      item.run(editor, session);
    },
  }));
}
