'use client';

import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useStore } from '../editor/store';
import { DraftCard } from './draft-card';
import { stackCards } from './stack-cards';
import { ThreadCard } from './thread-card';
import { inTextOrder, useThreadItems, useThreads } from './threads-context';
import { ThreadsHead } from './threads-head';

const GAP = 10;

/** The threads in the margin, each at the height of its words. */
export function ThreadRail() {
  const { threads, surface } = useThreads();
  const rail = useRef<HTMLDivElement>(null);
  const active = useStore(threads.active);
  const items = useThreadItems();
  const [order, setOrder] = useState<{ id: string; isGone: boolean }[]>([]);

  const place = useCallback(() => {
    const root = rail.current;
    if (!root || !surface) return;
    const top = root.getBoundingClientRect().top;
    const head = root.firstElementChild?.getBoundingClientRect().height ?? 0;
    const sorted = inTextOrder(items, surface);
    const next = sorted.map(({ item, top: at }) => ({ id: item.id, isGone: at === null }));
    setOrder((known) => (JSON.stringify(known) === JSON.stringify(next) ? known : next));
    const elementOf = (id: string) => root.querySelector<HTMLElement>(`[data-card-of="${id}"]`);
    const cards = sorted.map(({ item, top: at }) => ({ id: item.id, wanted: at === null ? null : at - top, height: elementOf(item.id)?.offsetHeight ?? 0 }));
    let end = 0;
    for (const [id, at] of stackCards(cards, active, head + GAP, GAP)) {
      const element = elementOf(id);
      if (!element) continue;
      element.style.top = `${Math.round(at)}px`;
      end = Math.max(end, at + element.offsetHeight);
    }
    root.style.minHeight = `${Math.ceil(end)}px`;
  }, [items, surface, active]);

  useLayoutEffect(place, [place, order]);
  useEffect(() => {
    if (!surface || !rail.current) return;
    let frame = 0;
    const later = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(place);
    };
    const sizes = new ResizeObserver(later);
    for (const card of rail.current.querySelectorAll('[data-card-of]')) sizes.observe(card);
    if (rail.current.firstElementChild) sizes.observe(rail.current.firstElementChild);
    sizes.observe(document.body);
    const stop = surface.onMove(later);
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      stop();
    };
  }, [surface, place, order]);

  const known = new Map(items.map((item) => [item.id, item]));
  const inOrder = [...order.filter(({ id }) => known.has(id)), ...items.filter(({ id }) => !order.some((one) => one.id === id)).map(({ id }) => ({ id, isGone: false }))];
  return (
    <div ref={rail} className="thread-rail">
      <ThreadsHead />
      {inOrder.map(({ id, isGone }) => {
        const item = known.get(id)!;
        return (
          <div key={id} data-card-of={id} className="thread-place">
            {item.thread ? <ThreadCard thread={item.thread} isGone={isGone} /> : <DraftCard draft={item.draft} />}
          </div>
        );
      })}
    </div>
  );
}
