import { hasText, isSectionEmpty, type CoeSection } from '@corrigenda/templates';
import { Actions } from './actions';
import { Blocks } from './blocks';
import type { DocumentContext } from './document-context';
import { Lessons } from './lessons';
import { Measures } from './measures';
import { Questions } from './questions';
import { Related } from './related';
import { Runs } from './runs';
import { Timeline } from './timeline';
import { Whys } from './whys';

/** What a section holds, without its heading. */
export function SectionBody({ section, context }: { section: CoeSection; context: DocumentContext }) {
  const template = context.template.sections.find(({ key }) => key === section.key);
  if (section.kind === 'actions') return <Actions actions={context.actions} today={context.today} />;
  const blocks = <Blocks blocks={section.blocks} context={context} />;
  switch (section.kind) {
    case 'prose':
    case 'metrics':
      return blocks;
    case 'impact':
      return (
        <>
          {blocks}
          <Measures measures={section.measures} />
        </>
      );
    case 'timeline':
      return (
        <>
          {blocks}
          <Timeline entries={section.entries} zone={context.zone} />
        </>
      );
    case 'questions':
      return (
        <>
          {blocks}
          <Questions questions={section.questions} template={template} />
        </>
      );
    case 'whys':
      return (
        <>
          {blocks}
          <Whys trees={section.trees} template={template} actions={context.actions} />
        </>
      );
    case 'factors':
      return (
        <>
          {blocks}
          <ul>
            {section.factors
              .filter(({ prose }) => hasText(prose))
              .map(({ id, prose }) => (
                <li key={id}>
                  <Runs runs={prose} block={id} />
                </li>
              ))}
          </ul>
        </>
      );
    case 'lessons':
      return (
        <>
          {blocks}
          <Lessons lessons={section.lessons} />
        </>
      );
    case 'related':
      return (
        <>
          {blocks}
          <Related related={section.related} />
        </>
      );
  }
}

/** Whether a reader would find nothing under the heading. */
export function isBlank(section: CoeSection, context: DocumentContext): boolean {
  return section.kind === 'actions' ? context.actions.length === 0 : isSectionEmpty(section);
}

export function titleOf(section: CoeSection, context: DocumentContext): string {
  return context.template.sections.find(({ key }) => key === section.key)?.title ?? section.key;
}
