import type { EditorNode, GateAction, Template } from '@corrigenda/templates';
import { templateSchema } from '@corrigenda/templates';
import { assertGateOpen, inspect, openAtGate, type GateFacts } from './gate.js';

const template: Template = templateSchema.parse({
  key: 'small',
  version: 1,
  name: 'Small',
  description: '',
  sections: [
    { key: 'summary', kind: 'prose', title: 'Summary', prompt: '', required: true },
    { key: 'actions', kind: 'actions', title: 'Action items', prompt: '', required: true },
    { key: 'imported', kind: 'prose', title: 'Imported text', prompt: '', required: false },
  ],
  checklist: [{ key: 'stranger', text: 'A stranger understands it.' }],
});
const document = (summary: string): EditorNode => ({
  type: 'doc',
  content: [
    {
      type: 'proseSection',
      attrs: { key: 'summary' },
      content: [{ type: 'paragraph', attrs: { id: 'p1', list: '', indent: 0 }, content: summary ? [{ type: 'text', text: summary }] : [] }],
    },
    { type: 'actionsSection', attrs: { key: 'actions' } },
    { type: 'proseSection', attrs: { key: 'imported' }, content: [] },
  ],
});
const action: GateAction = {
  id: 'a1',
  title: 'Add an alarm on the age of the queue',
  ownerId: 'owner',
  dueOn: '2026-12-01',
  successTest: 'The alarm rings in the next drill.',
  causeId: 'w1',
  status: 'OPEN',
};
const ready: GateFacts = {
  title: 'Search results were nine hours old',
  document: document('Search results were nine hours old on 24 April.'),
  template,
  actions: [action],
  waivedIds: [],
  wordLists: { people: [{ name: 'Maya Chen', handles: ['mchen'], emails: [], role: 'the on-call engineer' }], glossary: [], services: [] },
  rules: { mustRules: [], latestDueOn: {} },
  now: new Date('2026-11-21T00:00:00Z'),
};
const report = (change: Partial<GateFacts>) => openAtGate(inspect({ ...ready, ...change }));
const refusal = (change: Partial<GateFacts>) => {
  try {
    assertGateOpen(report(change));
    return undefined;
  } catch (error) {
    return error as { code: string; details: { findings: unknown[]; gaps: unknown[] } };
  }
};

test('a complete COE passes', () => {
  expect(report({})).toEqual({ findings: [], gaps: [] });
  expect(refusal({})).toBeUndefined();
});

test('a name in the document closes the gate', () => {
  expect(report({ document: document('Maya Chen restarted it.') }).findings).toMatchObject([{ rule: 'no-names', section: 'summary', block: 'p1', text: 'Maya Chen' }]);
});

test.each([
  ['the title', { title: 'Maya Chen restarted the search' }, { section: '', block: 'title', path: 'title' }],
  ['the title of an action item', { actions: [{ ...action, title: 'Ask Maya Chen to add an alarm' }] }, { section: 'actions', block: 'a1', path: 'title' }],
  ['a success test', { actions: [{ ...action, successTest: 'Maya Chen hears the alarm.' }] }, { section: 'actions', block: 'a1', path: 'successTest' }],
])('a name in %s closes the gate', (_, change, place) => {
  expect(report(change).findings).toMatchObject([{ rule: 'no-names', text: 'Maya Chen', ...place }]);
});

test('a declined action item is not checked', () => {
  const declined = { ...action, id: 'a2', title: 'Ask Maya Chen', status: 'DECLINED' };
  expect(report({ actions: [action, declined] }).findings).toEqual([]);
});

test('a waiver opens the gate for its finding alone', () => {
  const facts = { document: document('Maya Chen restarted it. Maya Chen left.') };
  const [first, second] = report(facts).findings;
  expect(report({ ...facts, waivedIds: [first!.id] }).findings).toEqual([second]);
});

test('an empty section closes the gate, and a waiver opens it', () => {
  const [gap] = report({ document: document('') }).gaps;
  expect(gap).toMatchObject({ section: 'summary', code: 'empty-section' });
  expect(report({ document: document(''), waivedIds: [gap!.id] }).gaps).toEqual([]);
});

test('a refusal carries both lists, findings first', () => {
  expect(refusal({ document: document('Maya Chen restarted it.'), actions: [] })).toMatchObject({
    code: 'PROSE_FINDINGS',
    details: { findings: [{ rule: 'no-names' }], gaps: [{ section: 'actions' }] },
  });
  expect(refusal({ actions: [] })).toMatchObject({ code: 'DOCUMENT_INCOMPLETE', details: { findings: [], gaps: [{ section: 'actions' }] } });
});

test('a rule that the policy makes a must blocks with findings that only advise otherwise, and a waiver lets them stand', () => {
  const summary = { document: document('Search results were several hours old on 24 April.') };
  expect(report(summary).findings).toEqual([]);
  const strict = { ...summary, rules: { mustRules: ['vague-quantity'] as const, latestDueOn: {} } };
  const [finding] = report(strict).findings;
  expect(finding).toMatchObject({ rule: 'vague-quantity', severity: 'must', text: expect.stringContaining('several') });
  expect(report({ ...strict, waivedIds: report(strict).findings.map(({ id }) => id) }).findings).toEqual([]);
});

test('an action item that is due later than its priority allows is a gap with the last date, and can be waived', () => {
  const late = { actions: [{ ...action, priority: 'HIGH' }], rules: { mustRules: [], latestDueOn: { HIGH: '2026-11-30' } } };
  const { gaps } = report(late);
  expect(gaps).toMatchObject([{ id: 'gap:actions:due-too-late:a1', block: 'a1', message: expect.stringContaining('2026-11-30') }]);
  expect(report({ ...late, actions: [{ ...action, priority: 'HIGH', dueOn: '2026-11-30' }] }).gaps).toEqual([]);
  expect(report({ ...late, actions: [{ ...action, priority: 'LOW' }] }).gaps).toEqual([]);
  expect(report({ ...late, waivedIds: [gaps[0]!.id] }).gaps).toEqual([]);
});
