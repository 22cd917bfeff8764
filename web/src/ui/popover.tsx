'use client';

import { Popover as Base } from '@base-ui/react/popover';
import type { ReactNode } from 'react';

interface PopoverProps {
  trigger: ReactNode;
  triggerClass: string;
  title: string;
  children: ReactNode;
  align?: 'start' | 'center' | 'end';
}

export function Popover({ trigger, triggerClass, title, children, align = 'start' }: PopoverProps) {
  return (
    <Base.Root>
      <Base.Trigger className={triggerClass}>{trigger}</Base.Trigger>
      <Base.Portal>
        <Base.Positioner sideOffset={6} align={align} collisionPadding={12} className="z-50">
          <Base.Popup className="w-80 max-w-[calc(100vw-1.5rem)] rounded-md border border-line bg-surface p-4 shadow-[0_6px_24px_var(--shade)] outline-none">
            <Base.Title className="mb-2 text-base font-semibold">{title}</Base.Title>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
