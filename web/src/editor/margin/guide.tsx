import { useSession } from '../editor-session';
import { useStore } from '../store';

/** The guiding questions of the section that holds the caret. They stand here so that the text never jumps. */
export function Guide() {
  const session = useSession();
  const section = session.sectionNamed(useStore(session.sectionInHand));
  if (!section || section.guide.length === 0) return null;
  return (
    <details className="margin-part margin-guide" open>
      <summary>{section.title} asks</summary>
      <ul>
        {section.guide.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </details>
  );
}
