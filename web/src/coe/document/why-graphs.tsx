'use client';

import type { Why } from '@corrigenda/templates';
import { useId, useState } from 'react';
import { Button } from '../../ui/button';
import { onDemand } from '../../ui/on-demand';
import type { WhyGraphProps } from './why-graph';

const WhyGraph = onDemand(() => import('./why-graph').then((module) => module.WhyGraph), <p className="text-sm text-faint">Drawing…</p>);

interface WhyGraphsProps extends Pick<WhyGraphProps, 'actions' | 'onChoose'> {
  strands: readonly { label: string; roots: readonly Why[] }[];
}

/** The trees as graphs, on request. */
export function WhyGraphs({ strands, actions, onChoose }: WhyGraphsProps) {
  const [isShown, setShown] = useState(false);
  const id = useId();
  if (strands.length === 0) return null;
  return (
    <div className="mb-3 font-sans print:hidden">
      <Button size="sm" variant="quiet" aria-expanded={isShown} aria-controls={id} onClick={() => setShown(!isShown)}>
        {isShown ? 'Hide the graph' : 'Show as a graph'}
      </Button>
      <div id={id} hidden={!isShown} className="mt-2 grid gap-4">
        {isShown && strands.map(({ label, roots }) => <WhyGraph key={label} label={label} roots={roots} actions={actions} onChoose={onChoose} />)}
      </div>
    </div>
  );
}
