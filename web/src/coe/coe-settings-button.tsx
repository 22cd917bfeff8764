'use client';

import { useState } from 'react';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { onDemand } from '../ui/on-demand';

const CoeSettings = onDemand(() => import('./coe-settings').then((file) => file.CoeSettings));

/** Opens the settings of a COE from wherever it is shown. */
export function CoeSettingsButton({ number }: { number: number }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="sm" data-command="Settings of this COE" onClick={() => setOpen(true)}>
        <Icon name="settings" />
        Settings
      </Button>
      {open && <CoeSettings number={number} onClose={() => setOpen(false)} />}
    </>
  );
}
