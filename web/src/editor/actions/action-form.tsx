import { useRef, useState, type FormEvent } from 'react';
import { ACTION_KINDS, PRIORITIES } from '../../action-item/action-words';
import { type ApiError, toApiError } from '../../graphql/api-error';
import { execute } from '../../graphql/client';
import { AddActionItemFromEditorDocument, UpdateActionItemFromEditorDocument, type ActionKind, type Priority } from '../../graphql/generated/graphql';
import { Button } from '../../ui/button';
import { ErrorNote } from '../../ui/error-state';
import { SelectField, TextArea, TextField } from '../../ui/field';
import { submitOnEnter } from '../../ui/submit-on-enter';
import { useSession, type EditorAction } from '../editor-session';
import { newId } from '../../ui/new-id';
import { causesIn, likelyAction } from './causes';

interface ActionFormProps {
  action?: EditorAction;
  causeId?: string;
  onDone: () => void;
  onSaved?: () => void;
}

const choicesOf = (words: Record<string, string>) => Object.entries(words).map(([value, label]) => ({ value, label }));

/** One action item, new or changed. What it still lacks is no obstacle here; asking for review says it. */
export function ActionForm({ action, causeId = '', onDone, onSaved }: ActionFormProps) {
  const session = useSession();
  // One key per form: a second press, or a repeated request, adds nothing twice.
  const idempotencyKey = useRef(newId());
  const [error, setError] = useState<ApiError | null>(null);
  const [isPending, setPending] = useState(false);
  const owners = [{ value: '', label: 'Nobody yet' }, ...session.members.map(({ id, name }) => ({ value: id, label: name }))];
  const present = action?.causeId ?? causeId;
  const causes = causesIn(session.editor.get());
  const [likely] = useState(() => likelyAction(session.editor.get(), causeId));
  const causeChoices = [{ value: '', label: 'Not chosen yet' }, ...causes.map(({ id, text, isLeaf }) => ({ value: id, label: isLeaf ? text : `· ${text}` }))];

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => (form.get(name)?.toString() ?? '').trim();
    const fields = {
      title: text('title'),
      ownerId: text('ownerId') || null,
      dueOn: text('dueOn') || null,
      priority: text('priority') as Priority,
      kind: text('kind') as ActionKind,
      successTest: text('successTest'),
      causeId: text('causeId'),
    };
    setPending(true);
    setError(null);
    try {
      const saved = action
        ? (await execute(UpdateActionItemFromEditorDocument, { input: { actionItemId: action.id, expectedVersion: action.version, ...fields } })).updateActionItem
        : (await execute(AddActionItemFromEditorDocument, { input: { coeId: session.coe.get().id, idempotencyKey: idempotencyKey.current, ...fields } })).addActionItem;
      const coe = session.coe.get();
      const others = coe.actions.filter(({ id }) => id !== saved.id);
      session.coe.set({ ...coe, actions: [...others, saved].sort((a, b) => a.number - b.number) });
      onSaved?.();
      onDone();
    } catch (thrown) {
      setError(toApiError(thrown));
      setPending(false);
    }
  };
  return (
    <form onSubmit={(event) => void send(event)} onKeyDown={submitOnEnter} aria-label={action ? `Change ACT-${action.number}` : 'New action item'} className="my-3 grid gap-3 border-l-3 border-accent pl-4">
      <TextField autoFocus label="What will be done" name="title" required defaultValue={action?.title ?? likely.title} placeholder="Add an alarm on the age of the queue" hint="Begin with a verb." />
      <div className="grid gap-3 sm:grid-cols-2">
        <SelectField label="Owner" name="ownerId" defaultValue={action?.owner?.id ?? ''} choices={owners} />
        <TextField label="Due" name="dueOn" type="date" defaultValue={action?.dueOn ?? ''} />
        <SelectField label="Priority" name="priority" defaultValue={action?.priority ?? 'MEDIUM'} choices={choicesOf(PRIORITIES)} />
        <SelectField label="Kind" name="kind" defaultValue={action?.kind ?? likely.kind} choices={choicesOf(ACTION_KINDS)} />
      </div>
      <SelectField label="Which cause it answers" name="causeId" defaultValue={causes.some(({ id }) => id === present) ? present : ''} choices={causeChoices} />
      <TextArea label="It worked when" name="successTest" defaultValue={action?.successTest ?? likely.successTest} hint="How one will see, months from now, that it worked." />
      {error && <ErrorNote message={error.message} correlationId={error.correlationId} />}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" size="sm" pending={isPending}>
          {action ? 'Save' : 'Add action item'}
        </Button>
        <Button size="sm" variant="quiet" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
