import type { Why } from '@corrigenda/templates';
import { CARD, layOutWhys } from './why-layout';

const why = (id: string, ...children: Why[]): Why => ({ id, ask: '', answer: [{ text: `because of ${id}` }] as Why['answer'], children });

test('each why stands to the right of the one it answers, and no two lie on each other', () => {
  const { cards, width, height } = layOutWhys([why('a', why('b', why('c'), why('d')), why('e')), why('f')]);
  expect(cards.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  const cardOf = (id: string) => cards.find((card) => card.id === id)!;
  expect(cardOf('b').x).toBe(cardOf('a').x + CARD.width + CARD.gapAlong);
  expect(cardOf('b').parent).toEqual({ x: cardOf('a').x, y: cardOf('a').y });
  expect(cardOf('a')).toMatchObject({ x: 0, parent: null, isLeaf: false });
  expect(cardOf('c')).toMatchObject({ answer: 'because of c', isLeaf: true });
  for (const one of cards) {
    expect(one.x >= 0 && one.y >= 0 && one.x + CARD.width <= width && one.y + CARD.height <= height).toBe(true);
    for (const other of cards) if (one !== other && one.x === other.x) expect(Math.abs(one.y - other.y)).toBeGreaterThanOrEqual(CARD.height);
  }
});

test('nothing is as large as nothing', () => {
  expect(layOutWhys([])).toEqual({ cards: [], width: 0, height: 0 });
});
