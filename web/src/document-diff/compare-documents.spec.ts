import { readDocument, textOfRuns, type EditorNode, type Template } from '@corrigenda/templates';
import type { DocumentAction, DocumentFile } from '../coe/document/document-context';
import { compareDocuments, type DocumentDiff, type Side } from './compare-documents';

const template = {
  sections: [
    { key: 'summary', title: 'Summary', questions: [] },
    { key: 'timeline', title: 'Timeline', questions: [] },
    { key: 'whys', title: 'Five whys', questions: [], whys: { strands: [{ key: 'happened', label: 'Why did it happen?' }] } },
    { key: 'actions', title: 'Action items', questions: [] },
  ],
} as unknown as Template;
const file: DocumentFile = { id: 'f1', name: 'refused.csv', mediaType: 'text/csv', width: null, height: null };
const action: DocumentAction = { id: 'x', number: 4, title: 'Limit the queue', team: 'Search', owner: 'Search, Developer', dueOn: '2026-05-01', priority: 'HIGH', kind: 'PREVENT', successTest: 'It holds.', causeId: 'w2', status: 'OPEN' };

const node = (type: string, attrs: EditorNode['attrs'], text = ''): EditorNode => ({ type, attrs, ...(text && { content: [{ type: 'text', text }] }) });
function side(nodes: Partial<Record<'summary' | 'timeline' | 'whys', EditorNode[]>>, actions: DocumentAction[] = []): Side {
  const content = [
    { type: 'proseSection', attrs: { key: 'summary' }, content: nodes.summary ?? [] },
    { type: 'timelineSection', attrs: { key: 'timeline' }, content: nodes.timeline ?? [] },
    { type: 'whysSection', attrs: { key: 'whys' }, content: nodes.whys ?? [] },
    { type: 'actionsSection', attrs: { key: 'actions' } },
  ];
  return { document: readDocument({ type: 'doc', content }).document, actions };
}
const compared = (before: Side | null, after: Side) => compareDocuments(before, after, { template, zone: 'Europe/Berlin', files: new Map([['f1', file]]) });
const factsOf = (diff: DocumentDiff) =>
  diff.sections.flatMap(({ lines }) => lines.flatMap(({ lead, facts }) => [lead, ...facts].filter(({ change }) => change === 'changed').map(({ name, before, after }) => `${name}: ${before} → ${after}`)));

test('equal documents have an empty difference', () => {
  const same = () => side({ summary: [node('paragraph', { id: 'p' }, 'It began.'), node('paragraph', { id: 'q' })], timeline: [node('timelineEntry', { id: 'e', at: '2026-04-24T06:14:00Z' }, 'It began.')] }, [action]);
  const diff = compared(same(), same());
  expect(diff.changes).toBe(0);
  expect(diff.sections.every(({ lines }) => lines.every(({ change }) => change === 'same'))).toBe(true);
});

test('times, estimates and milestones are told in words, on the clock of the incident', () => {
  const before = side({ timeline: [node('timelineEntry', { id: 'e', at: '2026-04-24T06:14:00Z', milestone: '' }, 'It began.')] });
  const after = side({ timeline: [node('timelineEntry', { id: 'e', at: '2026-04-24T06:20:00Z', estimated: true, milestone: 'detected' }, 'It began.')] });
  expect(factsOf(compared(before, after))).toEqual([': 2026-04-24 08:14 → ~2026-04-24 08:20', 'Milestone:  → detected']);
});

test('a why that went one level down says so', () => {
  const first = node('why', { id: 'w1', depth: 0 }, 'The queue was full.');
  const before = side({ whys: [first, node('why', { id: 'w2', depth: 0 }, 'Nothing limits it.')] });
  const after = side({ whys: [first, node('why', { id: 'w2', depth: 1 }, 'Nothing limits it.')] });
  expect(factsOf(compared(before, after))).toEqual(['Level: 1 → 2']);
});

test('tables are compared by cell, and a graph by its file', () => {
  const table = (rows: string[][]) => node('table', { id: 't', rows: JSON.stringify(rows) });
  const diff = compared(side({ summary: [table([['Host', 'Full'], ['a', '10'], ['b', '20']])] }), side({ summary: [table([['Host', 'Full'], ['a', '15'], ['c', '1'], ['b', '20']])] }));
  const [line] = diff.sections[0]!.lines;
  expect(line!.rows.map(({ change, cells }) => [change, ...cells.map((cell) => cell.map((piece) => `${piece.kind} ${piece.kind === 'restyled' ? '' : textOfRuns(piece.runs)}`).join(', '))])).toEqual([
    ['same', 'same Host', 'same Full'],
    ['changed', 'same a', 'removed 10, added 15'],
    ['added', 'added c', 'added 1'],
    ['same', 'same b', 'same 20'],
  ]);
  const graph = (attachmentId: string) => side({ summary: [node('graph', { id: 'g', attachmentId, title: 'Refused' })] });
  expect(factsOf(compared(graph('f0'), graph('f1')))).toEqual(['File: a file that is gone → refused.csv']);
});

test('action items are compared too, with their owners, dates and causes', () => {
  const whys = [node('why', { id: 'w2', depth: 0 }, 'Nothing limits it.')];
  const diff = compared(side({ whys }, [{ ...action, causeId: '' }]), side({ whys }, [{ ...action, title: 'Bound the queue', dueOn: '2026-06-01', owner: undefined }]));
  expect(diff.changes).toBe(1);
  expect(factsOf(diff)).toEqual(['Owner: Search, Developer → Search', 'Due: 1 May 2026 → 1 June 2026', 'Answers:  → Nothing limits it.']);
});

test('against nothing everything is new', () => {
  const diff = compared(null, side({ summary: [node('paragraph', { id: 'p' }, 'It began.')] }));
  expect(diff.sections[0]!.lines.map(({ change }) => change)).toEqual(['added']);
});

test('two documents of 20,000 words each are compared within a few seconds, however little they share', () => {
  const long = (word: (paragraph: number, index: number) => string) =>
    side({ summary: Array.from({ length: 250 }, (_, paragraph) => node('paragraph', { id: `p${paragraph}` }, Array.from({ length: 80 }, (_, index) => word(paragraph, index)).join(' '))) });
  const plain = (paragraph: number, index: number) => `word${(paragraph * 31 + index * 7) % 997}`;
  const began = performance.now();
  const near = compared(long(plain), long((paragraph, index) => (index % 10 === 0 ? 'other' : plain(paragraph, index))));
  const far = compared(long(plain), long((paragraph, index) => `else${(paragraph * 17 + index) % 991}`));
  expect([near.changes, far.changes]).toEqual([250, 250]);
  expect(performance.now() - began).toBeLessThan(10_000);
});
