'use client';

import type { DocumentOptions } from '@corrigenda/templates';
import { useRouter } from 'next/navigation';
import { useEffect, useMemo, useState } from 'react';
import { CoeChangedInEditorDocument, WordListsChangedDocument, type EditCoeQuery } from '../graphql/generated/graphql';
import { follow } from '../graphql/live';
import { Collaboration } from './collaboration';
import { EditorSession, SessionProvider, type EditorCoe, type WordLists } from './editor-session';
import { EditorSkeleton } from './editor-skeleton';
import { EditorSurface } from './editor-surface';
import { EditorBar, TitleField } from './editor-header';
import { readListsAnew } from './findings/own-words';
import { newerCoe } from './newer-coe';
import { SaveProblem } from './save-indicator';
import { Store, useSelected, useStore } from './store';

export interface CoeEditorProps {
  coe: EditorCoe;
  me: NonNullable<EditCoeQuery['me']>['member'];
  members: EditCoeQuery['members'];
  wordLists: EditCoeQuery['wordLists'];
  mayDecideWords: boolean;
}

/** The editor of one COE. Whoever may write shares the document; everybody else sees the last of it. */
export function CoeEditor(props: CoeEditorProps) {
  const { coe } = props;
  const mayEdit = coe.may.edit;
  // Sharing begins when editing becomes possible. It does not end by itself: what is not saved yet must stay on the screen.
  const [isShared, setShared] = useState(mayEdit);
  if (mayEdit && !isShared) setShared(true);
  return <OpenCoe key={`${coe.id}:${isShared ? 'shared' : coe.document ? coe.version : ''}`} {...props} isShared={isShared} />;
}

function OpenCoe({ coe, me, members, wordLists, mayDecideWords, isShared }: CoeEditorProps & { isShared: boolean }) {
  const router = useRouter();
  const [session] = useState(() => new EditorSession(coe, members, me, wordLists, mayDecideWords));
  const [link] = useState(() => new Store<Collaboration | null>(null));
  const collaboration = useStore(link);
  const options = useCheckOptions(session, wordLists);

  useEffect(() => {
    session.coe.set(newerCoe(session.coe.get(), coe, session.removedActions));
    session.editable.set(coe.may.edit);
  }, [session, coe]);
  useEffect(() => {
    if (!isShared) return;
    const opened = new Collaboration({ memberId: me.id, coeId: coe.id, number: coe.number }, () => router.refresh());
    link.set(opened);
    return () => {
      link.set(null);
      opened.destroy();
    };
  }, [coe.id, coe.number, me.id, isShared, link, router]);
  useRefresh(coe.number);

  return (
    <SessionProvider value={session}>
      {isShared ? (
        collaboration ? (
          <SharedCoe key={collaboration.document.guid} session={session} collaboration={collaboration} options={options} />
        ) : (
          <EditorSkeleton />
        )
      ) : (
        <EditorSurface collaboration={null} options={options} />
      )}
    </SessionProvider>
  );
}

/** The document is drawn only when all of it is there: an editor on an empty one would write its own beginning into it. */
function SharedCoe({ session, collaboration, options }: { session: EditorSession; collaboration: Collaboration; options: DocumentOptions }) {
  const isOpened = useSelected(collaboration.facts, (facts) => facts.isOpened);
  const isClosed = useSelected(collaboration.facts, (facts) => facts.isReadOnly || facts.refusal?.isFinal === true);
  const coe = useStore(session.coe);
  useEffect(() => {
    session.editable.set(coe.may.edit && !isClosed);
  }, [session, coe.may.edit, isClosed]);
  if (isOpened) return <EditorSurface collaboration={collaboration} options={options} />;
  return (
    <EditorSkeleton bar={<EditorBar collaboration={collaboration} />} title={<TitleField />}>
      <SaveProblem collaboration={collaboration} editor={null} />
    </EditorSkeleton>
  );
}

/** The lists that the rules check with: those of the page, until they change; and what the policy makes a must. The same object while they say the same, however often they are read. */
function useCheckOptions(session: EditorSession, read: CoeEditorProps['wordLists']): DocumentOptions {
  const text = useMemo(() => JSON.stringify(read), [read]);
  useEffect(() => session.wordLists.set(JSON.parse(text) as WordLists), [session, text]);
  useEffect(() => {
    const again = () => void readListsAnew(session);
    return follow(WordListsChangedDocument, {}, again, again);
  }, [session]);
  const lists = useStore(session.wordLists);
  const { mustRules } = useStore(session.coe).gateRules;
  const present = useMemo(() => JSON.stringify({ ...lists, mustRules }), [lists, mustRules]);
  return useMemo(() => JSON.parse(present) as DocumentOptions, [present]);
}

/** Reads the page again when the COE changes elsewhere: an answer, an action item, a verdict. */
function useRefresh(number: number): void {
  const router = useRouter();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => router.refresh(), 300);
    };
    const stop = follow(CoeChangedInEditorDocument, { number }, soon, soon);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [number, router]);
}
