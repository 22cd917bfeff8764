import { useId, type ComponentProps, type ReactNode } from 'react';

const CONTROL =
  'w-full rounded-md border border-control bg-surface px-3 text-base text-ink transition-colors hover:border-ink aria-invalid:border-danger disabled:bg-sunken disabled:text-soft';

interface FieldProps {
  label: string;
  hint?: ReactNode;
  error?: string;
  /** The label is for screen readers only. */
  hideLabel?: boolean;
  className?: string;
}

function Frame({ id, label, hint, error, hideLabel, className = '', children }: FieldProps & { id: string; children: ReactNode }) {
  return (
    <div className={`min-w-0 ${className}`}>
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'mb-1 block text-sm font-medium'}>
        {label}
      </label>
      {children}
      {hint && (
        <p id={`${id}-hint`} className="mt-1 text-sm text-faint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} role="alert" className="mt-1 text-sm font-medium text-danger">
          {error}
        </p>
      )}
    </div>
  );
}

function wiring(id: string, hint: ReactNode, error: string | undefined) {
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return { id, 'aria-describedby': describedBy || undefined, 'aria-invalid': error ? true : undefined };
}

export function TextField({ label, hint, error, hideLabel, className, ...rest }: FieldProps & ComponentProps<'input'>) {
  const id = useId();
  return (
    <Frame {...{ id, label, hint, error, hideLabel, className }}>
      <input type="text" {...rest} {...wiring(id, hint, error)} className={`${CONTROL} h-9`} />
    </Frame>
  );
}

export function TextArea({ label, hint, error, hideLabel, className, ...rest }: FieldProps & ComponentProps<'textarea'>) {
  const id = useId();
  return (
    <Frame {...{ id, label, hint, error, hideLabel, className }}>
      <textarea rows={3} {...rest} {...wiring(id, hint, error)} className={`${CONTROL} field-sizing-content min-h-20 py-1.5`} />
    </Frame>
  );
}

export interface Choice {
  value: string;
  label: string;
}

export function SelectField({ label, hint, error, hideLabel, className, choices, ...rest }: FieldProps & ComponentProps<'select'> & { choices: readonly Choice[] }) {
  const id = useId();
  return (
    <Frame {...{ id, label, hint, error, hideLabel, className }}>
      <select {...rest} {...wiring(id, hint, error)} className={`${CONTROL} h-9 pr-2`}>
        {choices.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Frame>
  );
}

export function CheckboxField({ label, hint, className = '', ...rest }: { label: ReactNode; hint?: ReactNode } & ComponentProps<'input'>) {
  const id = useId();
  return (
    <div className={`flex gap-2.5 ${className}`}>
      <input id={id} type="checkbox" aria-describedby={hint ? `${id}-hint` : undefined} {...rest} className="mt-1 size-4 shrink-0 accent-accent" />
      <div className="min-w-0">
        <label htmlFor={id} className="block min-h-6">
          {label}
        </label>
        {hint && (
          <p id={`${id}-hint`} className="text-sm text-faint">
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
