import { safeHref } from '@corrigenda/templates';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import type { DetailsFormProps } from './details-popover';
import { DetailsFrame } from './form-parts';

/** Links the selected words, or changes the link that holds the caret. */
export function LinkForm({ editor, onDone }: DetailsFormProps) {
  const present = String(editor.getAttributes('link')['href'] ?? '');
  const [address, setAddress] = useState(present);
  const [error, setError] = useState('');
  const submit = () => {
    const typed = address.trim();
    const href = safeHref(/^[\w.-]+\.[a-z]{2,}(\/|$)/i.test(typed) ? `https://${typed}` : typed);
    if (href === null) {
      setError('Only addresses that begin with https://, http:// or mailto: are taken.');
      return;
    }
    editor.chain().extendMarkRange('link').setMark('link', { href }).run();
    onDone();
  };
  const remove = () => {
    editor.chain().extendMarkRange('link').unsetMark('link').run();
    onDone();
  };
  return (
    <DetailsFrame
      onSubmit={submit}
      extra={
        present !== '' && (
          <Button size="sm" variant="quiet" onClick={remove}>
            Remove
          </Button>
        )
      }
    >
      <TextField autoFocus inputMode="url" label="Address" placeholder="https://" value={address} error={error} onChange={(event) => setAddress(event.target.value)} />
    </DetailsFrame>
  );
}
