import { formatDuration, isSurelyBefore } from '@corrigenda/templates';
import { DurationBar } from '../../coe/document/duration-bar';
import { Button } from '../../ui/button';
import { useSession } from '../editor-session';
import { entriesOutOfOrder, entriesSaidTwice, momentOf, putInOrder } from '../sections/timeline';
import { isSomebodyElseIn } from '../others-carets';
import { useStore } from '../store';
import { findSection } from '../blocks';
import type { HostProps } from './host-portals';
import { AddEntryButton } from './section-foot';

/** How long each phase took, on which clock times are shown, and what is doubtful about the entries. */
export function TimelineHead({ host, editor, reading }: HostProps) {
  const session = useSession();
  useStore(session.coe);
  const isEditable = useStore(session.editable);
  const key = String(host.node.attrs['key']);
  const section = findSection(editor.state.doc, key)?.node;
  const late = section && reading ? entriesOutOfOrder(section).size : 0;
  const doubles = section && reading ? entriesSaidTwice(section).size : 0;
  const order = () => {
    const tr = putInOrder(editor.state, key);
    if (!tr) return;
    // A move makes the entries anew: what another author is typing there would be lost.
    if (isSomebodyElseIn(editor.view.dom.querySelector(`[data-key="${CSS.escape(key)}"]`))) session.say('Somebody is writing in the timeline; the order can be changed when their caret has left it.');
    else editor.view.dispatch(tr);
  };
  return (
    <div className="timeline-head">
      {reading && <DurationBar document={reading.document} />}
      <div className="flex flex-wrap items-center gap-3 font-sans text-sm text-soft">
        <ZoneSwitch />
        <GapChoice />
        {isEditable && <AddEntryButton sectionKey={key} />}
        {late > 0 && (
          <span className="flex items-center gap-2 text-warn">
            {late === 1 ? 'One entry stands out of order.' : `${late} entries stand out of order.`}
            {isEditable && (
              <Button size="sm" onClick={order}>
                Put in order
              </Button>
            )}
          </span>
        )}
        {doubles > 0 && (
          <span className="text-warn">{doubles === 1 ? 'One entry says what an earlier one says.' : `${doubles} entries say what earlier ones say.`}</span>
        )}
        {section && reading && milestonesDisagree(section) && <span className="text-warn">The milestones contradict each other in time.</span>}
      </div>
    </div>
  );
}

let known: string | undefined;

/** Asked once: the browser takes a millisecond to answer. */
function ownZone(): string {
  return (known ??= Intl.DateTimeFormat().resolvedOptions().timeZone);
}

/** The clock on which times are shown; they are always written on that of the incident. */
function ZoneSwitch() {
  const session = useSession();
  const readerZone = useStore(session.readerZone);
  const own = ownZone();
  if (own === session.zone || own === '') return <span>Times are in {session.zone}.</span>;
  return (
    <span>
      Times are in {readerZone || session.zone}.{' '}
      <button type="button" className="font-medium text-accent underline-offset-2 hover:underline" onClick={() => session.readerZone.set(readerZone === '' ? own : '')}>
        {readerZone === '' ? `Show mine (${own})` : `Show the incident’s (${session.zone})`}
      </button>
    </span>
  );
}

const GAPS = [0, 15, 30, 60, 120, 360];

function GapChoice() {
  const session = useSession();
  const minutes = useStore(session.gapMinutes);
  return (
    <label className="flex items-center gap-1.5">
      Mark gaps over
      <select value={minutes} onChange={(event) => session.gapMinutes.set(Number(event.target.value))} className="h-7 rounded-md border border-control bg-surface px-1.5">
        {GAPS.map((gap) => (
          <option key={gap} value={gap}>
            {gap === 0 ? 'none' : formatDuration(gap * 60_000)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Detected before it began, mitigated before detected, and so on. */
function milestonesDisagree(section: HostProps['host']['node']): boolean {
  const order = ['start', 'detected', 'engaged', 'mitigated', 'resolved'];
  const found = order.flatMap((milestone) => {
    const moments: ReturnType<typeof momentOf>[] = [];
    section.forEach((node) => node.attrs['milestone'] === milestone && moments.push(momentOf(node.attrs)));
    return moments.slice(0, 1);
  });
  return found.some((moment, index) => index > 0 && isSurelyBefore(moment, found[index - 1]!));
}
