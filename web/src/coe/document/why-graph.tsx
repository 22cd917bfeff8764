import type { Why } from '@corrigenda/templates';
import type { DocumentAction } from './document-context';
import { CARD, layOutWhys, type WhyCard } from './why-layout';

export interface WhyGraphProps {
  label: string;
  roots: readonly Why[];
  actions: readonly Pick<DocumentAction, 'id' | 'number' | 'title' | 'causeId'>[];
  /** Called with the id of a why whose card is pressed. */
  onChoose?: ((id: string) => void) | undefined;
}

/** The whys of a strand as a tree from left to right, each end with the actions that answer it. The outline beside it says the same in words. */
export function WhyGraph({ label, roots, actions, onChoose }: WhyGraphProps) {
  const { cards, width, height } = layOutWhys(roots);
  if (cards.length === 0) return null;
  return (
    <figure className="m-0!">
      <figcaption className="mb-2 text-sm font-semibold">{label}</figcaption>
      <div className="overflow-x-auto pb-2" tabIndex={0} role="region" aria-label={`Graph: ${label}`}>
        <div className="relative" style={{ width, height }}>
          <svg className="absolute inset-0" width={width} height={height} aria-hidden="true">
            {cards.map((card) => card.parent && <path key={card.id} d={lineTo(card, card.parent)} className="fill-none stroke-line" strokeWidth="1.5" />)}
          </svg>
          {cards.map((card) => (
            <Card key={card.id} card={card} actions={actions.filter(({ causeId }) => causeId === card.id)} onChoose={onChoose} />
          ))}
        </div>
      </div>
    </figure>
  );
}

function Card({ card, actions, onChoose }: { card: WhyCard; actions: WhyGraphProps['actions']; onChoose: WhyGraphProps['onChoose'] }) {
  const isOpenEnd = card.isLeaf && card.answer !== '' && actions.length === 0;
  const content = (
    <>
      <span className="block truncate text-xs font-semibold text-soft">{card.ask}</span>
      <span className="line-clamp-2 text-sm leading-4.5">{card.answer || <span className="text-faint">Not answered.</span>}</span>
      {isOpenEnd && <span className="block truncate text-xs text-warn">△ no action answers this yet</span>}
      {actions.length > 0 && (
        <span className="block truncate text-xs text-good">
          → {actions.map(({ number, title }) => (number ? `ACT-${number}` : title)).join(', ')}
        </span>
      )}
    </>
  );
  const className = `absolute flex flex-col overflow-hidden rounded-md border bg-surface px-2.5 py-1.5 text-start ${isOpenEnd ? 'border-warn border-dashed' : 'border-control'}`;
  const style = { left: card.x, top: card.y, width: CARD.width, height: CARD.height };
  if (!onChoose) {
    return (
      <div className={className} style={style} title={card.answer}>
        {content}
      </div>
    );
  }
  return (
    <button type="button" className={`${className} hover:border-ink`} style={style} title={card.answer} onClick={() => onChoose(card.id)}>
      {content}
    </button>
  );
}

function lineTo(card: WhyCard, parent: { x: number; y: number }): string {
  const [fromX, fromY, toX, toY] = [parent.x + CARD.width, parent.y + CARD.height / 2, card.x, card.y + CARD.height / 2];
  const middle = (fromX + toX) / 2;
  return `M${fromX},${fromY} C${middle},${fromY} ${middle},${toY} ${toX},${toY}`;
}
