'use client';

import type { FormEvent, ReactNode } from 'react';
import {
  CompleteActionItemDocument,
  DeclineActionItemDocument,
  UpdateActionItemDocument,
  type ActionKind,
  type ActionLineFragment,
  type Priority,
} from '../graphql/generated/graphql';
import { useMutation } from '../graphql/use-mutation';
import type { ApiError } from '../graphql/api-error';
import { Button } from '../ui/button';
import { ErrorNote } from '../ui/error-state';
import { SelectField, TextArea, TextField, type Choice } from '../ui/field';
import { submitOnEnter } from '../ui/submit-on-enter';
import { ACTION_KINDS, PRIORITIES } from './action-words';

interface ActionInput {
  actionItemId: string;
  expectedVersion: number;
}

interface FormProps {
  input: ActionInput;
  onDone(): void;
  onCancel(): void;
}

interface FrameProps {
  label: string;
  submit: string;
  pending: boolean;
  error: ApiError | undefined;
  onSubmit(form: FormData): void;
  onCancel(): void;
  children: ReactNode;
}

function Frame({ label, submit, pending, error, onSubmit, onCancel, children }: FrameProps) {
  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    onSubmit(new FormData(event.currentTarget));
  }
  return (
    <form onSubmit={send} onKeyDown={submitOnEnter} aria-label={label} className="measure mt-4 grid gap-3 border-l-3 border-accent pl-4">
      {children}
      {error && <ErrorNote message={error.message} correlationId={error.correlationId} />}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" size="sm" pending={pending}>
          {submit}
        </Button>
        <Button size="sm" variant="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

const textOf = (form: FormData, name: string) => form.get(name)?.toString() ?? '';

export function CompleteForm({ input, onDone, onCancel }: FormProps) {
  const { run, pending, fieldError, errorBeside } = useMutation(CompleteActionItemDocument);
  async function send(form: FormData) {
    if (await run({ input: { ...input, evidence: textOf(form, 'evidence') } })) onDone();
  }
  return (
    <Frame label="Finish the action item" submit="It is done" pending={pending} error={errorBeside('evidence')} onSubmit={send} onCancel={onCancel}>
      <TextArea
        label="Evidence"
        name="evidence"
        required
        autoFocus
        error={fieldError('evidence')}
        hint="What shows that it is done and that the success test passes: a link to the change, a graph, a drill. Somebody else will look at it."
      />
    </Frame>
  );
}

export function DeclineForm({ input, onDone, onCancel }: FormProps) {
  const { run, pending, fieldError, errorBeside } = useMutation(DeclineActionItemDocument);
  async function send(form: FormData) {
    if (await run({ input: { ...input, reason: textOf(form, 'reason') } })) onDone();
  }
  return (
    <Frame label="Decline the action item" submit="Ask to decline" pending={pending} error={errorBeside('reason')} onSubmit={send} onCancel={onCancel}>
      <TextArea label="Reason" name="reason" required autoFocus error={fieldError('reason')} hint="Why it should not be done, and what happens to its cause instead. It stays open until a director accepts this." />
    </Frame>
  );
}

export function ReopenForm({ input, onDone, onCancel }: FormProps) {
  const { run, pending, fieldError, errorBeside } = useMutation(UpdateActionItemDocument);
  async function send(form: FormData) {
    if (await run({ input: { ...input, status: 'IN_PROGRESS', reason: textOf(form, 'reason') } })) onDone();
  }
  return (
    <Frame label="Reopen the action item" submit="Open it again" pending={pending} error={errorBeside('reason')} onSubmit={send} onCancel={onCancel}>
      <TextArea label="Reason" name="reason" required autoFocus error={fieldError('reason')} hint="What the evidence does not show." />
    </Frame>
  );
}

interface EditFormProps {
  action: ActionLineFragment;
  owners: readonly Choice[];
  onDone(): void;
  onCancel(): void;
}

const choices = <Key extends string>(words: Record<Key, string>) => Object.entries<string>(words).map(([value, label]) => ({ value, label }));

export function EditForm({ action, owners, onDone, onCancel }: EditFormProps) {
  const { run, pending, fieldError, errorBeside } = useMutation(UpdateActionItemDocument);
  // What a review approved changes only while the COE is being written.
  const promised = action.coe.status !== 'DRAFT' && action.coe.status !== 'CHANGES_REQUESTED';
  async function send(form: FormData) {
    const changes = {
      ownerId: textOf(form, 'ownerId') || null,
      dueOn: textOf(form, 'dueOn') || null,
      priority: textOf(form, 'priority') as Priority,
      ticketUrl: textOf(form, 'ticketUrl'),
      ...(!promised && { title: textOf(form, 'title'), kind: textOf(form, 'kind') as ActionKind, successTest: textOf(form, 'successTest') }),
    };
    if (await run({ input: { actionItemId: action.id, expectedVersion: action.version, ...changes } })) onDone();
  }
  const error = errorBeside('title', 'ownerId', 'dueOn', 'ticketUrl', 'successTest');
  return (
    <Frame label="Edit the action item" submit="Save" pending={pending} error={error} onSubmit={send} onCancel={onCancel}>
      {!promised && <TextField label="Title" name="title" defaultValue={action.title} required error={fieldError('title')} hint="Begins with a verb." />}
      <div className="grid gap-3 sm:grid-cols-2">
        <SelectField label="Owner" name="ownerId" defaultValue={action.owner?.id ?? ''} choices={[{ value: '', label: 'Nobody yet' }, ...owners]} error={fieldError('ownerId')} />
        <TextField label="Due" name="dueOn" type="date" defaultValue={action.dueOn ?? ''} error={fieldError('dueOn')} />
        <SelectField label="Priority" name="priority" defaultValue={action.priority} choices={choices(PRIORITIES)} />
        {!promised && <SelectField label="Kind" name="kind" defaultValue={action.kind} choices={choices(ACTION_KINDS)} />}
      </div>
      {!promised && <TextArea label="It worked when" name="successTest" defaultValue={action.successTest} error={fieldError('successTest')} hint="How one will see, months from now, that it worked." />}
      <TextField label="Tracked at" name="ticketUrl" type="url" defaultValue={action.ticketUrl} error={fieldError('ticketUrl')} placeholder="https://" />
    </Frame>
  );
}
