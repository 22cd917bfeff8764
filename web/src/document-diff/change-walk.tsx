'use client';

import { useState } from 'react';
import { Button } from '../ui/button';
import { useKeys } from '../ui/keys';

/** Goes from change to change, by button and by n and p. */
export function ChangeWalk({ changes }: { changes: number }) {
  const [here, setHere] = useState(0);
  function walk(step: 1 | -1) {
    const lines = [...document.querySelectorAll<HTMLElement>('[data-walk]')];
    if (lines.length === 0) return;
    const focused = lines.findIndex((line) => line.contains(document.activeElement));
    const from = focused === -1 ? Math.min(here, lines.length) - 1 : focused;
    const next = from === -1 && step === -1 ? lines.length - 1 : (from + step + lines.length) % lines.length;
    lines[next]!.focus({ preventScroll: true });
    lines[next]!.scrollIntoView({ block: 'center' });
    setHere(next + 1);
  }
  useKeys({ n: () => walk(1), p: () => walk(-1) });
  if (changes === 0) return <p className="text-sm text-soft">No changes</p>;
  return (
    <div className="flex items-center gap-1">
      <Button size="sm" onClick={() => walk(-1)} aria-keyshortcuts="p" title="Previous change (p)">
        <span aria-hidden="true">↑</span>
        <span className="sr-only">Previous change</span>
      </Button>
      <Button size="sm" onClick={() => walk(1)} aria-keyshortcuts="n" title="Next change (n)">
        <span aria-hidden="true">↓</span>
        <span className="sr-only">Next change</span>
      </Button>
      <p className="figures ml-1 text-sm text-soft">
        {here > 0 && here <= changes ? `${here} of ` : ''}
        {changes === 1 ? '1 change' : `${changes} changes`}
      </p>
    </div>
  );
}
