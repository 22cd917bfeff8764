import { hasText, type CoeSection, type TemplateSection } from '@corrigenda/templates';
import { Runs } from './runs';

/** The template's questions with the team's answers; what was not answered is left out. */
export function Questions({ questions, template }: { questions: Extract<CoeSection, { kind: 'questions' }>['questions']; template: TemplateSection | undefined }) {
  const answered = questions.filter(({ prose }) => hasText(prose));
  if (answered.length === 0) return null;
  return (
    <dl>
      {answered.map(({ id, questionKey, prose }) => (
        <div key={id} className="mb-5">
          <dt className="mb-1 font-sans text-base leading-6 font-semibold text-soft">{template?.questions.find(({ key }) => key === questionKey)?.text ?? 'Further answer'}</dt>
          <dd>
            <Runs runs={prose} block={id} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
