import type { Editor } from '@tiptap/core';
import type { PlacedFinding } from './findings/findings-plugin';
import { AskForReview } from './review/ask-for-review';
import { useSession } from './editor-session';
import { jumpTo } from './jump';
import { PHASE_WORDS, presentPhase } from './phases';
import type { Progress, Reading } from './reading';
import { useStore } from './store';
import type { Collaboration } from './collaboration';

const STATES = {
  empty: { mark: '○', word: 'empty' },
  partial: { mark: '◐', word: 'begun' },
  complete: { mark: '✓', word: 'complete' },
} as const;

interface OutlineProps {
  editor: Editor;
  progress: Progress | null;
  reading: Reading | null;
  findings: readonly PlacedFinding[] | null;
  collaboration: Collaboration | null;
  onJump?: () => void;
}

/** The sections with how far each is, and the way to the review, which says in words what is missing. */
export function Outline({ editor, progress, reading, findings, collaboration, onJump }: OutlineProps) {
  const session = useSession();
  const inHand = useStore(session.sectionInHand);
  return (
    <nav aria-label="Sections" className="outline-nav">
      <ol>
        {session.template.sections.map(({ key, title, required }) => {
          const own = progress?.sections.find((section) => section.key === key);
          const state = STATES[own?.state ?? 'empty'];
          return (
            <li key={key}>
              <button
                type="button"
                aria-current={key === inHand ? 'location' : undefined}
                className="outline-entry"
                data-state={own?.state ?? 'empty'}
                onClick={() => {
                  onJump?.();
                  jumpTo(editor, { section: key });
                }}
              >
                <span aria-hidden="true" className="outline-mark">
                  {state.mark}
                </span>
                <span className="grow">{title}</span>
                {own && own.gaps > 0 && (
                  <span className="outline-gaps" aria-hidden="true">
                    {own.gaps}
                  </span>
                )}
                <span className="sr-only">
                  , {state.word}
                  {own && own.gaps > 0 && `, ${own.gaps} missing`}
                  {!required && ', optional'}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      <StageSwitch progress={progress} />
      <div className="outline-foot">
        <div className="outline-bar" aria-hidden="true">
          <div style={{ inlineSize: `${progress?.percent ?? 0}%` }} />
        </div>
        <p className="figures text-sm text-soft">
          {progress ? `${progress.percent} % complete` : ' '}
        </p>
        {reading && (
          <p className="figures text-sm text-soft">
            {reading.words.toLocaleString('en-GB')} words · {readingMinutes(reading.words)} min to read
          </p>
        )}
        <AskForReview editor={editor} progress={progress} findings={findings} collaboration={collaboration} />
      </div>
    </nav>
  );
}

/** Slow readers of unknown matter read about 200 words a minute. */
function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / 200));
}

/** Hides what cannot be written yet, so that empty sections do not distract. */
function StageSwitch({ progress }: { progress: Progress | null }) {
  const session = useSession();
  const isStaged = useStore(session.isStaged);
  const isEditable = useStore(session.editable);
  if (!isEditable || !progress) return null;
  const toggle = () => {
    document.querySelectorAll('.coe-section[data-jumped]').forEach((section) => section.removeAttribute('data-jumped'));
    session.isStaged.set(!isStaged);
  };
  return (
    <label className="mt-3 flex items-start gap-2 px-2 font-sans text-sm text-soft">
      <input type="checkbox" checked={isStaged} onChange={toggle} className="mt-0.5 size-4" />
      <span>
        Only what matters now
        {isStaged && <span className="block text-faint">{PHASE_WORDS[presentPhase(session.template.sections, progress)]}</span>}
      </span>
    </label>
  );
}
