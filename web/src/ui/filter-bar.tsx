'use client';

import type { ReactNode } from 'react';
import type { Choice } from './field';

interface FilterSelectProps {
  label: string;
  value: string;
  choices: readonly Choice[];
  onChange(value: string): void;
}

/** One filter of a list: a native select that shows what it is set to. */
export function FilterSelect({ label, value, choices, onChange }: FilterSelectProps) {
  return (
    <label className="flex h-8 shrink-0 items-center gap-1.5 rounded-md border border-line bg-surface pl-2.5 text-sm text-soft has-[option:checked:not([value=''])]:border-accent has-[option:checked:not([value=''])]:text-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
      {label}
      <select value={value} onChange={(event) => onChange(event.target.value)} className="h-full max-w-44 rounded-md bg-transparent pr-1 font-medium text-ink outline-none">
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} className="bg-surface">
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A filter that is on or off. */
export function FilterToggle({ label, pressed, onChange }: { label: string; pressed: boolean; onChange(pressed: boolean): void }) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      onClick={() => onChange(!pressed)}
      className="h-8 shrink-0 rounded-md border border-line bg-surface px-2.5 text-sm text-soft aria-pressed:border-accent aria-pressed:bg-accent-wash aria-pressed:font-medium aria-pressed:text-accent"
    >
      {label}
    </button>
  );
}

interface ScopeTabsProps<Value extends string> {
  label: string;
  value: Value;
  choices: readonly { value: Value; label: string }[];
  onChange(value: Value): void;
}

/** Which part of everything: one of a few, always visible. */
export function ScopeTabs<Value extends string>({ label, value, choices, onChange }: ScopeTabsProps<Value>) {
  return (
    <div role="group" aria-label={label} className="-mx-2.5 flex overflow-x-auto [scrollbar-width:none]">
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          aria-pressed={choice.value === value}
          onClick={() => onChange(choice.value)}
          className="relative h-9 shrink-0 px-2.5 text-soft after:absolute after:inset-x-2.5 after:bottom-0 after:h-0.5 hover:text-ink aria-pressed:font-medium aria-pressed:text-ink aria-pressed:after:bg-accent"
        >
          {choice.label}
        </button>
      ))}
    </div>
  );
}

/** Keeps its height while a filter is applied, and says that it is. */
export function FilterBar({ pending, children }: { pending: boolean; children: ReactNode }) {
  return (
    <div className="-mx-4 flex items-center gap-2 overflow-x-auto px-4 py-2 [scrollbar-width:none] sm:mx-0 sm:flex-wrap sm:overflow-visible sm:px-0" aria-busy={pending}>
      {children}
      <span role="status" className="ml-1 text-sm text-faint">
        {pending ? 'Looking …' : ''}
      </span>
    </div>
  );
}
