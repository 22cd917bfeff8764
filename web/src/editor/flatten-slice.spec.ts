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

test('a plain line flows into the line in hand; an entry does not', () => {
  const line = flattenSlice(new Slice(Fragment.from(paragraph), 1, 1), nodes['proseSection']!);
  expect([line.openStart, line.openEnd]).toEqual([1, 1]);
  const whole = flattenSlice(new Slice(Fragment.from(entry), 1, 1), nodes['timelineSection']!);
  expect([whole.openStart, whole.openEnd]).toEqual([0, 0]);
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
  const flat = flattenSlice(new Slice(Fragment.from(long), 1, 1), nodes['proseSection']!, 10);
  expect([flat.openStart, flat.openEnd]).toEqual([1, 1]);
});

test('a line that would make the line in hand too long stands by itself', () => {
  const flat = flattenSlice(new Slice(Fragment.from(paragraph), 1, 1), nodes['proseSection']!, MAX_TEXT_LENGTH);
  expect([flat.openStart, flat.openEnd]).toEqual([0, 0]);
  const letters = flattenSlice(new Slice(Fragment.from(schema.text('more')), 0, 0), nodes['proseSection']!, MAX_TEXT_LENGTH);
  expect(namesOf(letters)).toEqual(['paragraph']);
});

test('of more than one paste takes, the beginning is taken', () => {
  const line = nodes['paragraph']!.create(null, schema.text('x'.repeat(MAX_TEXT_LENGTH)));
  const much = new Slice(Fragment.from(Array.from({ length: 30 }, () => line)), 0, 0);
  expect(isCut(much)).toBe(true);
  expect(flattenSlice(much, nodes['proseSection']!).content.content.reduce((sum, node) => sum + node.content.size, 0)).toBe(MAX_PASTED_TEXT);
});
