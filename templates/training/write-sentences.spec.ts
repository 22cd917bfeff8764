import { Random } from './random.js';
import { SentenceWriter } from './write-sentences.js';

const written = (seed: number, many: number) => {
  const writer = new SentenceWriter(new Random(seed));
  return Array.from({ length: many }, () => writer.write());
};

test('every slot of every template that is drawn is filled', () => {
  const left = written(1, 20_000).filter(({ text }) => /\{[a-zA-Z-]+\}/.test(text));
  expect(left).toEqual([]);
});

test('the places of names are inside the text, in order, and hold letters', () => {
  for (const { text, spans } of written(2, 5_000)) {
    let last = 0;
    for (const [start, end] of spans) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(text.slice(start, end)).toMatch(/\p{L}/u);
      last = end;
    }
  }
});

test('a text of others keeps its words and gets other people', () => {
  const writer = new SentenceWriter(new Random(3));
  const { text, spans } = writer.rename({ text: 'Then Maya Chen left Paris.', spans: [[5, 14, 'person'], [20, 25, 'other']] });
  expect(text).toMatch(/^Then .+ left Paris\.$/);
  expect(spans.map(([start, end, kind]) => [text.slice(start, end), kind]).at(-1)).toEqual(['Paris', 'other']);
});
