'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { useKeys } from '../ui/keys';
import { onDemand } from '../ui/on-demand';

const KeyList = onDemand(() => import('./key-list').then((file) => file.KeyList));
const Palette = onDemand(() => import('./palette/palette').then((file) => file.Palette));

function searchBox(): HTMLInputElement | null {
  return document.querySelector('input[type="search"]');
}

/** The keys that work on every page. */
export function ShellKeys({ isAdministrator }: { isAdministrator: boolean }) {
  const router = useRouter();
  const [listed, setListed] = useState(false);
  const [isChoosing, setChoosing] = useState(false);

  function search() {
    const box = searchBox();
    if (box) box.focus();
    else router.push('/library#search');
  }

  useKeys({ '?': () => setListed(true) });
  useKeys({ '/': search, c: () => router.push('/new') }, { lead: true });

  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (!(event.key.toLowerCase() === 'k' && (event.metaKey || event.ctrlKey)) || event.shiftKey || event.altKey || event.isComposing) return;
      // Over selected words the editor has made a link of it; on top of a dialog it would lose what is asked there.
      if (event.defaultPrevented || document.querySelector('[role="dialog"], [role="alertdialog"]')) return;
      event.preventDefault();
      setChoosing(true);
    }
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);

  return (
    <>
      {isChoosing && <Palette isAdministrator={isAdministrator} onListKeys={() => setListed(true)} onClose={() => setChoosing(false)} />}
      {listed && <KeyList onClose={() => setListed(false)} />}
    </>
  );
}
