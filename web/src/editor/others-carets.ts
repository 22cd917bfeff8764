/** Whether another author's caret stands in that part of the page; moving it would make anew what they are typing into. */
export function isSomebodyElseIn(part: globalThis.Node | null): boolean {
  return part instanceof Element && part.querySelector('.collaboration-carets__caret') !== null;
}
