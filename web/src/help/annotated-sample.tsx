import { coeNumber } from '../coe/coe-words';
import type { DocumentContext } from '../coe/document/document-context';
import { SectionBody, isBlank, titleOf } from '../coe/document/section-body';
import { ButtonLink } from '../ui/button';
import { SAMPLE_NOTES } from './sample-notes';

/** A finished COE as it is read, and beside each part why it is good. */
export function AnnotatedSample({ number, title, context }: { number: number; title: string; context: DocumentContext }) {
  const sections = context.document.sections.filter((section) => !isBlank(section, context));
  return (
    <article className="page pt-8">
      <header className="sample-row">
        <div className="min-w-0">
          <p className="text-sm text-faint">A finished COE, with notes on why each part is good</p>
          <h1 className="mt-1 font-serif text-3xl tracking-tight">
            <span className="text-soft">[{number}]</span> {title}
          </h1>
        </div>
        <Note of={coeNumber(number)} lines={SAMPLE_NOTES['title'] ?? []} />
      </header>
      <div className="document">
        {sections.map((section) => (
          <section key={section.key} id={section.key} className="document-section sample-row" aria-labelledby={`${section.key}-title`}>
            <div className="min-w-0">
              <h2 id={`${section.key}-title`}>{titleOf(section, context)}</h2>
              <SectionBody section={section} context={context} />
            </div>
            <Note of={titleOf(section, context)} lines={SAMPLE_NOTES[section.key] ?? []} />
          </section>
        ))}
      </div>
      <p className="no-print mt-10 flex flex-wrap gap-3">
        <ButtonLink href="/new" variant="primary" data-command="">
          Begin your own
        </ButtonLink>
        <ButtonLink href="/library" data-command="">
          Read what others wrote
        </ButtonLink>
      </p>
    </article>
  );
}

function Note({ of, lines }: { of: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <aside className="sample-note" aria-label={`Why this is good: ${of}`}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </aside>
  );
}
