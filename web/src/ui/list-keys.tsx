'use client';

import { useKeys } from './keys';

/** j and k walk over the links and buttons of all rows marked `data-row`; Enter opens as on any link. */
export function ListKeys() {
  function move(step: 1 | -1) {
    const rows = [...document.querySelectorAll<HTMLElement>('[data-row] a:first-of-type, [data-row] > button')].filter(
      (element, index, all) => all.findIndex((other) => other.closest('[data-row]') === element.closest('[data-row]')) === index,
    );
    const current = rows.findIndex((row) => row.closest('[data-row]')?.contains(document.activeElement));
    const next = rows[current === -1 ? (step === 1 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, current + step))];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  }
  useKeys({ j: () => move(1), k: () => move(-1) });
  return null;
}
