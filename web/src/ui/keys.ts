'use client';

import { useEffect, useRef } from 'react';

const TYPING = 'input, textarea, select, [contenteditable=""], [contenteditable="true"], [role="textbox"]';

/** Whether a key press belongs to a text field, an input method, or a dialog on top. */
function isTaken(event: KeyboardEvent): boolean {
  if (event.isComposing || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return true;
  if (event.target instanceof Element && event.target.closest(TYPING)) return true;
  return document.querySelector('[role="dialog"], [role="menu"]') !== null;
}

/** On the editor a letter that misses the text must not carry the author away. */
const isWriting = () => location.pathname.endsWith('/edit');

/** Single-key shortcuts of a page. They do nothing while somebody types, and are off when the member turned them off. */
export function useKeys(keys: Record<string, (event: KeyboardEvent) => void>, { lead = false }: { /** To another page: not from the editor. */ lead?: boolean } = {}): void {
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (isTaken(event) || document.documentElement.dataset.keys === 'off' || (lead && isWriting())) return;
      const action = current.current[event.key];
      if (!action) return;
      event.preventDefault();
      action(event);
    }
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [lead]);
}
