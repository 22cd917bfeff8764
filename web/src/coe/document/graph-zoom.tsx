'use client';

import type { TimelineEntry } from '@corrigenda/templates';
import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { chosen, moved, WHOLE, zoomed } from './chart-part';
import { LineChart } from './line-chart';
import { readSeries, type ChartTable } from './series';

export interface GraphZoomProps {
  attachmentId: string;
  title: string;
  unit: string;
  alt: string;
  zone: string;
  milestones: readonly TimelineEntry[];
  onClose(): void;
}

/** A graph on its own, of which any part can be looked at: by buttons, by keys, or by dragging over it. */
export function GraphZoom({ attachmentId, title, unit, alt, zone, milestones, onClose }: GraphZoomProps) {
  const [table, setTable] = useState<ChartTable | null>();
  const [part, setPart] = useState(WHOLE);
  const from = useRef<number | null>(null);
  const area = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const leaving = new AbortController();
    fetch(`/files/${attachmentId}`, { signal: leaving.signal })
      .then((response) => (response.ok ? response.text() : ''))
      .then(
        (text) => setTable(readSeries(text)),
        () => !leaving.signal.aborted && setTable(null),
      );
    return () => leaving.abort();
  }, [attachmentId]);

  const placeOf = (event: PointerEvent) => {
    const box = area.current?.querySelector('[role="img"]')?.getBoundingClientRect();
    return box ? Math.min(1, Math.max(0, (event.clientX - box.left) / box.width)) : 0;
  };
  const press = (event: KeyboardEvent) => {
    const next = { '+': () => zoomed(part, 0.5), '=': () => zoomed(part, 0.5), '-': () => zoomed(part, 2), ArrowLeft: () => moved(part, -0.25), ArrowRight: () => moved(part, 0.25), '0': () => WHOLE }[event.key];
    if (!next || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    setPart(next());
  };
  const isWhole = part.from === 0 && part.to === 1;
  const percent = Math.round((part.to - part.from) * 100);
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={title} description={unit} wide>
      <div onKeyDown={press}>
        <div role="group" aria-label="What is shown" className="flex flex-wrap gap-2">
          <Button size="sm" onClick={() => setPart(zoomed(part, 0.5))}>
            Closer
          </Button>
          <Button size="sm" disabled={isWhole} onClick={() => setPart(zoomed(part, 2))}>
            Wider
          </Button>
          <Button size="sm" disabled={part.from === 0} onClick={() => setPart(moved(part, -0.25))}>
            Earlier
          </Button>
          <Button size="sm" disabled={part.to === 1} onClick={() => setPart(moved(part, 0.25))}>
            Later
          </Button>
          <Button size="sm" disabled={isWhole} onClick={() => setPart(WHOLE)}>
            All of it
          </Button>
        </div>
        <p role="status" className="mt-2 text-sm text-faint">
          {table === undefined ? 'Reading the numbers …' : table === null ? 'The numbers could not be read. Close this and try again.' : isWhole ? 'All of it is shown. Drag over a part to see it closer, or use + − ← →.' : `${percent} % is shown.`}
        </p>
        {table && (
          <div
            ref={area}
            className="cursor-crosshair touch-pan-y select-none"
            onPointerDown={(event) => (from.current = placeOf(event))}
            onPointerUp={(event) => {
              if (from.current !== null) setPart(chosen(part, from.current, placeOf(event)));
              from.current = null;
            }}
          >
            <LineChart table={table} unit={unit} alt={alt} zone={zone} milestones={milestones} part={part} tall />
          </div>
        )}
      </div>
    </Dialog>
  );
}
