'use client';

import { useId, useState } from 'react';
import { CheckboxField, TextField } from '../ui/field';
import { limitWords, severityOf, type PolicyRow, type PolicyValue } from './policy-words';
import { membersOf, readSetting, typedSetting, withMember } from './read-setting';
import type { PolicyDraft } from './use-policy-draft';

interface FieldProps {
  value: PolicyValue;
  label: string;
  draft: PolicyDraft;
}

/** A row of the form: one value, or one for each severity. */
export function PolicyRowFields({ row, draft }: { row: PolicyRow; draft: PolicyDraft }) {
  const [only] = row.values as [PolicyValue];
  if (severityOf(only) === undefined) return <PolicyField value={only} label={row.label} draft={draft} />;
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-sm font-medium">
        {row.label} {only.unit && <span className="font-normal text-faint">({only.unit})</span>}
      </legend>
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-4">
        {row.values.map((value) => (
          <PolicyField key={value.path} value={value} label={`Severity ${severityOf(value)}`} draft={draft} />
        ))}
      </div>
    </fieldset>
  );
}

function PolicyField(props: FieldProps) {
  if (props.value.kind === 'FLAG') return <FlagField {...props} />;
  return Array.isArray(props.value.choices) ? <ChoicesField {...props} /> : <WrittenField {...props} />;
}

/** The message for a value or for anything in it. */
function faultAt({ faults }: PolicyDraft, path: string): string | undefined {
  return faults.find((fault) => fault.path === path || fault.path.startsWith(`${path}.`))?.message;
}

function WrittenField({ value, label, draft }: FieldProps) {
  const [typed, setTyped] = useState('');
  const held = draft.valueAt(value.path);
  // What was typed stays as it was typed, such as a comma at the end, as long as it means what the text says.
  const isOwn = JSON.stringify(readSetting(value, typed)) === JSON.stringify(held);
  const unit = severityOf(value) === undefined ? value.unit : '';
  return (
    <TextField
      label={unit ? `${label} (${unit})` : label}
      value={isOwn ? typed : typedSetting(held)}
      inputMode={value.kind === 'NUMBER' ? 'numeric' : 'text'}
      spellCheck={false}
      autoComplete="off"
      hint={limitWords(value)}
      error={faultAt(draft, value.path)}
      onChange={({ target }) => {
        setTyped(target.value);
        draft.change(value.path, readSetting(value, target.value));
      }}
    />
  );
}

function ChoicesField({ value, label, draft }: FieldProps) {
  const id = useId();
  const own = draft.valueAt(value.path);
  const above = membersOf(value.above);
  const fault = faultAt(draft, value.path);
  return (
    <fieldset className="min-w-0" aria-describedby={fault ? `${id}-fault` : undefined}>
      <legend className="mb-1 text-sm font-medium">{label}</legend>
      <div className="flex flex-wrap gap-x-6 gap-y-1">
        {membersOf(value.choices).map((member) => (
          <CheckboxField
            key={member}
            label={String(member)}
            checked={above.includes(member) || membersOf(own).includes(member)}
            disabled={above.includes(member)}
            hint={above.includes(member) ? `Asked above (${value.aboveFrom?.name ?? 'everywhere'})` : undefined}
            onChange={({ target }) => draft.change(value.path, withMember(value, own, member, target.checked))}
          />
        ))}
      </div>
      {fault && (
        <p id={`${id}-fault`} role="alert" className="mt-1 text-sm font-medium text-danger">
          {fault}
        </p>
      )}
    </fieldset>
  );
}

function FlagField({ value, label, draft }: FieldProps) {
  const fault = faultAt(draft, value.path);
  const isAbove = value.above === true;
  return (
    <div>
      <CheckboxField
        label={label}
        checked={isAbove || draft.valueAt(value.path) === true}
        disabled={isAbove}
        hint={limitWords(value) || undefined}
        onChange={({ target }) => draft.change(value.path, target.checked || null)}
      />
      {fault && (
        <p role="alert" className="mt-1 text-sm font-medium text-danger">
          {fault}
        </p>
      )}
    </div>
  );
}
