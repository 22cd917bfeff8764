import { testSchema as schema } from '../test-schema';
import { PassageMemory } from './passage-changes';

const { nodes } = schema;
const paragraph = (id: string, text: string) => nodes['paragraph']!.create({ id }, schema.text(text));
const documentOf = (...texts: string[]) =>
  nodes['doc']!.create(null, [
    nodes['proseSection']!.create({ key: 'summary' }, texts.map((text, index) => paragraph(`p${index}`, text))),
    nodes['timelineSection']!.create({ key: 'timeline' }, nodes['timelineEntry']!.create({ id: 'e' }, schema.text('It began.'))),
  ]);

test('the first time everything is new, in reading order', () => {
  const { changed, order } = new PassageMemory().changes(documentOf('One.', 'Two.'));
  expect(changed.map(({ text }) => text)).toEqual(['One.', 'Two.', 'It began.']);
  expect(order).toHaveLength(3);
});

test('afterwards only the changed paragraph is given', () => {
  const memory = new PassageMemory();
  memory.changes(documentOf('One.', 'Two.'));
  const { changed, order } = memory.changes(documentOf('One.', 'Two and more.'));
  expect(changed).toEqual([{ section: 'summary', block: 'p1', path: 'text', text: 'Two and more.' }]);
  expect(order).toBeUndefined();
});

test('a paragraph that is gone changes the order and nothing else', () => {
  const memory = new PassageMemory();
  memory.changes(documentOf('One.', 'Two.'));
  const { changed, order } = memory.changes(documentOf('One.'));
  expect(changed).toEqual([]);
  expect(order).toHaveLength(2);
});

test('text that becomes code is given again', () => {
  const memory = new PassageMemory();
  memory.changes(documentOf('One.'));
  const code = schema.text('One.', [schema.marks['code']!.create()]);
  const document = nodes['doc']!.create(null, nodes['proseSection']!.create({ key: 'summary' }, nodes['paragraph']!.create({ id: 'p0' }, code)));
  expect(memory.changes(document).changed).toHaveLength(1);
});
