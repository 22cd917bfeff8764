import { safeHref } from '@corrigenda/templates';
import { useState } from 'react';
import { TextArea, TextField } from '../../ui/field';
import type { DetailsFormProps } from './details-popover';
import { attributesOf, DetailsFrame, useCommit } from './form-parts';

/** What somebody who cannot see the picture must know. */
export function AltForm(props: DetailsFormProps) {
  const commit = useCommit(props);
  const [alt, setAlt] = useState(String(attributesOf(props)['alt'] ?? ''));
  return (
    <DetailsFrame onSubmit={() => commit({ alt: alt.trim() })}>
      <TextArea autoFocus label="In words" hint="Read aloud to those who cannot see it." value={alt} onChange={(event) => setAlt(event.target.value)} />
    </DetailsFrame>
  );
}

export function GraphForm(props: DetailsFormProps) {
  const commit = useCommit(props);
  const present = attributesOf(props);
  const [fields, setFields] = useState({
    title: String(present['title'] ?? ''),
    unit: String(present['unit'] ?? ''),
    alt: String(present['alt'] ?? ''),
    description: String(present['description'] ?? ''),
    liveUrl: String(present['liveUrl'] ?? ''),
  });
  const [error, setError] = useState('');
  const field = (name: keyof typeof fields) => ({
    value: fields[name],
    onChange: (event: { target: { value: string } }) => setFields({ ...fields, [name]: event.target.value }),
  });
  const submit = () => {
    const liveUrl = fields.liveUrl.trim() === '' ? '' : safeHref(fields.liveUrl);
    if (liveUrl === null) setError('Only addresses that begin with https:// or http:// are taken.');
    else commit({ ...Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value.trim()])), liveUrl });
  };
  return (
    <DetailsFrame onSubmit={submit}>
      <div className="grid grid-cols-[1fr_7rem] gap-2">
        <TextField autoFocus label="Title" onFocus={(event) => event.currentTarget.select()} {...field('title')} />
        <TextField label="Unit" placeholder="orders/min" {...field('unit')} />
      </div>
      <TextArea label="In words" hint="What it shows, for those who cannot see it." {...field('alt')} />
      <TextField label="Note below it" {...field('description')} />
      <TextField label="Live dashboard" inputMode="url" placeholder="https://" error={error} {...field('liveUrl')} />
    </DetailsFrame>
  );
}
