import { parseFindingId } from '@corrigenda/templates';
import { useSession, type EditorCoe } from '../editor-session';
import { RULE_WORDS } from './rule-words';
import { withdrawWaiver } from './waive';

/** Waivers whose text is gone. Where it still stands in another sentence, the finding itself says so. */
export function LapsedWaivers({ waivers, isEditable }: { waivers: EditorCoe['waivers']; isEditable: boolean }) {
  const session = useSession();
  if (waivers.length === 0) return null;
  return (
    <details className="mt-4">
      <summary className="text-sm text-soft">{waivers.length === 1 ? 'One waiver has lapsed' : `${waivers.length} waivers have lapsed`}</summary>
      {waivers.map(({ id, findingId, reason, waivedBy }) => {
        const was = parseFindingId(findingId);
        return (
          <div key={id} className="finding-item">
            <span className="finding-rule">{was && (RULE_WORDS[was.rule] ?? was.rule)}</span> <q className="finding-quote block">{was?.text}</q>
            <p className="finding-message">
              <strong className="font-medium">{waivedBy.name}:</strong> {reason}
            </p>
            <p className="finding-message">
              This text is gone; nothing is left to waive.{' '}
              {isEditable && (
                <button type="button" className="link" onClick={() => void withdrawWaiver(session, id).then((problem) => problem && session.say(problem))}>
                  Take it off the list
                </button>
              )}
            </p>
          </div>
        );
      })}
    </details>
  );
}
