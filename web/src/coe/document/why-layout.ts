import { hasText, textOfRuns, type Why } from '@corrigenda/templates';
import { hierarchy, tree } from 'd3-hierarchy';

/** In pixels. */
export const CARD = { width: 216, height: 84, gapAcross: 16, gapAlong: 40 };

export interface WhyCard {
  id: string;
  ask: string;
  answer: string;
  isLeaf: boolean;
  /** Its left upper corner. */
  x: number;
  y: number;
  parent: { x: number; y: number } | null;
}

export interface WhyLayout {
  cards: WhyCard[];
  width: number;
  height: number;
}

/** The whys of one strand as a tree from left to right; the deepest stand at the right. */
export function layOutWhys(roots: readonly Why[]): WhyLayout {
  const top = hierarchy<{ why: Why | null; children: readonly Why[] }>({ why: null, children: roots }, ({ children }) => children.map((why) => ({ why, children: why.children })));
  const laidOut = tree<{ why: Why | null; children: readonly Why[] }>().nodeSize([CARD.height + CARD.gapAcross, CARD.width + CARD.gapAlong])(top);
  const placed = laidOut.descendants().filter(({ data }) => data.why !== null);
  const highest = Math.min(0, ...placed.map(({ x }) => x));
  const place = ({ x, y }: { x: number; y: number }) => ({ x: y - CARD.width - CARD.gapAlong, y: x - highest });
  const cards = placed.map((node): WhyCard => {
    const { id, ask, answer, children } = node.data.why!;
    const parent = node.parent?.data.why ? place(node.parent) : null;
    return { id, ask: ask || 'Why?', answer: hasText(answer) ? textOfRuns(answer) : '', isLeaf: children.length === 0, ...place(node), parent };
  });
  return { cards, width: Math.max(0, ...cards.map(({ x }) => x + CARD.width)), height: Math.max(0, ...cards.map(({ y }) => y + CARD.height)) };
}
