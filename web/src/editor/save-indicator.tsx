import type { Editor } from '@tiptap/core';
import { CopyButton } from '../ui/copy-button';
import type { Collaboration } from './collaboration';
import { readRefusal } from './refusal';
import { useSelected, useStore } from './store';

const MARKS = { opening: '○', saving: '◌', saved: '✓', offline: '⚠', refused: '⚠' } as const;

/** Four honest words: what is on this device only is never called saved. */
export function SaveIndicator({ collaboration }: { collaboration: Collaboration }) {
  const save = useStore(collaboration.save);
  return (
    <span role="status" aria-live="polite" className={`save-indicator save-${save.kind}`} data-save={save.kind}>
      <span aria-hidden="true">{MARKS[save.kind]}</span> {save.words}
    </span>
  );
}

/** In full words, with the way out, when something keeps the text from being saved. */
export function SaveProblem({ collaboration, editor }: { collaboration: Collaboration; editor: Editor | null }) {
  const save = useStore(collaboration.save);
  const reason = useSelected(collaboration.facts, (facts) => facts.refusal?.said);
  const refusal = reason === undefined ? null : readRefusal(reason);
  const isShown = save.kind === 'refused' || (refusal !== null && !refusal.isFinal && save.kind !== 'saved');
  if (!isShown) return null;
  const text = editor && !editor.isDestroyed ? editor.state.doc.textBetween(0, editor.state.doc.content.size, '\n\n', ' ') : '';
  return (
    <div role="alert" className="state-banner state-banner-danger">
      <p className="grow">
        <strong className="font-semibold">{refusal?.title ?? 'Your last changes cannot be saved'}.</strong> {(save.isAtRisk ? refusal?.adviceInTab : refusal?.advice) ?? 'Copy what you wrote since, and reload.'}
      </p>
      {save.isUnsaved && text !== '' && <CopyButton text={text} label="Copy the whole text" />}
      {refusal?.isFinal && (
        <button type="button" className="link text-sm" onClick={() => location.reload()}>
          Reload
        </button>
      )}
    </div>
  );
}
