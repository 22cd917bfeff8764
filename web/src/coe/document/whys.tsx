import { hasText, type CoeSection, type TemplateSection, type Why } from '@corrigenda/templates';
import type { DocumentAction } from './document-context';
import { Runs } from './runs';
import { WhyGraphs } from './why-graphs';
import { writtenStrands } from './why-strands';

function AnsweredBy({ actions }: { actions: readonly DocumentAction[] }) {
  if (actions.length === 0) return null;
  return (
    <span className="mt-1 block font-sans text-sm leading-5 text-good">
      {'→ '}
      {actions.map(({ id, number, title }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <a href={`#action-${id}`}>{number ? `ACT-${number}` : title}</a>
        </span>
      ))}
    </span>
  );
}

function WhyList({ whys, actions }: { whys: readonly Why[]; actions: readonly DocumentAction[] }) {
  return (
    <ol className="m-0! list-none! p-0!">
      {whys.map((why) => (
        <li key={why.id} className="mt-3">
          <p className="m-0! font-sans text-sm! leading-5 font-semibold text-soft">{why.ask || 'Why?'}</p>
          <p className="m-0!">{hasText(why.answer) ? <Runs runs={why.answer} block={why.id} /> : <span className="text-faint">Not answered.</span>}</p>
          <AnsweredBy actions={actions.filter(({ causeId }) => causeId === why.id)} />
          {why.children.length > 0 && (
            <div className="ml-1 border-l border-line pl-4">
              <WhyList whys={why.children} actions={actions} />
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}

/** The trees of whys as nested outlines, one per strand, each end with the action items that answer it. */
export function Whys({ trees, template, actions }: { trees: Extract<CoeSection, { kind: 'whys' }>['trees']; template: TemplateSection | undefined; actions: readonly DocumentAction[] }) {
  const strands = writtenStrands(trees, template);
  return (
    <>
      {strands.map(({ key, label, roots }) => (
        <section key={key} className="mb-6">
          <h3 className="mt-6 text-xl leading-7 font-semibold">{label}</h3>
          <WhyList whys={roots} actions={actions} />
        </section>
      ))}
      <WhyGraphs strands={strands} actions={actions.map(({ id, number, title, causeId }) => ({ id, number, title, causeId }))} />
    </>
  );
}
