import { expect, test } from '@jest/globals';
import type { Template } from '../template/template.js';
import { emptyDocument } from './empty-document.js';
import { sectionOf, timelineOf, whyTreesOf } from './find-section.js';
import { coeDocumentSchema } from './coe-document.js';

const section = (key: string, kind: string, rest: object = {}) => ({ key, kind, title: key, prompt: '', guide: [], required: true, limits: {}, questions: [], ...rest });
const strand = (key: string, required: boolean) => ({ key, label: key, required });
const template = {
  key: 'small',
  sections: [
    section('summary', 'prose'),
    section('timeline', 'timeline'),
    section('detection', 'questions', { questions: [{ key: 'how', text: 'How?' }, { key: 'late', text: 'Why late?' }] }),
    section('whys', 'whys', { whys: { minimumDepth: 5, strands: [strand('happened', true), strand('detected-late', true), strand('lasted', false)] } }),
    section('actions', 'actions'),
  ],
} as unknown as Template;

let count = 0;
const document = emptyDocument(template, () => `id-${count++}`);

test('a new COE has the sections of its template in order', () => {
  expect(document.sections.map(({ key }) => key)).toEqual(['summary', 'timeline', 'detection', 'whys', 'actions']);
});

test('it is a document by the schema, and every id in it is its own', () => {
  expect(coeDocumentSchema.parse(document)).toEqual(document);
  const ids = JSON.stringify(document).match(/"id":"[^"]*"/g) ?? [];
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toHaveLength(count);
});

test('prose begins with one empty paragraph', () => {
  expect(sectionOf(document, 'summary')).toMatchObject({ blocks: [{ type: 'paragraph', prose: [] }] });
});

test('the milestones that every timeline needs wait for their times', () => {
  expect(timelineOf(document).map(({ milestone, moment }) => [milestone, moment.at])).toEqual([['start', ''], ['detected', ''], ['mitigated', '']]);
});

test('every guiding question has a place for its answer', () => {
  expect(sectionOf(document, 'detection')).toMatchObject({ questions: [{ questionKey: 'how', prose: [] }, { questionKey: 'late', prose: [] }] });
});

test('each required strand begins with one why', () => {
  expect(whyTreesOf(document).map(({ strand: key, roots }) => [key, roots.length])).toEqual([['happened', 1], ['detected-late', 1]]);
});
