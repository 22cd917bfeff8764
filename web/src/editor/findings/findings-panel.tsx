import type { Editor } from '@tiptap/core';
import { memo, useState } from 'react';
import { Button } from '../../ui/button';
import { useSession } from '../editor-session';
import { useStore } from '../store';
import { FindingItem } from './finding-item';
import type { PlacedFinding } from './findings-plugin';
import { fixMany } from './fix-many';
import { LapsedWaivers } from './lapsed-waivers';
import { useOverview } from './overview';
import { RuleFilter } from './rule-filter';

/** How many are listed at first: a long import may have a thousand, and nobody reads them all at once. */
const FIRST = 60;

/** Everything the rules found: what must be settled, what should be considered, and apart from both what was waived. */
export const FindingsPanel = memo(function FindingsPanel({ editor, findings: read }: { editor: Editor; findings: readonly PlacedFinding[] | null }) {
  const session = useSession();
  const isEditable = useStore(session.editable);
  const [most, setMost] = useState(FIRST);
  const [asked, setAsked] = useState('');
  const { open: all, waived, orphaned, sure: replacements } = useOverview();
  const rule = all.some(({ finding }) => finding.rule === asked) ? asked : '';
  const open = rule === '' ? all : all.filter(({ finding }) => finding.rule === rule);
  const must = open.filter(({ finding }) => finding.severity === 'must');
  const consider = open.filter(({ finding }) => finding.severity !== 'must');
  const mustOfAll = all.filter(({ finding }) => finding.severity === 'must').length;
  const sure = open.flatMap(({ finding }) => {
    const replacement = isEditable ? replacements.get(finding.id) : undefined;
    return replacement === undefined ? [] : [{ finding, replacement }];
  });
  const group = (title: string, places: readonly PlacedFinding[], room: number) =>
    places.length > 0 && room > 0 && <FindingsGroup title={`${title} · ${places.length}`} places={places.slice(0, room)} editor={editor} isEditable={isEditable} />;
  return (
    <section aria-labelledby="findings-title" className="margin-part">
      <h2 id="findings-title">
        Findings{' '}
        <span className="margin-count" role="status">
          {read === null ? 'reading…' : all.length === 0 ? 'none' : `${mustOfAll} must · ${all.length - mustOfAll} to consider`}
        </span>
      </h2>
      {read !== null && all.length === 0 && <p className="text-sm text-faint">No names, no jargon, no blame: this reads well.</p>}
      <RuleFilter findings={all} rule={rule} onChange={setAsked} />
      {sure.length > 1 && (
        <Button size="sm" className="finding-fix-all" onClick={() => fixMany(editor, session, sure)}>
          Fix all {sure.length} with a sure replacement
        </Button>
      )}
      {group('Must be settled before review', must, most)}
      {group('To consider', consider, most - must.length)}
      {open.length > most && (
        <Button size="sm" variant="quiet" onClick={() => setMost(most + FIRST)}>
          Show more ({open.length - most})
        </Button>
      )}
      {isEditable && all.length > 0 && (
        <p className="finding-keys">
          <kbd>F8</kbd> next, <kbd>Shift+F8</kbd> previous, <kbd>Alt+Enter</kbd> what to do
        </p>
      )}
      {read !== null && <LapsedWaivers waivers={orphaned} isEditable={isEditable} />}
      {waived.length > 0 && (
        <details className="mt-4">
          <summary className="text-sm text-soft">{waived.length === 1 ? 'One may stand' : `${waived.length} may stand`}</summary>
          <FindingsGroup places={waived} editor={editor} isEditable={isEditable} />
        </details>
      )}
    </section>
  );
});

function FindingsGroup({ title, places, editor, isEditable }: { title?: string; places: readonly PlacedFinding[]; editor: Editor; isEditable: boolean }) {
  const session = useSession();
  const titleOf = (section: string) => (section === '' ? 'Title' : (session.sectionNamed(section)?.title ?? section));
  return (
    <div>
      {title && <h3>{title}</h3>}
      {withKeys(places).map(({ key, place }) => (
        <FindingItem key={key} place={place} editor={editor} isEditable={isEditable} where={titleOf(place.finding.section)} />
      ))}
    </div>
  );
}

/** Keys that outlive a change of the sentence, so that a reason which is being written does not vanish under the hand. */
function withKeys(places: readonly PlacedFinding[]): { key: string; place: PlacedFinding }[] {
  const met = new Map<string, number>();
  return places.map((place) => {
    const own = `${place.finding.rule}:${place.finding.block}:${place.finding.path}:${place.finding.text}`;
    const nth = (met.get(own) ?? 0) + 1;
    met.set(own, nth);
    return { key: `${own}:${nth}`, place };
  });
}
