import { MAX_TEXT_LENGTH } from '@corrigenda/templates';
import { Fragment, Slice } from '@tiptap/pm/model';
import { flattenSlice, isCut, MAX_PASTED_TEXT } from './flatten-slice';
import { testSchema as schema } from './test-schema';

const { nodes } = schema;
const entry = nodes['timelineEntry']!.create({ id: 'e', at: '2026-04-24T08:12:00Z' }, schema.text('It began.'));
const why = nodes['why']!.create({ id: 'w', depth: 2 }, schema.text('Nothing watched its age.'));
const measure = nodes['impactMeasure']!.create({ id: 'm', label: 'Orders refused', value: '2', of: '900', unit: 'orders', estimated: true });
const paragraph = nodes['paragraph']!.create({ id: 'p' }, schema.text('A line.'));
const namesOf = (slice: Slice) => slice.content.content.map((node) => node.type.name);

test('sections are unwrapped and foreign items become paragraphs that still say what they said', () => {
  const copied = new Slice(Fragment.from([nodes['timelineSection']!.create({ key: 'timeline' }, entry), nodes['whysSection']!.create({ key: 'whys' }, why), nodes['impactSection']!.create({}, measure)]), 0, 0);
  const flat = flattenSlice(copied, nodes['proseSection']!);
  expect(namesOf(flat)).toEqual(['paragraph', 'paragraph', 'paragraph']);
  expect(flat.content.content.map((node) => node.textContent)).toEqual([
    '2026-04-24T08:12:00Z It began.',
    'Nothing watched its age.',
    'Orders refused: 2 of 900 orders (estimated) ',
  ]);
  expect(flat.content.child(1).attrs).toMatchObject({ list: 'bullet', indent: 2 });
});

test('entries stay entries in the timeline', () => {
  expect(namesOf(flattenSlice(new Slice(Fragment.from([paragraph, entry]), 0, 0), nodes['timelineSection']!))).toEqual(['paragraph', 'timelineEntry']);
});

test('plain lines flow into the line in hand; entries do not', () => {
  const lines = flattenSlice(new Slice(Fragment.from([paragraph, paragraph]), 1, 1), nodes['proseSection']!);
  expect([lines.openStart, lines.openEnd]).toEqual([1, 1]);
  const entries = flattenSlice(new Slice(Fragment.from([entry, entry]), 1, 1), nodes['timelineSection']!);
  expect([entries.openStart, entries.openEnd]).toEqual([0, 0]);
});

test.each([entry, why, nodes['question']!.create({ id: 'q', questionKey: 'how' }, schema.text('A customer wrote.')), nodes['paragraph']!.create({ list: 'bullet' }, schema.text('One of them.'))])(
  'words out of one $type.name are only words',
  (line) => {
    for (const target of ['timelineSection', 'questionsSection', 'whysSection', 'proseSection']) {
      const flat = flattenSlice(new Slice(Fragment.from(line), 1, 1), nodes[target]!);
      expect([namesOf(flat), flat.content.firstChild!.textContent, flat.openStart, flat.openEnd]).toEqual([['paragraph'], line.textContent, 1, 1]);
    }
  },
);

test('an answer that is pasted brings no question along', () => {
  const answer = nodes['question']!.create({ id: 'q', questionKey: 'how' }, schema.text('A customer wrote.'));
  expect(namesOf(flattenSlice(new Slice(Fragment.from([answer, answer]), 1, 1), nodes['questionsSection']!))).toEqual(['paragraph', 'paragraph']);
});

test('into a line that must stand, bullets flow; an object or an entry stands by itself', () => {
  const bullet = nodes['paragraph']!.create({ list: 'bullet' }, schema.text('One of them.'));
  const opennessOf = (...lines: (typeof bullet)[]) => {
    const flat = flattenSlice(new Slice(Fragment.from(lines), 0, 0), nodes['timelineSection']!, { length: 0, isKept: true });
    return [flat.openStart, flat.openEnd];
  };
  expect(opennessOf(bullet, bullet)).toEqual([1, 1]);
  expect(opennessOf(nodes['table']!.create({ rows: '[["a"]]' }))).toEqual([0, 0]);
  expect(opennessOf(bullet, entry)).toEqual([0, 0]);
});

test('ten thousand nested levels are walked without recursion', () => {
  let nested = nodes['proseSection']!.create({ key: 'x' }, paragraph);
  for (let depth = 0; depth < 10_000; depth++) nested = nodes['proseSection']!.create({ key: 'x' }, Fragment.from(nested));
  expect(namesOf(flattenSlice(new Slice(Fragment.from(nested), 0, 0), nodes['proseSection']!))).toEqual(['paragraph']);
});

test('a leaf section brings nothing along', () => {
  expect(flattenSlice(new Slice(Fragment.from(nodes['actionsSection']!.create({ key: 'actions' })), 0, 0), nodes['proseSection']!).size).toBe(0);
});

test('a line that is longer than the service takes becomes several, and nothing of it is lost', () => {
  const text = 'Too long for one line. '.repeat(5_000);
  const line = new Slice(Fragment.from(nodes['paragraph']!.create(null, schema.text(text))), 1, 1);
  const flat = flattenSlice(line, nodes['proseSection']!);
  expect(Math.max(...flat.content.content.map((node) => node.content.size))).toBe(MAX_TEXT_LENGTH);
  expect(flat.content.content.map((node) => node.textContent).join('')).toBe(text);
  expect(isCut(line)).toBe(false);
});

test('a line for which there is just room flows into the line in hand', () => {
  const long = nodes['paragraph']!.create(null, schema.text('x'.repeat(MAX_TEXT_LENGTH - 10)));
  const flat = flattenSlice(new Slice(Fragment.from(long), 1, 1), nodes['proseSection']!, { length: 10, isKept: false });
  expect([flat.openStart, flat.openEnd]).toEqual([1, 1]);
});

test('a line that would make the line in hand too long stands by itself', () => {
  const flat = flattenSlice(new Slice(Fragment.from(paragraph), 1, 1), nodes['proseSection']!, { length: MAX_TEXT_LENGTH, isKept: false });
  expect([flat.openStart, flat.openEnd]).toEqual([0, 0]);
  const letters = flattenSlice(new Slice(Fragment.from(schema.text('more')), 0, 0), nodes['proseSection']!, { length: MAX_TEXT_LENGTH, isKept: false });
  expect(namesOf(letters)).toEqual(['paragraph']);
});

test('of more than one paste takes, the beginning is taken', () => {
  const line = nodes['paragraph']!.create(null, schema.text('x'.repeat(MAX_TEXT_LENGTH)));
  const much = new Slice(Fragment.from(Array.from({ length: 30 }, () => line)), 0, 0);
  expect(isCut(much)).toBe(true);
  expect(flattenSlice(much, nodes['proseSection']!).content.content.reduce((sum, node) => sum + node.content.size, 0)).toBe(MAX_PASTED_TEXT);
});
