import { hasText, LESSON_GROUPS, type Lesson } from '@corrigenda/templates';
import { Runs } from './runs';

export function Lessons({ lessons }: { lessons: readonly Lesson[] }) {
  const told = lessons.filter(({ prose }) => hasText(prose));
  return LESSON_GROUPS.filter(({ kind }) => told.some((lesson) => lesson.kind === kind)).map(({ kind, title }) => (
    <section key={kind}>
      <h3 className="mb-1 font-sans text-base leading-6 font-semibold text-soft">{title}</h3>
      <ul>
        {told
          .filter((lesson) => lesson.kind === kind)
          .map(({ id, prose }) => (
            <li key={id} id={`block-${id}`}>
              <Runs runs={prose} block={id} />
            </li>
          ))}
      </ul>
    </section>
  ));
}
