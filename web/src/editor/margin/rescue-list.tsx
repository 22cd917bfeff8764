import { execute } from '../../graphql/client';
import { toApiError } from '../../graphql/api-error';
import { DismissRescuedTextFromEditorDocument } from '../../graphql/generated/graphql';
import { Button } from '../../ui/button';
import { CopyButton } from '../../ui/copy-button';
import { Time } from '../../ui/time';
import { useSession } from '../editor-session';
import { useStore } from '../store';

/** Text that merged into a place which somebody had removed: offered back until it is put somewhere or no longer wanted. */
export function RescueList() {
  const session = useSession();
  const { rescued } = useStore(session.coe);
  const isEditable = useStore(session.editable);
  if (rescued.length === 0) return null;
  const dismiss = async (id: string) => {
    try {
      await execute(DismissRescuedTextFromEditorDocument, { id });
      const coe = session.coe.get();
      session.coe.set({ ...coe, rescued: coe.rescued.filter((each) => each.id !== id) });
    } catch (thrown) {
      session.say(toApiError(thrown).message);
    }
  };
  return (
    <section className="margin-part rescue-list" aria-labelledby="rescued">
      <h2 id="rescued">This could not be merged</h2>
      <p className="text-sm text-soft">It was typed while its place was moved or removed. Copy it to where it belongs.</p>
      <ul>
        {rescued.map(({ id, text, by, at }) => (
          <li key={id}>
            <q className="block whitespace-pre-wrap">{text}</q>
            <p className="text-sm text-soft">
              {by ? `${by.name}, ` : ''}
              <Time at={at} zone={session.zone} />
            </p>
            <div className="flex gap-2">
              <CopyButton text={text} />
              {isEditable && (
                <Button size="sm" variant="quiet" onClick={() => void dismiss(id)}>
                  Dismiss
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
