import { useState } from 'react';
import { CheckboxField, TextField } from '../../ui/field';
import type { DetailsFormProps } from './details-popover';
import { attributesOf, DetailsFrame, useCommit } from './form-parts';

/** How many of how many. */
export function MeasureForm(props: DetailsFormProps) {
  const commit = useCommit(props);
  const present = attributesOf(props);
  const [fields, setFields] = useState({ label: String(present['label'] ?? ''), value: String(present['value'] ?? ''), of: String(present['of'] ?? ''), unit: String(present['unit'] ?? '') });
  const [estimated, setEstimated] = useState(present['estimated'] === true);
  const [noMetric, setNoMetric] = useState(present['noMetric'] === true);
  const field = (name: keyof typeof fields) => ({
    value: fields[name],
    onChange: (event: { target: { value: string } }) => setFields({ ...fields, [name]: event.target.value }),
  });
  const trimmed = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value.trim()]));
  return (
    <DetailsFrame onSubmit={() => commit({ ...trimmed, estimated, noMetric })}>
      <TextField autoFocus label="What was counted" placeholder="Orders refused" {...field('label')} />
      <div className="grid grid-cols-3 gap-2">
        <TextField label="How many" inputMode="decimal" placeholder="2 140" {...field('value')} />
        <TextField label="Of how many" inputMode="decimal" placeholder="9 000" {...field('of')} />
        <TextField label="Unit" placeholder="orders" {...field('unit')} />
      </div>
      <CheckboxField label="Estimated" hint="A guess is welcome when it is marked as one." checked={estimated} onChange={(event) => setEstimated(event.target.checked)} />
      <CheckboxField label="No metric exists" hint="Then an action item should make one; it is offered below the measure." checked={noMetric} onChange={(event) => setNoMetric(event.target.checked)} />
    </DetailsFrame>
  );
}
