import type { AttributeValue } from '@corrigenda/templates';
import type { FormEvent, ReactNode } from 'react';
import { Button } from '../../ui/button';
import { changeBlock, findBlock } from '../blocks';
import { useSession } from '../editor-session';
import type { DetailsFormProps } from './details-popover';

/** The attributes of the block that the popover is about, as they are now. */
export function attributesOf({ editor, request }: Pick<DetailsFormProps, 'editor' | 'request'>): Record<string, AttributeValue> {
  return findBlock(editor.state.doc, request.blockId)?.node.attrs ?? {};
}

/** Writes what changed and closes; says so when another author has removed the block meanwhile. */
export function useCommit({ editor, request, onDone }: DetailsFormProps): (attributes: Record<string, AttributeValue>) => void {
  const session = useSession();
  return (attributes) => {
    if (!changeBlock(editor, request.blockId, attributes)) session.say('This line was removed meanwhile by another author.');
    onDone();
  };
}

export function DetailsFrame({ onSubmit, submit = 'Set', children, extra }: { onSubmit: () => void; submit?: string; children: ReactNode; extra?: ReactNode }) {
  const send = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    onSubmit();
  };
  return (
    <form onSubmit={send} className="grid gap-3">
      {children}
      <div className="flex items-center gap-2">
        <Button type="submit" variant="primary" size="sm">
          {submit}
        </Button>
        {extra}
      </div>
    </form>
  );
}

/** Choices that are made with one press. */
export function ChoiceList({ label, value, choices, onChoose }: { label: string; value: string; choices: readonly { value: string; label: string; hint?: string }[]; onChoose: (value: string) => void }) {
  return (
    <div role="radiogroup" aria-label={label} className="-mx-2 grid">
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          role="radio"
          aria-checked={choice.value === value}
          autoFocus={choice.value === value}
          onClick={() => onChoose(choice.value)}
          onKeyDown={(event) => {
            const step = event.key === 'ArrowDown' ? 'nextElementSibling' : event.key === 'ArrowUp' ? 'previousElementSibling' : null;
            const next = step && event.currentTarget[step];
            if (!(next instanceof HTMLElement)) return;
            event.preventDefault();
            next.focus();
          }}
          className="flex min-h-8 items-baseline gap-3 rounded-md px-2 py-1 text-left hover:bg-sunken"
        >
          <span aria-hidden="true" className="w-4 shrink-0 text-accent">
            {choice.value === value ? '✓' : ''}
          </span>
          <span>
            {choice.label}
            {choice.hint && <span className="block text-sm text-faint">{choice.hint}</span>}
          </span>
        </button>
      ))}
    </div>
  );
}
