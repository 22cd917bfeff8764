import type { PassageFinding } from '@corrigenda/templates';
import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { goTo } from '../blocks';
import { useSession } from '../editor-session';
import { sendToFindings } from './findings-plugin';
import { placeOf, replaceFinding } from './replace-finding';
import { RULE_WORDS } from './rule-words';
import { WaiveForm } from './waive-form';
import { withdrawWaiver } from './waive';
import { WordWays } from './word-ways';

const MOST_REPLACEMENTS = 3;

/** What was found, why it matters, and the ways out: replace, or let it stand with a reason. */
export function FindingItem({ finding, editor, isEditable, onReplaced }: { finding: PassageFinding; editor: Editor; isEditable: boolean; onReplaced?: () => void }) {
  const session = useSession();
  const [isWaiving, setWaiving] = useState(false);
  const waiver = session.coe.get().waivers.find(({ findingId }) => findingId === finding.id);
  const show = () => {
    const place = placeOf(editor, finding.id);
    if (!place) return;
    goTo(editor, place.from + (finding.path === 'text' ? 0 : 1));
    if (finding.path === 'text') editor.commands.setTextSelection({ from: place.from, to: place.to });
  };
  const mark = (id: string) => editor.view.dispatch(sendToFindings(editor.state.tr, { kind: 'active', id }));
  const replace = (replacement: string) => {
    if (!replaceFinding(editor, finding, replacement)) session.say('The text has changed since; it is being read again.');
    onReplaced?.();
  };
  return (
    <div className="finding-item" data-severity={finding.severity} onMouseEnter={() => mark(finding.id)} onMouseLeave={() => mark('')}>
      <button type="button" className="finding-place" onClick={show}>
        <span className="finding-rule">{RULE_WORDS[finding.rule] ?? finding.rule}</span>
        <span className="finding-severity">{finding.severity === 'must' ? 'must' : 'consider'}</span>
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
      {isEditable && !waiver && (
        <div className="finding-ways">
          {finding.replacements.slice(0, MOST_REPLACEMENTS).map((replacement, index) => (
            <Button key={replacement} size="sm" variant={index === 0 ? 'secondary' : 'quiet'} onClick={() => replace(replacement)} className="finding-replacement">
              {replacement === '' ? 'Leave it out' : replacement}
            </Button>
          ))}
          <WordWays finding={finding} />
          {!isWaiving && (
            <Button size="sm" variant="quiet" onClick={() => setWaiving(true)}>
              May stand…
            </Button>
          )}
        </div>
      )}
      {isWaiving && !waiver && <WaiveForm findingId={finding.id} onDone={() => setWaiving(false)} />}
    </div>
  );
}
