import type { SectionDiff } from '../document-diff/compare-documents';
import { SectionDiffView } from '../document-diff/section-diff-view';

/** What a section says differently from the revision that the reader looked at before. */
export function ChangedSection({ section, since }: { section: SectionDiff; since: number }) {
  return (
    <details open className="mb-6 border-y border-line bg-surface px-4 py-2">
      <summary className="text-sm font-medium text-accent">
        {section.changes === 1 ? '1 change' : `${section.changes} changes`} since revision {since}
      </summary>
      <div className="mt-3">
        <SectionDiffView section={section} view="inline" onlyChanges before={0} changes={section.changes} />
      </div>
    </details>
  );
}
