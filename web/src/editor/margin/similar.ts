import type { CoeDocument } from '@corrigenda/templates';
import type { Editor } from '@tiptap/core';
import { useEffect } from 'react';
import { SimilarCoesDocument, type SimilarCoesQuery } from '../../graphql/generated/graphql';
import { execute } from '../../graphql/client';
import { findSection } from '../blocks';
import { useSession, type EditorSession } from '../editor-session';
import { newId } from '../../ui/new-id';
import { useStore } from '../store';

export type SimilarCoe = SimilarCoesQuery['similarCoes'][number];

/** What is like the COE in hand; `failed` while the last look did not succeed. */
export interface Similar {
  coes: readonly SimilarCoe[];
  failed: boolean;
}

/** How long the text must be quiet: the service reads what it has written down, which follows the keys by a moment. */
const QUIET_MS = 4_000;
const FIRST_MS = 800;

/** Looks for similar COEs after opening, after every pause in writing, and when title or tags change. Nothing waits for it. */
export function useSimilar(editor: Editor | null): void {
  const session = useSession();
  const { number, version } = useStore(session.coe);
  useEffect(() => {
    if (!editor) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isLeft = false;
    const look = () =>
      void execute(SimilarCoesDocument, { number }).then(
        ({ similarCoes }) => !isLeft && session.similar.set({ coes: similarCoes, failed: false }),
        () => !isLeft && session.similar.set({ coes: session.similar.get()?.coes ?? [], failed: true }),
      );
    const later = ({ transaction }: { transaction: { docChanged: boolean } }) => {
      if (!transaction.docChanged) return;
      clearTimeout(timer);
      timer = setTimeout(look, QUIET_MS);
    };
    timer = setTimeout(look, FIRST_MS);
    editor.on('transaction', later);
    return () => {
      isLeft = true;
      clearTimeout(timer);
      editor.off('transaction', later);
    };
  }, [editor, session, number, version]);
}

export function relatedNumbers(document: CoeDocument | undefined): ReadonlySet<number> {
  return new Set(document?.sections.flatMap((section) => (section.kind === 'related' ? section.related.map(({ number }) => number) : [])));
}

/** Writes the COE into the section of related ones, as an edit like any other. The caret stays where it is. */
export function relate(editor: Editor, session: EditorSession, { coe, tags, services }: SimilarCoe): void {
  const key = session.template.sections.find(({ kind }) => kind === 'related')?.key;
  const section = key === undefined ? null : findSection(editor.state.doc, key);
  const type = editor.schema.nodes['related'];
  if (!section || !type) {
    session.say('This template has no section for related COEs.');
    return;
  }
  const note = services[0] ? `The same service: ${services[0]}` : tags[0] ? `The same kind: ${tags[0]}` : '';
  editor.view.dispatch(editor.state.tr.insert(section.position + section.node.nodeSize - 1, type.create({ id: newId(), number: coe.number, note })));
  session.say(`COE-${coe.number} stands among the related ones.`);
}

const placeOf = (number: number) => `not-before:${number}`;

/** The COEs of which the author said that they are something else; kept on this device. */
export function readSetAside(number: number): readonly number[] {
  const kept: unknown = JSON.parse(localStorage.getItem(placeOf(number)) ?? '[]');
  return Array.isArray(kept) ? kept.filter((one) => typeof one === 'number') : [];
}

export function setAside(session: EditorSession, other: number): void {
  const { number } = session.coe.get();
  const numbers = [...new Set([...session.setAside.get(), other])];
  session.setAside.set(numbers);
  localStorage.setItem(placeOf(number), JSON.stringify(numbers));
}
