import type { Editor } from '@tiptap/core';
import { memo, useState } from 'react';
import { Button } from '../../ui/button';
import { useSession } from '../editor-session';
import { useStore } from '../store';
import { FindingItem } from './finding-item';
import type { PlacedFinding } from './findings-plugin';

/** How many are listed at first: a long import may have a thousand, and nobody reads them all at once. */
const FIRST = 60;

/** Everything the rules found, by section; what was waived stands apart. */
export const FindingsPanel = memo(function FindingsPanel({ editor, findings: read }: { editor: Editor; findings: readonly PlacedFinding[] | null }) {
  const session = useSession();
  const coe = useStore(session.coe);
  const isEditable = useStore(session.editable);
  const [most, setMost] = useState(FIRST);
  const findings = read ?? [];
  const waivedIds = new Set(coe.waivers.map(({ findingId }) => findingId));
  const open = findings.filter(({ finding }) => !waivedIds.has(finding.id));
  const waived = findings.filter(({ finding }) => waivedIds.has(finding.id));
  const must = open.filter(({ finding }) => finding.severity === 'must').length;
  const listed = open.slice(0, most);
  const sections = session.template.sections.filter(({ key }) => listed.some(({ finding }) => finding.section === key));
  return (
    <section aria-labelledby="findings-title" className="margin-part">
      <h2 id="findings-title">
        Findings{' '}
        <span className="margin-count" role="status">
          {read === null ? 'reading…' : open.length === 0 ? 'none' : `${must} must · ${open.length - must} to consider`}
        </span>
      </h2>
      {read !== null && open.length === 0 && <p className="text-sm text-faint">No names, no jargon, no blame: this reads well.</p>}
      {sections.map((section) => (
        <div key={section.key}>
          <h3>{section.title}</h3>
          {listed
            .filter(({ finding }) => finding.section === section.key)
            .map(({ finding }) => (
              <FindingItem key={finding.id} finding={finding} editor={editor} isEditable={isEditable} />
            ))}
        </div>
      ))}
      {open.length > most && (
        <Button size="sm" variant="quiet" onClick={() => setMost(most + FIRST)}>
          Show more ({open.length - most})
        </Button>
      )}
      {waived.length > 0 && (
        <details className="mt-4">
          <summary className="text-sm text-soft">{waived.length === 1 ? 'One may stand' : `${waived.length} may stand`}</summary>
          {waived.map(({ finding }) => (
            <FindingItem key={finding.id} finding={finding} editor={editor} isEditable={isEditable} />
          ))}
        </details>
      )}
    </section>
  );
});
