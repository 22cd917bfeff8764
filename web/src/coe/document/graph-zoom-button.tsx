'use client';

import { useState } from 'react';
import { onDemand } from '../../ui/on-demand';
import type { GraphZoomProps } from './graph-zoom';

const GraphZoom = onDemand(() => import('./graph-zoom').then((file) => file.GraphZoom));

/** Leads to the graph on its own; what draws it there is loaded when it is asked for. */
export function GraphZoomButton(props: Omit<GraphZoomProps, 'onClose'>) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="no-print min-h-6 font-sans text-sm text-accent hover:underline" onClick={() => setOpen(true)}>
        Look closer<span className="sr-only"> at {props.title}</span>
      </button>
      {isOpen && <GraphZoom {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
