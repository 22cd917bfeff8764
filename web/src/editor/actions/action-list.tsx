import { useEffect, useState } from 'react';
import { ActionStatusChip } from '../../action-item/action-status-chip';
import { ACTION_KINDS, PRIORITIES } from '../../action-item/action-words';
import { execute } from '../../graphql/client';
import { toApiError } from '../../graphql/api-error';
import { RemoveActionItemFromEditorDocument } from '../../graphql/generated/graphql';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { formatDate } from '../../ui/instant';
import { useSession, type EditorAction } from '../editor-session';
import { useStore } from '../store';
import { ActionForm } from './action-form';
import { causesIn } from './causes';

/** The action items of the COE: rows beside the document, added and changed in place. */
export function ActionList() {
  const session = useSession();
  const coe = useStore(session.coe);
  const isEditable = useStore(session.editable);
  const cause = useStore(session.newActionCause);
  const [open, setOpen] = useState<string | null>(null);
  const isNew = open === 'new' || cause !== null;
  const close = () => {
    setOpen(null);
    session.newActionCause.set(null);
  };
  return (
    <div className="font-sans">
      <ul className="border-t border-line">
        {coe.actions.map((action) => (
          <li key={action.id} id={`action-${action.id}`} className="border-b border-line">
            {open === action.id ? <ActionForm action={action} onDone={close} /> : <ActionLine action={action} onEdit={isEditable && action.may.edit ? () => setOpen(action.id) : undefined} />}
          </li>
        ))}
      </ul>
      {coe.actions.length === 0 && !isNew && <p className="py-2 text-base text-faint">No action items yet. Each cause needs one that would have kept it from happening.</p>}
      {isEditable && isNew && <NewAction causeId={cause ?? ''} onDone={close} />}
      {isEditable && !isNew && (
        <Button size="sm" variant="quiet" className="mt-2" onClick={() => setOpen('new')}>
          <Icon name="plus" />
          Add action item
        </Button>
      )}
    </div>
  );
}

function NewAction({ causeId, onDone }: { causeId: string; onDone: () => void }) {
  const session = useSession();
  useEffect(() => {
    document.querySelector('.coe-section[data-kind="actions"] form')?.scrollIntoView({ block: 'center' });
  }, []);
  return <ActionForm key={causeId} causeId={causeId} onDone={onDone} onSaved={() => session.say('The action item is in.')} />;
}

function ActionLine({ action, onEdit }: { action: EditorAction; onEdit?: () => void }) {
  const session = useSession();
  const [error, setError] = useState('');
  const cause = causesIn(session.editor.get()).find(({ id }) => id === action.causeId);
  const remove = async () => {
    try {
      await execute(RemoveActionItemFromEditorDocument, { input: { actionItemId: action.id, expectedVersion: action.version } });
      session.removedActions.add(action.id);
      const coe = session.coe.get();
      session.coe.set({ ...coe, actions: coe.actions.filter(({ id }) => id !== action.id) });
    } catch (thrown) {
      setError(toApiError(thrown).message);
    }
  };
  return (
    <div className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-0.5 py-2.5">
      <div className="min-w-0">
        <span className="figures mr-2 text-sm text-faint">ACT-{action.number}</span>
        <span className="text-base font-medium">{action.title}</span>
      </div>
      <div className="flex items-start gap-1">
        {onEdit && (
          <>
            <Button size="sm" variant="quiet" onClick={onEdit} aria-label={`Change ACT-${action.number}`}>
              Change
            </Button>
            <Button size="sm" variant="quiet" onClick={() => void remove()} aria-label={`Remove ACT-${action.number}`}>
              Remove
            </Button>
          </>
        )}
      </div>
      <div className="col-span-2 flex flex-wrap gap-x-4 gap-y-0.5 text-sm text-soft">
        <ActionStatusChip status={action.status} />
        <span className={action.owner ? '' : 'text-warn'}>{action.owner?.name ?? 'no owner'}</span>
        <span className={action.dueOn ? '' : 'text-warn'}>{action.dueOn ? `due ${formatDate(action.dueOn)}` : 'no date'}</span>
        <span>{ACTION_KINDS[action.kind]}</span>
        <span>{PRIORITIES[action.priority]}</span>
        <span className={action.causeId && cause ? '' : 'text-warn'}>{action.causeId ? (cause ? `answers “${cause.text}”` : 'answers a line that is gone') : 'answers no cause yet'}</span>
      </div>
      <p className="col-span-2 text-sm text-soft">{action.successTest === '' ? <span className="text-warn">no success test</span> : <>It worked when: {action.successTest}</>}</p>
      {error && (
        <p role="alert" className="col-span-2 text-sm text-danger">
          {error}
        </p>
      )}
    </div>
  );
}
