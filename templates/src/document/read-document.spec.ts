import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Template } from '../template/template.js';
import { coeDocumentSchema } from './coe-document.js';
import { MAX_BLOCKS, MAX_PROBLEMS, MAX_SECTIONS, MAX_TEXT_LENGTH } from './document-limits.js';
import { sectionOf, timelineOf, whyTreesOf } from './find-section.js';
import { NODES } from './nodes.js';
import { readDocument } from './read-document.js';
import { textOfRuns } from './runs.js';

const text = (value: string, ...marks: unknown[]) => ({ type: 'text', text: value, marks });
const paragraph = (value: string, attrs: object = {}) => ({ type: 'paragraph', attrs: { id: 'p', ...attrs }, content: [text(value)] });
const prose = (key: string, ...content: unknown[]) => ({ type: 'proseSection', attrs: { key }, content });
const why = (id: string, depth: unknown, strand = 'happened') => ({ type: 'why', attrs: { id, depth, strand }, content: [text(id)] });
const entry = (id: string, at: string, attrs: object = {}) => ({ type: 'timelineEntry', attrs: { id, at, ...attrs }, content: [text(id)] });
const read = (...content: unknown[]) => readDocument({ type: 'doc', content });
const codes = (...content: unknown[]) => read(...content).problems.map((problem) => problem.code);
const timeline = (...content: unknown[]) => ({ type: 'timelineSection', attrs: { key: 'timeline' }, content });
const whys = (...content: unknown[]) => ({ type: 'whysSection', attrs: { key: 'whys' }, content });

/** JSON that is nearly a document: known names in any place, attributes of any type. */
const nearly = fc.letrec((tie) => ({
  node: fc.record(
    {
      type: fc.oneof(fc.constantFrom('doc', 'text', ...Object.keys(NODES)), fc.string({ maxLength: 5 })),
      attrs: fc.oneof(
        fc.dictionary(fc.constantFrom('id', 'key', 'at', 'depth', 'strand', 'rows', 'list', 'indent', 'milestone', 'number', '__proto__'), fc.jsonValue()),
        fc.jsonValue(),
      ),
      content: fc.oneof({ depthSize: 'small' }, fc.array(tie('node'), { maxLength: 5 }), fc.jsonValue({ maxDepth: 1 })),
      text: fc.oneof(fc.string(), fc.jsonValue({ maxDepth: 1 })),
      marks: fc.oneof(fc.array(fc.record({ type: fc.constantFrom('bold', 'link', 'blink'), attrs: fc.jsonValue({ maxDepth: 1 }) }), { maxLength: 3 }), fc.jsonValue({ maxDepth: 1 })),
    },
    { requiredKeys: ['type'] },
  ),
}));

test('any JSON can be read, and the reading is a document', () => {
  fc.assert(fc.property(fc.jsonValue(), (json) => coeDocumentSchema.safeParse(readDocument(json).document).success));
});

test('any tree of nodes can be read, and the reading is a document', () => {
  fc.assert(
    fc.property(fc.array(nearly.node, { maxLength: 6 }), (content) => {
      expect(coeDocumentSchema.safeParse(read(...content).document).error).toBeUndefined();
    }),
    { numRuns: 2_000 },
  );
});

test.each([null, undefined, 3, 'text', [], {}, { type: 'paragraph' }])('%p is no document', (json) => {
  expect(readDocument(json)).toMatchObject({ document: { sections: [] }, problems: [{ code: 'NOT_A_DOCUMENT' }] });
});

test('an attribute that is absent is read as its default, without a problem', () => {
  const { document, problems } = read({ type: 'timelineSection', attrs: { key: 'timeline' }, content: [{ type: 'timelineEntry' }] });
  expect(timelineOf(document)).toEqual([
    { id: '', moment: { at: '', precision: 'minute', estimated: false, zone: '' }, milestone: null, prose: [], evidence: '' },
  ]);
  expect(problems).toEqual([]);
});

test('an attribute of the wrong type falls back to its default and names its block', () => {
  const { document, problems } = read(prose('summary', { type: 'paragraph', attrs: { id: 'p1', list: 7, indent: 'deep' } }));
  expect(sectionOf(document, 'summary')).toMatchObject({ blocks: [{ list: '', indent: 0 }] });
  expect(problems).toMatchObject([
    { code: 'BAD_ATTRIBUTE', section: 'summary', block: 'p1' },
    { code: 'BAD_ATTRIBUTE', section: 'summary', block: 'p1' },
  ]);
});

test('a value that is not among the choices falls back to the default', () => {
  expect(codes(timeline(entry('a', '', { precision: 'second' })))).toEqual(['BAD_ATTRIBUTE']);
});

test('an unknown attribute is a problem', () => {
  expect(codes(prose('summary', paragraph('x', { colour: 'red' })))).toEqual(['UNKNOWN_ATTRIBUTE']);
});

test('an unknown node is a problem and its text stays', () => {
  const { document, problems } = read(prose('summary', { type: 'quote', content: [paragraph('Kept '), paragraph('text')] }));
  expect(sectionOf(document, 'summary')).toMatchObject({ blocks: [{ type: 'paragraph', prose: [{ text: 'Kept text' }] }] });
  expect(problems).toMatchObject([{ code: 'UNKNOWN_NODE', section: 'summary' }]);
});

test('a known node in the wrong section is a problem and its text stays with its marks', () => {
  const { document, problems } = read(prose('summary', { type: 'why', attrs: { id: 'w' }, content: [text('because', { type: 'bold' })] }));
  expect(sectionOf(document, 'summary')).toMatchObject({ blocks: [{ type: 'paragraph', id: 'w', prose: [{ text: 'because', bold: true }] }] });
  expect(problems).toMatchObject([{ code: 'MISPLACED_NODE', block: 'w' }]);
});

test('something other than text in a line leaves its text there', () => {
  const { document, problems } = read(prose('summary', { type: 'paragraph', content: [text('one'), { type: 'hardBreak' }, { type: 'mention', content: [text('two')] }] }));
  expect(sectionOf(document, 'summary')).toMatchObject({ blocks: [{ prose: [{ text: 'one\ntwo' }] }] });
  expect(problems.map(({ code }) => code)).toEqual(['UNKNOWN_NODE', 'UNKNOWN_NODE']);
});

test('an unknown mark is a problem and its text stays', () => {
  const { document, problems } = read(prose('summary', { type: 'paragraph', content: [text('plain', { type: 'blink' })] }));
  expect(sectionOf(document, 'summary')).toMatchObject({ blocks: [{ prose: [{ text: 'plain' }] }] });
  expect(problems).toMatchObject([{ code: 'UNKNOWN_MARK' }]);
});

test.each(['javascript:alert(1)', 'java\nscript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd', '//host/x', '/path', ''])(
  'a link to %j loses its address and keeps its text',
  (href) => {
    const { document, problems } = read(prose('summary', { type: 'paragraph', content: [text('here', { type: 'link', attrs: { href } })] }));
    expect(sectionOf(document, 'summary')).toMatchObject({ blocks: [{ prose: [{ text: 'here' }] }] });
    expect(JSON.stringify(document)).not.toContain('href');
    expect(problems).toMatchObject([{ code: 'UNSAFE_LINK' }]);
  },
);

test('evidence with an unsafe address is dropped with a problem', () => {
  const { document, problems } = read(timeline(entry('a', '', { evidence: 'javascript:x' })));
  expect(timelineOf(document)).toMatchObject([{ evidence: '' }]);
  expect(problems).toMatchObject([{ code: 'UNSAFE_LINK', block: 'a' }]);
});

test('the contents of a second section of the same key are added to the first', () => {
  const { document, problems } = read(prose('summary', paragraph('one')), prose('lessons'), prose('summary', paragraph('two')));
  expect(document.sections.map((section) => section.key)).toEqual(['summary', 'lessons']);
  expect(sectionOf(document, 'summary')).toMatchObject({ blocks: [{ prose: [{ text: 'one' }] }, { prose: [{ text: 'two' }] }] });
  expect(problems).toMatchObject([{ code: 'DOUBLE_SECTION', section: 'summary' }]);
});

test('a second section of another kind leaves its text in the first', () => {
  const { document, problems } = read(prose('summary'), { ...whys(why('because', 0)), attrs: { key: 'summary' } });
  expect(sectionOf(document, 'summary')).toMatchObject({ kind: 'prose', blocks: [{ prose: [{ text: 'because' }] }] });
  expect(problems.map(({ code }) => code)).toEqual(['DOUBLE_SECTION', 'MISPLACED_NODE']);
});

test('text outside of all sections is a problem that quotes it', () => {
  expect(read(paragraph('lost words')).problems).toMatchObject([{ code: 'OUTSIDE_SECTION', message: expect.stringContaining('lost words') }]);
});

test('the sections are compared with the template', () => {
  const asked = (key: string, kind: string) => ({ key, kind, title: key });
  const template = { sections: [asked('summary', 'prose'), asked('timeline', 'timeline'), asked('lessons', 'lessons')] } as Template;
  const { problems } = readDocument({ type: 'doc', content: [prose('summary'), prose('timeline'), prose('extra')] }, template);
  expect(problems.map(({ code, section }) => [code, section])).toEqual([
    ['WRONG_KIND', 'timeline'],
    ['MISSING_SECTION', 'lessons'],
    ['UNKNOWN_SECTION', 'extra'],
  ]);
});

test('entries are in order of time whatever their place, equal times in the order given, those without a time last', () => {
  const { document } = read(timeline(entry('none', ''), entry('late', '2026-04-24T09:00:00Z'), entry('early-2', '2026-04-24T10:00:00+02:00'), entry('early-3', '2026-04-24T08:00:00Z'), entry('none-2', '')));
  expect(timelineOf(document).map(({ id }) => id)).toEqual(['early-2', 'early-3', 'late', 'none', 'none-2']);
});

test.each(['yesterday', '2026-02-30T08:00:00Z', '2026-04-24T24:60:00Z', '2026-04-24T08:00:00', '2026-04-24'])('the time %s is no moment', (at) => {
  const { document, problems } = read(timeline(entry('a', at)));
  expect(timelineOf(document)).toMatchObject([{ moment: { at: '' }, prose: [{ text: 'a' }] }]);
  expect(problems).toMatchObject([{ code: 'BAD_MOMENT', block: 'a' }]);
});

test('whys become trees by their depth, one per strand', () => {
  const { document } = read(whys(why('a', 0), why('late', 0, 'detected-late'), why('b', 1), why('c', 2), why('late-1', 1, 'detected-late'), why('d', 1), why('e', 0)));
  const shape = (found: { id: string; children: unknown[] }[]): unknown => found.map(({ id, children }) => (children.length > 0 ? [id, shape(children as never)] : id));
  expect(whyTreesOf(document).map(({ strand, roots }) => [strand, shape(roots)])).toEqual([
    ['happened', [['a', [['b', ['c']], 'd']], 'e']],
    ['detected-late', [['late', ['late-1']]]],
  ]);
});

test('a why deeper than one step below the why before it is moved up and reported', () => {
  const { document, problems } = read(whys(why('a', 3), why('b', 5), why('c', 1)));
  expect(whyTreesOf(document)).toMatchObject([{ roots: [{ id: 'a', children: [{ id: 'b' }, { id: 'c' }] }] }]);
  expect(problems).toMatchObject([
    { code: 'DEPTH_CLAMPED', block: 'a' },
    { code: 'DEPTH_CLAMPED', block: 'b' },
  ]);
});

test('a chain of fifty-one whys is read to the ninth and says that it is too deep', () => {
  const { document, problems } = read(whys(...Array.from({ length: 51 }, (_, depth) => why(`w${depth}`, depth))));
  expect(JSON.stringify(whyTreesOf(document)).match(/"id":"w/g)).toHaveLength(51);
  expect(problems).toContainEqual({ code: 'LIMIT_EXCEEDED', section: 'whys', block: 'w9', message: expect.stringContaining('0 to 8') });
});

test('more than five hundred whys are reported', () => {
  expect(codes(whys(...Array.from({ length: 501 }, (_, n) => why(`w${n}`, 0))))).toEqual(['LIMIT_EXCEEDED']);
});

test.each([NaN, Infinity, -1, 1.5, 1e300])('the depth %p does no harm', (depth) => {
  expect(whyTreesOf(read(whys(why('a', depth))).document)).toMatchObject([{ roots: [{ id: 'a' }] }]);
});

test('a paragraph over 20,000 characters is reported and kept whole', () => {
  const { document, problems } = read(prose('summary', paragraph('x'.repeat(MAX_TEXT_LENGTH + 1))));
  const [block] = (sectionOf(document, 'summary') as { blocks: { prose: { text: string }[] }[] }).blocks;
  expect(textOfRuns(block!.prose)).toHaveLength(MAX_TEXT_LENGTH + 1);
  expect(problems).toMatchObject([{ code: 'LIMIT_EXCEEDED', block: 'p', message: expect.stringContaining('20000') }]);
});

test('a list indented ten thousand steps is read at the deepest step', () => {
  const { document, problems } = read(prose('summary', paragraph('x', { list: 'bullet', indent: 10_000 })));
  expect(sectionOf(document, 'summary')).toMatchObject({ blocks: [{ indent: 8 }] });
  expect(problems).toMatchObject([{ code: 'LIMIT_EXCEEDED' }]);
});

test('a hundred thousand marks on one character are read in no time', () => {
  const { document, problems } = read(prose('summary', { type: 'paragraph', content: [text('x', ...Array.from({ length: 100_000 }, () => ({ type: 'bold' })))] }));
  expect(sectionOf(document, 'summary')).toMatchObject({ blocks: [{ prose: [{ text: 'x', bold: true }] }] });
  expect(problems).toMatchObject([{ code: 'LIMIT_EXCEEDED' }]);
});

test('nodes nested a hundred thousand deep do not exhaust the stack', () => {
  let nested: unknown = text('deep');
  for (let depth = 0; depth < 100_000; depth++) nested = { type: 'quote', content: [nested] };
  expect(read(prose('summary', nested)).document.sections).toMatchObject([{ blocks: [{ prose: [{ text: 'deep' }] }] }]);
});

test('blocks, sections and problems are limited in number', () => {
  const many = read(prose('summary', ...Array.from({ length: MAX_BLOCKS + 10 }, () => paragraph('x', { colour: 'red' }))));
  expect(sectionOf(many.document, 'summary')).toMatchObject({ blocks: { length: MAX_BLOCKS } });
  expect(many.problems).toHaveLength(MAX_PROBLEMS + 1);
  expect(many.problems.at(-1)).toMatchObject({ code: 'TOO_MANY_PROBLEMS' });
  const wide = read(...Array.from({ length: MAX_SECTIONS + 1 }, (_, n) => prose(`s${n}`)));
  expect(wide.document.sections).toHaveLength(MAX_SECTIONS);
  expect(wide.problems).toMatchObject([{ code: 'LIMIT_EXCEEDED' }]);
});

test.each<[string, string[][], number]>([
  ['[["a","b"],["c"]]', [['a', 'b'], ['c']], 0],
  ['not JSON', [], 1],
  ['{"a":1}', [], 1],
  ['["a"]', [], 1],
  ['[["a",1,null,{"x":2}]]', [['a', '1', '', '']], 1],
  [`[["${'x'.repeat(200_000)}"]]`, [], 1],
  [JSON.stringify(Array.from({ length: 501 }, () => ['x'])), Array.from({ length: 500 }, () => ['x']), 1],
])('the rows %.40s are read with care', (rows, expected, problems) => {
  const reading = read(prose('metrics', { type: 'table', attrs: { id: 't', rows } }));
  expect(reading.document.sections).toMatchObject([{ blocks: [{ type: 'table', rows: expected }] }]);
  expect(reading.problems).toHaveLength(problems);
});

test('two blocks of one id are both read', () => {
  expect(read(prose('summary', paragraph('one'), paragraph('two')))).toMatchObject({ document: { sections: [{ blocks: [{ id: 'p' }, { id: 'p' }] }] }, problems: [] });
});

test('pieces of text with the same marks are read as one', () => {
  const { document } = read(prose('summary', { type: 'paragraph', content: [text('a'), text(''), text('b'), text('c', { type: 'bold' })] }));
  expect(sectionOf(document, 'summary')).toMatchObject({ blocks: [{ prose: [{ text: 'ab' }, { text: 'c', bold: true }] }] });
});

test('what a database cannot keep is replaced wherever text stands', () => {
  const { document } = read(
    prose('summary', { type: 'paragraph', attrs: { id: 'p\0' }, content: [text('a\0', { type: 'link', attrs: { href: 'https://x.example/\uD800' } })] }),
    prose('metrics', { type: 'table', attrs: { rows: JSON.stringify([['\0']]) } }),
  );
  expect(JSON.stringify(document)).not.toMatch(/\\u0000|\\ud800/);
});

test('code beside plain text stays apart from it', () => {
  const { document } = read(prose('summary', { type: 'paragraph', content: [text('run '), text('make', { type: 'code' }), text(' now')] }));
  expect(sectionOf(document, 'summary')).toMatchObject({ blocks: [{ prose: [{ text: 'run ' }, { text: 'make', code: true }, { text: ' now' }] }] });
});

test('an attribute that is null is read as its default, without a problem', () => {
  expect(read(prose('summary', paragraph('x', { list: null })))).toMatchObject({ document: { sections: [{ blocks: [{ list: '' }] }] }, problems: [] });
});

test('the limit of blocks is one for all sections together', () => {
  const full = Array.from({ length: MAX_BLOCKS }, () => paragraph('x'));
  const { document, problems } = read(prose('summary', ...full), prose('metrics', paragraph('y')));
  expect(document.sections).toMatchObject([{ blocks: { length: MAX_BLOCKS } }, { blocks: [] }]);
  expect(problems).toMatchObject([{ code: 'LIMIT_EXCEEDED', section: 'metrics' }]);
});
