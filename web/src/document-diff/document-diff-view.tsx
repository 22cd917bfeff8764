import type { DocumentDiff } from './compare-documents';
import { SectionDiffView, type DiffView } from './section-diff-view';

/** A whole document, compared; sections without a line on either side are left out. */
export function DocumentDiffView({ diff, view, onlyChanges }: { diff: DocumentDiff; view: DiffView; onlyChanges: boolean }) {
  const present = diff.sections.filter(({ lines }) => lines.length > 0);
  const same = onlyChanges ? present.filter(({ changes }) => changes === 0) : [];
  return (
    <>
      {present.map((section, index) => {
        if (onlyChanges && section.changes === 0) return null;
        const before = present.slice(0, index).reduce((sum, { changes }) => sum + changes, 0);
        return (
          <section key={section.key} id={section.key} className="document-section scroll-mt-24" aria-labelledby={`${section.key}-title`}>
            <h2 id={`${section.key}-title`}>
              {section.title}
              <span className="ml-3 align-middle font-sans text-sm font-normal tracking-normal text-faint">
                {section.changes === 0 ? 'no changes' : section.changes === 1 ? '1 change' : `${section.changes} changes`}
              </span>
            </h2>
            <SectionDiffView section={section} view={view} onlyChanges={onlyChanges} before={before} changes={diff.changes} />
          </section>
        );
      })}
      {same.length > 0 && diff.changes > 0 && <p className="mt-8 border-t border-line pt-3 text-sm text-faint">The same in both: {same.map(({ title }) => title).join(', ')}.</p>}
    </>
  );
}
