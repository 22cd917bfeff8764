import type { Editor } from '@tiptap/core';
import { CopyButton } from '../ui/copy-button';
import type { Collaboration } from './collaboration';
import { readRefusal, type Refusal } from './refusal';
import { useSelected, useStore } from './store';

const MARKS = { opening: '○', saving: '◌', saved: '✓', offline: '⚠', refused: '⚠' } as const;

/** Four honest words: what is on this device only is never called saved. */
export function SaveIndicator({ collaboration }: { collaboration: Collaboration }) {
  const kind = useSelected(collaboration.save, (save) => save.kind);
  const words = useSelected(collaboration.save, (save) => save.words);
  return (
    <span role="status" aria-live="polite" className={`save-indicator save-${kind}`} data-save={kind}>
      <span aria-hidden="true">{MARKS[kind]}</span> {words}
    </span>
  );
}

interface ProblemProps {
  collaboration: Collaboration;
  editor: Editor | null;
}

/** In full words, with the way out, when something keeps the text from being saved. */
export function SaveProblem({ collaboration, editor }: ProblemProps) {
  const kind = useSelected(collaboration.save, (save) => save.kind);
  const reason = useSelected(collaboration.facts, (facts) => facts.refusal?.said);
  const refusal = reason === undefined ? null : readRefusal(reason);
  const isShown = kind === 'refused' || (refusal !== null && !refusal.isFinal && kind !== 'saved');
  return isShown ? <Problem collaboration={collaboration} editor={editor} refusal={refusal} /> : null;
}

function Problem({ collaboration, editor, refusal }: ProblemProps & { refusal: Refusal | null }) {
  const save = useStore(collaboration.save);
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
