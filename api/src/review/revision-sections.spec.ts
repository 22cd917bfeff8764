import type { EditorNode, Template } from '@corrigenda/templates';
import { templateSchema } from '@corrigenda/templates';
import { changedSections, sectionsToRead } from './revision-sections.js';

const template: Template = templateSchema.parse({
  key: 'small',
  version: 1,
  name: 'Small',
  description: '',
  sections: [
    { key: 'summary', kind: 'prose', title: 'Summary', prompt: '', required: true },
    { key: 'lessons', kind: 'lessons', title: 'Lessons', prompt: '', required: false },
    { key: 'actions', kind: 'actions', title: 'Action items', prompt: '', required: true },
    { key: 'imported', kind: 'prose', title: 'Imported', prompt: '', required: false },
  ],
  checklist: [{ key: 'stranger', text: 'A stranger understands it.' }],
});

const text = (value: string) => (value ? [{ type: 'text', text: value }] : []);
const document = (summary: string, lesson = ''): EditorNode => ({
  type: 'doc',
  content: [
    { type: 'proseSection', attrs: { key: 'summary' }, content: [{ type: 'paragraph', attrs: { id: 'p', list: '', indent: 0 }, content: text(summary) }] },
    { type: 'lessonsSection', attrs: { key: 'lessons' }, content: [{ type: 'lesson', attrs: { id: 'l', kind: 'learned' }, content: text(lesson) }] },
    { type: 'actionsSection', attrs: { key: 'actions' } },
    { type: 'proseSection', attrs: { key: 'imported' }, content: [] },
  ],
});
const action = { title: 'Alarm on queue age', ownerId: null, dueOn: null, kind: 'TOOL', causeId: '', successTest: 'It rings.' };

test('an optional section is to be read only when something is written in it', () => {
  expect(sectionsToRead({ document: document('Nine hours stale.'), actions: [action] }, template)).toEqual([
    { key: 'summary', title: 'Summary', words: 3 },
    { key: 'actions', title: 'Action items', words: 6 },
  ]);
  expect(sectionsToRead({ document: document('Nine hours stale.', 'Measure age.'), actions: [] }, template).map(({ key }) => key)).toEqual(['summary', 'lessons', 'actions']);
});

test('signs alone are not words', () => {
  expect(sectionsToRead({ document: document('Nine hours – stale !'), actions: [] }, template)[0]).toMatchObject({ words: 3 });
});

test('only the sections that differ have changed', () => {
  const before = { document: document('Nine hours stale.', 'Measure.'), actions: [action] };
  expect(changedSections({ document: document('Ten hours stale.', 'Measure.'), actions: [action] }, before, template)).toEqual(new Set(['summary']));
  expect(changedSections(before, structuredClone(before), template)).toEqual(new Set());
});

test('another owner of an action item changes the action items', () => {
  const before = { document: document('Nine hours stale.'), actions: [action] };
  expect(changedSections({ ...before, actions: [{ ...action, ownerId: 'somebody' }] }, before, template)).toEqual(new Set(['actions']));
});
