import { Awareness } from 'y-protocols/awareness';

/**
 * Who is here, told as changed when others change. All carets are drawn again with a change, and an author's own moves with every key and
 * is drawn by the browser.
 */
export class OthersAwareness extends Awareness {
  override emit(name: string, [changes, origin]: [changes: unknown, origin: unknown]): void {
    if (name !== 'change' || origin !== 'local') super.emit(name, [changes, origin]);
  }
}

/** Whether another author's caret stands in that part of the page; moving it would make anew what they are typing into. */
export function isSomebodyElseIn(part: globalThis.Node | null): boolean {
  return part instanceof Element && part.querySelector('.collaboration-carets__caret') !== null;
}
