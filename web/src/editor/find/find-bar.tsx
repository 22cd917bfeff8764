import type { Editor } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';
import { useEditorState } from '@tiptap/react';
import { findNext, findPrev, getMatchHighlights, replaceAll, replaceNext, SearchQuery, setSearchState } from 'prosemirror-search';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { useSession } from '../editor-session';
import { useStore } from '../store';
import { asOneStep } from '../undo-step';

/** Finds and replaces in the text of all sections, as one step that one undo takes back. */
export function FindBar({ editor }: { editor: Editor }) {
  const isOpen = useStore(useSession().isFinding);
  return isOpen ? <OpenFindBar editor={editor} /> : null;
}

function OpenFindBar({ editor }: { editor: Editor }) {
  const session = useSession();
  const isEditable = useStore(session.editable);
  const [wanted, setWanted] = useState(() => selectedWords(editor));
  const [instead, setInstead] = useState('');
  const [matchesCase, setMatchesCase] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const { found, current } = useEditorState({ editor, selector: ({ editor: present }) => countMatches(present) });

  useEffect(() => {
    const query = new SearchQuery({ search: wanted, replace: instead, caseSensitive: matchesCase, literal: true });
    editor.view.dispatch(setSearchState(editor.state.tr, query));
  }, [editor, wanted, instead, matchesCase]);
  useEffect(() => {
    field.current?.select();
    return () => {
      if (!editor.isDestroyed) editor.view.dispatch(setSearchState(editor.state.tr, new SearchQuery({ search: '' })));
    };
  }, [editor]);

  const run = (command: Command) => {
    command(editor.state, editor.view.dispatch);
    const { node } = editor.view.domAtPos(editor.state.selection.from);
    (node instanceof Element ? node : node.parentElement)?.scrollIntoView({ block: 'center' });
  };
  const close = () => {
    session.isFinding.set(false);
    editor.view.focus();
  };
  const everywhere = () => {
    asOneStep(editor, () => run(replaceAll));
    session.say(found === 1 ? 'One place was changed. Undo takes it back.' : `${found} places were changed. Undo takes them back.`);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && event.target === field.current) run(event.shiftKey ? findPrev : findNext);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <search aria-label="Find and replace" className="find-bar" onKeyDown={press}>
      <input ref={field} autoFocus value={wanted} onChange={(event) => setWanted(event.target.value)} placeholder="Find" aria-label="Find" />
      <output className="figures min-w-16 text-sm text-soft" aria-live="polite">
        {wanted === '' ? '' : found === 0 ? 'not found' : current === 0 ? `${found} found` : `${current} of ${found}`}
      </output>
      <Button size="sm" variant="quiet" aria-label="Previous" disabled={found === 0} onClick={() => run(findPrev)}>
        ↑
      </Button>
      <Button size="sm" variant="quiet" aria-label="Next" disabled={found === 0} onClick={() => run(findNext)}>
        ↓
      </Button>
      <label className="flex items-center gap-1.5 text-sm">
        <input type="checkbox" checked={matchesCase} onChange={(event) => setMatchesCase(event.target.checked)} /> Aa
        <span className="sr-only">: capitals matter</span>
      </label>
      {isEditable && (
        <>
          <input value={instead} onChange={(event) => setInstead(event.target.value)} placeholder="Replace with" aria-label="Replace with" />
          <Button size="sm" disabled={found === 0} onClick={() => run(replaceNext)}>
            Replace
          </Button>
          <Button size="sm" disabled={found === 0} onClick={everywhere}>
            All
          </Button>
        </>
      )}
      <button type="button" aria-label="Close" className="ms-auto grid size-7 place-items-center rounded-md text-soft hover:bg-sunken" onClick={close}>
        <Icon name="close" />
      </button>
    </search>
  );
}

/** What is selected is what one most likely looks for. */
function selectedWords({ state }: Editor): string {
  const { from, to, $from, $to } = state.selection;
  return $from.sameParent($to) ? state.doc.textBetween(from, to).slice(0, 200) : '';
}

function countMatches({ state }: Editor): { found: number; current: number } {
  const matches = getMatchHighlights(state).find();
  const { from, to } = state.selection;
  return { found: matches.length, current: matches.findIndex((match) => match.from === from && match.to === to) + 1 };
}
