import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { templateSchema, type Template } from '../template/template.js';
import type { Milestone } from './choices.js';
import type { Block, CoeDocument, Moment, Run, TimelineEntry, Why } from './coe-document.js';
import { completeness, type CompletenessOptions } from './completeness.js';
import { emptyDocument } from './empty-document.js';
import type { SectionOfKind } from './find-section.js';
import type { GateAction } from './gaps/gap.js';
import { readDocument } from './read-document.js';
import { percentComplete, sectionProgress } from './section-progress.js';
import { writeDocument } from './write-document.js';

const load = (name: string): Template => templateSchema.parse(parse(readFileSync(new URL(`../../${name}.yaml`, import.meta.url), 'utf8')));
const standard = load('standard');

const prose = (text: string): Run[] => (text === '' ? [] : [{ text }]);
const paragraph = (text: string, list: '' | 'bullet' = ''): Block => ({ type: 'paragraph', id: `p-${text}`, list, indent: 0, prose: prose(text) });
const at = (time: string, change: Partial<Moment> = {}): Moment => ({ at: `2018-04-24T${time}:00Z`, precision: 'minute', estimated: false, zone: '', ...change });
const entry = (id: string, moment: Moment, milestone: Milestone | null = null): TimelineEntry => ({ id, moment, milestone, prose: prose(`What happened at ${id}.`), evidence: '' });
const blankEntry: TimelineEntry = { id: 'blank', moment: { at: '', precision: 'minute', estimated: false, zone: '' }, milestone: null, prose: [], evidence: '' };
const chain = (...answers: string[]): Why => {
  const [answer = '', ...rest] = answers;
  return { id: `why-${answer}`, ask: '', answer: prose(answer), children: rest.length > 0 ? [chain(...rest)] : [] };
};
const action = (id: string, causeId: string, change: Partial<GateAction> = {}): GateAction => ({
  id,
  title: 'Store decaf packets in a box of another colour',
  ownerId: 'm1',
  dueOn: '2018-05-04',
  successTest: 'Nobody takes the wrong packet in a month of mornings.',
  causeId,
  status: 'OPEN',
  ...change,
});

/** The coffee pot: a COE that lacks nothing. */
function pot(): CoeDocument {
  const document = emptyDocument(standard, () => 'new');
  sectionIn(document, 'prose').blocks = [paragraph('Two people were given the wrong coffee.'), paragraph('The pots look alike.'), paragraph('We marked the pot.')];
  const impact = sectionIn(document, 'impact');
  impact.blocks = [];
  impact.measures = [{ id: 'cups', label: 'People who drank it', value: '2', of: '12', unit: 'people', estimated: true, noMetric: false, prose: [] }];
  sectionIn(document, 'metrics').blocks = [paragraph('No metric counts cups by kind.')];
  sectionIn(document, 'timeline').entries = [
    entry('picked', at('08:29')),
    entry('brewing', at('08:31'), 'start'),
    entry('taken', at('08:40', { precision: 'hour' })),
    entry('noticed', at('09:26'), 'detected'),
    entry('relabelled', at('09:30'), 'mitigated'),
  ];
  for (const section of document.sections) {
    if (section.kind === 'questions') for (const question of section.questions) question.prose = prose('By the taste.');
  }
  sectionIn(document, 'whys').trees = [
    { strand: 'happened', roots: [chain('Decaf was brewed.', 'The wrong packet was taken.', 'The packets look alike.', 'They lie in one box.', 'No rule says how to store them.')] },
    { strand: 'detected-late', roots: [chain('Nobody tasted it.', 'Nothing shows the kind.', 'The pot has no mark.', 'Marks wash off.', 'The marks are paper.')] },
  ];
  sectionIn(document, 'lessons').lessons = [{ id: 'lesson', kind: 'learned', prose: prose('Things that differ should look different.') }];
  return document;
}
const actions = [action('a1', 'why-No rule says how to store them.'), action('a2', 'why-The marks are paper.', { title: 'Engrave every pot' })];

function sectionIn<Kind extends CoeDocument['sections'][number]['kind']>(document: CoeDocument, kind: Kind): SectionOfKind<Kind> {
  return document.sections.find((section): section is SectionOfKind<Kind> => section.kind === kind)!;
}

/** The gaps, less `gap:`, of the coffee pot after a change. */
function gapsAfter(change: (document: CoeDocument) => void, given: GateAction[] = actions, options?: CompletenessOptions): string[] {
  const document = pot();
  change(document);
  return completeness(document, standard, given, options).map(({ id }) => id.replace(/^gap:/, ''));
}

test('a complete COE lacks nothing', () => {
  expect(completeness(pot(), standard, actions)).toEqual([]);
});

test('the complete COE is also complete after it was stored', () => {
  const { document, problems } = readDocument(writeDocument(pot()), standard);
  expect(completeness(document, standard, actions, { problems })).toEqual([]);
});

test.each(['standard', 'near-miss', 'security'])('a new COE from %s lacks something in every required section and in no other', (name) => {
  const template = load(name);
  const gaps = completeness(emptyDocument(template, () => 'new'), template, []);
  const required = template.sections.filter((section) => section.required).map((section) => section.key);
  expect([...new Set(gaps.map((gap) => gap.section))]).toEqual(required);
});

test.each(['standard', 'near-miss', 'security'])('a new COE from %s has sections that the reader finds no fault with', (name) => {
  const template = load(name);
  let count = 0;
  expect(readDocument(writeDocument(emptyDocument(template, () => `id-${count++}`)), template).problems).toEqual([]);
});

test('every gap has an id of its own and one sentence that says what to do', () => {
  const gaps = completeness(emptyDocument(standard, () => 'new'), standard, [action('a', '', { title: 'Alarms', ownerId: null, dueOn: null, successTest: ' ' })]);
  expect(new Set(gaps.map(({ id }) => id)).size).toBe(gaps.length);
  for (const { id, section, code, message } of gaps) {
    expect(id.startsWith(`gap:${section}:${code}`)).toBe(true);
    expect(message).toMatch(/^\p{Lu}.*\.$/u);
  }
});

test('a section that the document lacks is a gap', () => {
  expect(gapsAfter((coe) => coe.sections.shift())).toEqual(['summary:missing-section']);
});

test('a section of another kind than the template says counts as missing', () => {
  expect(gapsAfter((coe) => (coe.sections[0] = { kind: 'actions', key: 'summary' }))).toEqual(['summary:missing-section']);
});

test('a summary of spaces and zero-width characters is empty', () => {
  expect(gapsAfter((coe) => (sectionIn(coe, 'prose').blocks = [paragraph(' \u200B\u00A0')]))).toEqual(['summary:empty-section']);
});

test('a fourth paragraph in the summary is one too many', () => {
  expect(gapsAfter((coe) => sectionIn(coe, 'prose').blocks.push(paragraph('And one more.')))).toEqual(['summary:too-many-paragraphs']);
});

test('empty paragraphs do not count, and the items of a list count once', () => {
  const blocks = [paragraph('One.'), paragraph(''), paragraph('a', 'bullet'), paragraph('b', 'bullet'), paragraph('c', 'bullet'), paragraph('Three.')];
  expect(gapsAfter((coe) => (sectionIn(coe, 'prose').blocks = blocks))).toEqual([]);
});

test('imported text must find its place', () => {
  expect(gapsAfter((coe) => (sectionOfKey(coe, 'imported').blocks = [paragraph('Left over.')]))).toEqual(['imported:not-empty']);
});

function sectionOfKey(document: CoeDocument, key: string) {
  return document.sections.find((section): section is SectionOfKind<'prose'> => section.key === key)!;
}

test('a graph needs its figures, title, unit and a description in words', () => {
  const graph: Block = { type: 'graph', id: 'g', attachmentId: '', title: '', unit: '', alt: '', description: '', liveUrl: '' };
  expect(gapsAfter((coe) => sectionIn(coe, 'metrics').blocks.push(graph))).toEqual(['metrics:attachment:g', 'metrics:graph-title:g', 'metrics:graph-unit:g', 'metrics:alt:g']);
});

test('an image needs a description in words', () => {
  const image: Block = { type: 'image', id: 'i', attachmentId: 'f', alt: '' };
  expect(gapsAfter((coe) => sectionIn(coe, 'metrics').blocks.push(image))).toEqual(['metrics:alt:i']);
});

test.each([
  ['a number', { value: '1 204', estimated: false }, true],
  ['an estimate in words', { value: 'a handful', estimated: true }, true],
  ['nobody', { value: 'none', estimated: false }, true],
  ['the admission that no metric exists', { value: '', prose: prose('There is no metric for cups.') }, true],
  ['the mark that no metric exists', { value: '', noMetric: true }, true],
  ['words that are no estimate', { value: 'many', estimated: false }, false],
  ['nothing but the mark of an estimate', { value: ' ', estimated: true }, false],
])('impact given as %s is judged', (_, change, enough) => {
  const found = gapsAfter((coe) => Object.assign(sectionIn(coe, 'impact').measures[0]!, change));
  expect(found.includes('impact:not-quantified')).toBe(!enough);
});

test('a measure without a metric asks for an action item that makes one, and that item needs no other cause', () => {
  const admit = (coe: CoeDocument) => (sectionIn(coe, 'impact').measures[0]!.noMetric = true);
  expect(gapsAfter(admit)).toEqual(['impact:no-metric:cups']);
  expect(gapsAfter(admit, [...actions, action('metric', 'cups', { title: 'Add a counter of cups' })])).toEqual([]);
  expect(gapsAfter(admit, [...actions, action('metric', 'cups', { title: 'Add a counter of cups', status: 'DECLINED' })])).toEqual(['impact:no-metric:cups']);
});

test('impact may be a paragraph that says why there is no number', () => {
  const gaps = gapsAfter((coe) => {
    sectionIn(coe, 'impact').blocks = [paragraph('No metric exists for this, because nothing counts cups.')];
    sectionIn(coe, 'impact').measures = [];
  });
  expect(gaps).toEqual([]);
});

test('a measure says what it counts, and how many', () => {
  expect(gapsAfter((coe) => (sectionIn(coe, 'impact').measures[0]!.label = ''))).toEqual(['impact:measure:cups']);
  expect(gapsAfter((coe) => sectionIn(coe, 'impact').measures.push({ ...sectionIn(coe, 'impact').measures[0]!, id: 'm2', value: '' }))).toEqual(['impact:measure:m2']);
});

test('a timeline has two entries', () => {
  expect(gapsAfter((coe) => sectionIn(coe, 'timeline').entries.splice(1))).toEqual([
    'timeline:entries',
    'timeline:milestone:start',
    'timeline:milestone:detected',
    'timeline:milestone:mitigated',
  ]);
});

test('resolved does as well as mitigated', () => {
  expect(gapsAfter((coe) => (sectionIn(coe, 'timeline').entries[4]!.milestone = 'resolved'))).toEqual([]);
});

test('a milestone without a time does not count', () => {
  expect(gapsAfter((coe) => (sectionIn(coe, 'timeline').entries[3]!.moment.at = ''))).toEqual(['timeline:milestone:detected', 'timeline:entry-time:noticed']);
});

test('milestones that contradict each other are a gap at the later entry', () => {
  const document = pot();
  sectionIn(document, 'timeline').entries[1]!.moment = at('09:28');
  expect(completeness(document, standard, actions)).toMatchObject([{ id: 'gap:timeline:milestone-order:detected', block: 'noticed' }]);
});

test('a mitigation before the detection is a contradiction even when it lies after the start', () => {
  expect(gapsAfter((coe) => (sectionIn(coe, 'timeline').entries[4]!.moment = at('09:00')))).toEqual(['timeline:milestone-order:mitigated']);
});

test('a start that is known to the hour does not contradict a detection within that hour', () => {
  expect(gapsAfter((coe) => (sectionIn(coe, 'timeline').entries[1]!.moment = at('09:40', { precision: 'hour' })))).toEqual([]);
});

test('a milestone stands once', () => {
  expect(gapsAfter((coe) => (sectionIn(coe, 'timeline').entries[0]!.milestone = 'start'))).toEqual(['timeline:double-milestone:start']);
});

test('deployments may be as many as there were', () => {
  const gaps = gapsAfter((coe) => {
    sectionIn(coe, 'timeline').entries[0]!.milestone = 'deployment';
    sectionIn(coe, 'timeline').entries[2]!.milestone = 'deployment';
  });
  expect(gaps).toEqual([]);
});

test('an entry says what happened', () => {
  expect(gapsAfter((coe) => (sectionIn(coe, 'timeline').entries[0]!.prose = []))).toEqual(['timeline:entry-text:picked']);
});

test('blank entries are one gap together', () => {
  expect(gapsAfter((coe) => sectionIn(coe, 'timeline').entries.push(blankEntry, { ...blankEntry, id: 'blank-2' }))).toEqual(['timeline:blank-entry']);
});

test.each(['0001-01-01T00:00:00Z', '9999-12-31T00:00:00Z'])('the moment %s is implausible', (instant) => {
  expect(gapsAfter((coe) => (sectionIn(coe, 'timeline').entries[2]!.moment.at = instant))).toContain('timeline:implausible:taken');
});

test.each([
  ['three minutes', '2018-04-24T09:27:00Z', []],
  ['an hour', '2018-04-24T08:30:00Z', ['timeline:future:noticed', 'timeline:future:relabelled']],
])('a moment %s ahead of the clock is judged', (_, now, expected) => {
  expect(gapsAfter(() => undefined, actions, { now })).toEqual(expected);
});

test('a moment known to the hour is in the future only a day later', () => {
  const change = (coe: CoeDocument) => (sectionIn(coe, 'timeline').entries[2]!.moment = at('23:59', { precision: 'hour' }));
  expect(gapsAfter(change, actions, { now: '2018-04-24T09:31:00Z' })).toEqual([]);
  expect(gapsAfter(change, actions, { now: '2018-04-20T09:31:00Z' })).toContain('timeline:future:taken');
});

test('every question of a required section is answered', () => {
  const unanswered = gapsAfter((coe) => (sectionIn(coe, 'questions').questions[1]!.prose = []));
  expect(unanswered).toEqual(['detection:answer:detection-alarm']);
  expect(gapsAfter((coe) => sectionIn(coe, 'questions').questions.shift())).toEqual(['detection:answer:detection-how']);
});

test('a strand that must be asked is asked', () => {
  expect(gapsAfter((coe) => sectionIn(coe, 'whys').trees.pop(), actions.slice(0, 1))).toEqual(['whys:tree:detected-late']);
});

test('four whys in a row are too few where five are asked', () => {
  const gaps = gapsAfter((coe) => (sectionIn(coe, 'whys').trees[0]!.roots = [chain('a', 'b', 'c', 'The label washes off.')]), [action('a1', 'why-The label washes off.'), actions[1]!]);
  expect(gaps).toEqual(['whys:depth:happened']);
});

test('unanswered whys do not add depth and are gaps themselves', () => {
  const gaps = gapsAfter((coe) => (sectionIn(coe, 'whys').trees[0]!.roots = [chain('a', 'b', 'c', 'd', '')]), [action('a1', 'why-a'), actions[1]!]);
  expect(gaps).toEqual(['whys:depth:happened', 'whys:answer:why-']);
});

test('one deep branch is enough; every end of every branch needs an action item', () => {
  const gaps = gapsAfter((coe) => sectionIn(coe, 'whys').trees[0]!.roots[0]!.children.push(chain('The shelf is dark.')));
  expect(gaps).toEqual(['whys:cause-without-action:why-The shelf is dark.']);
});

test('the deepest of several roots counts', () => {
  const gaps = gapsAfter((coe) => sectionIn(coe, 'whys').trees[0]!.roots.unshift(chain('The shelf is dark.')));
  expect(gaps).toEqual(['whys:cause-without-action:why-The shelf is dark.']);
});

test('an optional strand may stay away, and counts once it is written', () => {
  const lasted = { strand: 'lasted' as const, roots: [chain('Nobody looked.')] };
  expect(gapsAfter((coe) => sectionIn(coe, 'whys').trees.push({ strand: 'lasted', roots: [chain('')] }))).toEqual([]);
  expect(gapsAfter((coe) => sectionIn(coe, 'whys').trees.push(lasted))).toEqual(['whys:depth:lasted', 'whys:cause-without-action:why-Nobody looked.']);
});

test('a chain does not end with a person', () => {
  const gaps = gapsAfter((coe) => (sectionIn(coe, 'whys').trees[0]!.roots = [chain('a', 'b', 'c', 'd', 'Human error.')]), [action('a1', 'why-Human error.'), actions[1]!]);
  expect(gaps).toEqual(['whys:mechanism:why-Human error.']);
});

test('one lesson at least is written down', () => {
  expect(gapsAfter((coe) => (sectionIn(coe, 'lessons').lessons = []))).toEqual(['lessons:no-lesson']);
});

test('a COE without action items is told so, and that its causes have none', () => {
  expect(gapsAfter(() => undefined, [])).toEqual([
    'whys:cause-without-action:why-No rule says how to store them.',
    'whys:cause-without-action:why-The marks are paper.',
    'actions:no-action',
  ]);
});

test('a declined action item answers nothing and lacks nothing', () => {
  const declined = action('a1', 'why-No rule says how to store them.', { status: 'DECLINED', ownerId: null });
  expect(gapsAfter(() => undefined, [declined, actions[1]!])).toEqual(['whys:cause-without-action:why-No rule says how to store them.']);
});

test.each<[string, Partial<GateAction>]>([
  ['verb', { title: 'Alarm on the age of the pot' }],
  ['not-a-control', { title: 'Be careful with packets' }],
  ['not-a-control', { title: 'Remind everybody to read the label' }],
  ['owner', { ownerId: null }],
  ['due', { dueOn: null }],
  ['success-test', { successTest: '\u200B' }],
  ['action-cause', { causeId: null }],
  ['action-cause', { causeId: 'why-elsewhere' }],
])('an action item lacks %s: %j', (code, change) => {
  expect(gapsAfter(() => undefined, [...actions, action('a3', 'lesson', change)])).toEqual([`actions:${code}:a3`]);
});

test('action items that only write documents are too little', () => {
  const documents = actions.map((item, index) => ({ ...item, title: ['Update the runbook for pots', 'Document the kitchen'][index]! }));
  expect(gapsAfter(() => undefined, documents)).toEqual(['actions:only-documentation']);
  expect(gapsAfter(() => undefined, [documents[0]!, actions[1]!])).toEqual([]);
});

test('what the reader found wrong is a gap, once', () => {
  const problem = { code: 'UNKNOWN_MARK' as const, section: 'summary', block: 'p', message: 'A mark is not known.' };
  expect(completeness(pot(), standard, actions, { problems: [problem, problem] })).toEqual([
    { id: 'gap:summary:problem:unknown-mark:p', section: 'summary', code: 'problem', message: 'A mark is not known.', block: 'p' },
  ]);
});

test('a new COE is empty throughout and at nought per cent', () => {
  const progress = sectionProgress(emptyDocument(standard, () => 'new'), standard, []);
  expect(new Set(progress.map(({ state }) => state))).toEqual(new Set(['empty']));
  expect(percentComplete(progress)).toBe(0);
});

test('a finished COE is at a hundred per cent, its unused optional sections notwithstanding', () => {
  const progress = sectionProgress(pot(), standard, actions);
  expect(progress.filter(({ state }) => state === 'empty').map(({ key }) => key)).toEqual(['factors', 'related', 'imported']);
  expect(percentComplete(progress)).toBe(100);
});

test('a section with gaps is partial, and counts half', () => {
  const document = pot();
  sectionIn(document, 'timeline').entries[3]!.milestone = null;
  const progress = sectionProgress(document, standard, actions);
  expect(progress.find(({ key }) => key === 'timeline')).toEqual({ key: 'timeline', state: 'partial', gaps: 1, required: true });
  expect(percentComplete(progress)).toBe(95);
});
