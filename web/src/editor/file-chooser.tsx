import type { Editor } from '@tiptap/core';
import { useEffect, useRef, type ChangeEvent } from 'react';
import { useSession } from './editor-session';
import { insertFiles } from './pasting';
import { useStore } from './store';
import { PICTURES } from './uploads';

export const ACCEPTED_FILES = [...PICTURES, '.csv', '.tsv', 'text/csv', 'text/tab-separated-values'].join(',');

/** The browser's own dialog for the file that was asked for from within the text. */
export function FileChooser({ editor }: { editor: Editor }) {
  const session = useSession();
  const asked = useStore(session.chooseFile);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (asked !== 0) input.current?.click();
  }, [asked]);
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    void insertFiles(editor, session, [...(event.target.files ?? [])].map((file) => ({ name: file.name, type: file.type, body: file })), session.sectionInHand.get());
    event.target.value = '';
  };
  return <input ref={input} type="file" multiple hidden aria-label="Picture or numbers for the text" accept={ACCEPTED_FILES} onChange={choose} />;
}
