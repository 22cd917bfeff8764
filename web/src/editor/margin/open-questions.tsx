import type { Editor } from '@tiptap/core';
import { useSession } from '../editor-session';
import { jumpTo } from '../jump';
import { useStore } from '../store';

/** Questions of reviewers that still wait for an answer. */
export function OpenQuestions({ editor, onJump }: { editor: Editor; onJump?: (() => void) | undefined }) {
  const session = useSession();
  const open = useStore(session.coe).questions.filter((question) => question.answer === null && question.acceptedAt === null);
  if (open.length === 0) return null;
  return (
    <section className="margin-part" aria-labelledby="open-questions">
      <h2 id="open-questions">
        Questions <span className="margin-count">{open.length === 1 ? 'one waits for you' : `${open.length} wait for you`}</span>
      </h2>
      <ul>
        {open.map((question) => (
          <li key={question.id}>
            <button
              type="button"
              className="margin-line"
              onClick={() => {
                onJump?.();
                jumpTo(editor, { section: question.sectionKey });
                document.getElementById(`question-${question.id}`)?.scrollIntoView({ block: 'center' });
              }}
            >
              <span className="block text-sm text-faint">{session.sectionNamed(question.sectionKey)?.title ?? question.sectionKey}</span>
              {question.body}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
