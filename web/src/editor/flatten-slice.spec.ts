import { Fragment, Slice } from '@tiptap/pm/model';
import { flattenSlice } from './flatten-slice';
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
