'use client';

import dynamic from 'next/dynamic';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { useKeys } from '../ui/keys';

const KeyList = dynamic(() => import('./key-list').then((file) => file.KeyList), { ssr: false });

function searchBox(): HTMLInputElement | null {
  return document.querySelector('input[type="search"]');
}

/** The keys that work on every page. */
export function ShellKeys() {
  const router = useRouter();
  const [listed, setListed] = useState(false);

  function search() {
    const box = searchBox();
    if (box) box.focus();
    else router.push('/library#search');
  }

  useKeys({ '/': search, '?': () => setListed(true), c: () => router.push('/new') });

  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (!(event.key === 'k' && (event.metaKey || event.ctrlKey)) || event.isComposing) return;
      // Inside text the same keys make a link.
      if (event.target instanceof Element && event.target.closest('[contenteditable="true"]')) return;
      event.preventDefault();
      const box = searchBox();
      if (box) box.focus();
      else router.push('/library#search');
    }
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [router]);

  return listed ? <KeyList onClose={() => setListed(false)} /> : null;
}
