'use client';

import { useEffect, useRef } from 'react';

/** All places of waived texts on this page; the browser draws them (`::highlight` in document.css). */
const HIGHLIGHT = 'waived';

const SHOWN_LENGTH = 120;

/** The first place of a text in the section around it, as the page shows it. */
function findText(section: Element, text: string): Range | null {
  const walker = document.createTreeWalker(section.querySelector('.document, .document-section') ?? section, NodeFilter.SHOW_TEXT, {
    acceptNode: (node) => (node.parentElement?.closest('[data-waivers]') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT),
  });
  const nodes: { node: Node; start: number }[] = [];
  let whole = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push({ node, start: whole.length });
    whole += node.textContent;
  }
  const at = whole.indexOf(text);
  if (at < 0) return null;
  const holding = (offset: number) => nodes.findLast(({ start }) => start <= offset)!;
  const [first, last] = [holding(at), holding(at + text.length - 1)];
  const range = document.createRange();
  range.setStart(first.node, at - first.start);
  range.setEnd(last.node, at + text.length - last.start);
  return range;
}

/** A waived text: marked where it stands, and shown there on request. */
export function StandingText({ text }: { text: string }) {
  const button = useRef<HTMLButtonElement>(null);
  const rangeOf = () => {
    const section = button.current?.closest('section[id], header, article');
    return section ? findText(section, text) : null;
  };
  useEffect(() => {
    const range = 'highlights' in CSS ? rangeOf() : null;
    if (!range) return;
    const shown = CSS.highlights.get(HIGHLIGHT) ?? new Highlight();
    shown.add(range);
    CSS.highlights.set(HIGHLIGHT, shown);
    return () => void shown.delete(range);
  });
  const show = () => {
    const range = rangeOf();
    if (!range) return;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
  };
  return (
    <button ref={button} type="button" onClick={show} title="Show where it stands" className="text-left underline decoration-warn decoration-dotted underline-offset-4 hover:text-accent">
      <q>{text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH - 2)}…` : text}</q>
    </button>
  );
}
