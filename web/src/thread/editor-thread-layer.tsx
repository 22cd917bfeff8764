import type { Editor } from '@tiptap/core';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Collaboration } from '../editor/collaboration';
import { useSession } from '../editor/editor-session';
import { useStore } from '../editor/store';
import { EditorThreads } from './editor-threads';
import { ThreadLayer } from './thread-layer';
import { Threads } from './threads';
import { ThreadsProvider } from './threads-context';
import './thread.css';

/** Threads beside the document of an editor; whoever shares it finds them in its own copy, which is newer than the service's. */
export function EditorThreadLayer({ editor, collaboration, children }: { editor: Editor | null; collaboration: Collaboration | null; children: ReactNode }) {
  const session = useSession();
  const [threads] = useState(() => {
    const { id, number } = session.coe.get();
    return new Threads({ coeId: id, number, revision: null, placed: collaboration === null, reader: { ...session.me, zone: session.zone } });
  });
  const surface = useMemo(() => editor && new EditorThreads(editor, collaboration?.document ?? null), [editor, collaboration]);
  const isEditable = useStore(session.editable);
  const [titleOf] = useState(() => (key: string) => session.sectionNamed(key)?.title ?? key);
  useEffect(() => threads.start(), [threads]);
  useEffect(() => surface?.start(), [surface]);
  return (
    <ThreadsProvider threads={threads} surface={surface} titleOf={titleOf}>
      {children}
      <ThreadLayer maySuggest={!isEditable} />
    </ThreadsProvider>
  );
}
