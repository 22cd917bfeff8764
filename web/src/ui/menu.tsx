'use client';

import { Menu as Base } from '@base-ui/react/menu';
import Link from 'next/link';
import type { ReactNode } from 'react';

const ITEM = 'flex min-h-8 w-full cursor-default items-center gap-2.5 px-3 py-1 text-base outline-none select-none data-highlighted:bg-accent-wash data-highlighted:text-accent-strong';

export function Menu({ trigger, triggerClass, label, children, align = 'end' }: { trigger: ReactNode; triggerClass: string; label: string; children: ReactNode; align?: 'start' | 'end' }) {
  return (
    <Base.Root modal={false}>
      <Base.Trigger className={triggerClass} aria-label={label}>
        {trigger}
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner sideOffset={6} align={align} className="z-50 outline-none">
          <Base.Popup className="min-w-52 rounded-md border border-line bg-surface py-1.5 shadow-[0_6px_24px_var(--shade)] transition-opacity outline-none data-ending-style:opacity-0 data-starting-style:opacity-0">
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

export function MenuLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Base.LinkItem closeOnClick className={ITEM} render={<Link href={href} />}>
      {children}
    </Base.LinkItem>
  );
}

export function MenuItem({ onSelect, children }: { onSelect(): void; children: ReactNode }) {
  return (
    <Base.Item className={ITEM} onClick={onSelect}>
      {children}
    </Base.Item>
  );
}

export function MenuChoice({ label, value, choices, onChange }: { label: string; value: string; choices: readonly { value: string; label: string }[]; onChange(value: string): void }) {
  return (
    <Base.RadioGroup value={value} onValueChange={onChange}>
      <Base.GroupLabel className="px-3 pt-1 pb-0.5 text-xs font-medium text-faint">{label}</Base.GroupLabel>
      {choices.map((choice) => (
        <Base.RadioItem key={choice.value} value={choice.value} className={ITEM} closeOnClick={false}>
          <span className="grid w-4 place-items-center">
            <Base.RadioItemIndicator>✓</Base.RadioItemIndicator>
          </span>
          {choice.label}
        </Base.RadioItem>
      ))}
    </Base.RadioGroup>
  );
}

export function MenuSeparator() {
  return <Base.Separator className="my-1.5 h-px bg-line" />;
}
