import type { DocumentContext } from './document-context';
import { SectionBody, isBlank, titleOf } from './section-body';

/** The whole document for reading; sections without content are left out. */
export function DocumentView({ context }: { context: DocumentContext }) {
  return (
    <div className="document">
      {context.document.sections
        .filter((section) => !isBlank(section, context))
        .map((section) => (
          <section key={section.key} id={section.key} className="document-section" aria-labelledby={`${section.key}-title`}>
            <h2 id={`${section.key}-title`}>{titleOf(section, context)}</h2>
            <SectionBody section={section} context={context} />
          </section>
        ))}
    </div>
  );
}
