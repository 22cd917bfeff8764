import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { useSession } from '../editor-session';
import { jumpTo } from '../jump';
import { useStore } from '../store';
import { isInDocument, sendToFindings, type PlacedFinding } from './findings-plugin';
import { fixMany } from './fix-many';
import { useOverview } from './overview';
import { placeOf, replaceFinding } from './replace-finding';
import { RULE_WORDS } from './rule-words';
import { selectFinding } from './step-finding';
import { WaiveForm } from './waive-form';
import { withdrawWaiver } from './waive';
import { WordWays } from './word-ways';

const MOST_REPLACEMENTS = 3;

interface FindingItemProps {
  place: PlacedFinding;
  editor: Editor;
  isEditable: boolean;
  /** Where it stands, when that is not to be seen. */
  where?: string;
  onReplaced?: () => void;
}

/** What was found, why it matters, and the ways out: replace, here or everywhere, or let it stand with a reason. */
export function FindingItem({ place, editor, isEditable, where, onReplaced }: FindingItemProps) {
  const { finding } = place;
  const session = useSession();
  const [isWaiving, setWaiving] = useState(false);
  const { waivers } = useStore(session.coe);
  const overview = useOverview();
  const waiver = waivers.find(({ findingId }) => findingId === finding.id);
  const lapsed = overview.lapsed.get(finding.id);
  const mentions = overview.mentions.get(finding.id);
  const show = () => {
    const now = placeOf(editor, finding.id);
    if (now) selectFinding(editor, now);
    else jumpTo(editor, { section: finding.section, block: finding.block });
  };
  const mark = (id: string) => editor.view.dispatch(sendToFindings(editor.state.tr, { kind: 'active', id }));
  const replace = (replacement: string) => {
    if (!replaceFinding(editor, finding, replacement)) session.say('The text has changed since; it is being read again.');
    onReplaced?.();
  };
  return (
    <div className="finding-item" data-severity={finding.severity} data-rule={finding.rule} onMouseEnter={() => mark(finding.id)} onMouseLeave={() => mark('')}>
      <button type="button" className="finding-place" onClick={show}>
        <span className="finding-rule">{RULE_WORDS[finding.rule] ?? finding.rule}</span>
        <span className="finding-severity">{finding.severity === 'must' ? 'must' : 'consider'}</span>
        {where && <span className="finding-where">{where}</span>}
        <q className="finding-quote">{finding.text.length > 80 ? `${finding.text.slice(0, 78)}…` : finding.text}</q>
      </button>
      <p className="finding-message">{finding.message}</p>
      {waiver && (
        <p className="finding-message">
          <strong className="font-medium">{waiver.waivedBy.name}:</strong> {waiver.reason}{' '}
          {isEditable && (
            <button type="button" className="link" onClick={() => void withdrawWaiver(session, waiver.id).then((problem) => problem && session.say(problem))}>
              No longer
            </button>
          )}
        </p>
      )}
      {lapsed && (
        <p className="finding-lapsed">
          Waived before by {lapsed.waivedBy.name}: “{lapsed.reason}” The sentence has changed since, so the waiver has lapsed.
        </p>
      )}
      {isEditable && !waiver && (
        <div className="finding-ways">
          {isInDocument(place) ? (
            finding.replacements.slice(0, MOST_REPLACEMENTS).map((replacement, index) => (
              <Button key={replacement} size="sm" variant={index === 0 ? 'secondary' : 'quiet'} onClick={() => replace(replacement)} className="finding-replacement shrink! whitespace-normal!">
                {replacement === '' ? 'Leave it out' : replacement}
              </Button>
            ))
          ) : (
            <Button size="sm" onClick={show}>
              {finding.block === 'title' ? 'Change the title' : 'To the action item'}
            </Button>
          )}
          {mentions && mentions.replacements.length > 1 && (
            <Button
              size="sm"
              variant="quiet"
              className="finding-replacement shrink! whitespace-normal!"
              title={`Each by “${mentions.replacements[0]!.replacement}”, as it has to be written there`}
              onClick={() => {
                fixMany(editor, session, mentions.replacements);
                onReplaced?.();
              }}
            >
              Replace all {mentions.replacements.length} mentions of {mentions.name}
            </Button>
          )}
          <WordWays finding={finding} />
          {!isWaiving && (
            <Button size="sm" variant="quiet" onClick={() => setWaiving(true)}>
              {lapsed ? 'Waive again…' : 'May stand…'}
            </Button>
          )}
        </div>
      )}
      {isWaiving && !waiver && <WaiveForm findingId={finding.id} lapsed={lapsed} onDone={() => setWaiving(false)} />}
    </div>
  );
}
