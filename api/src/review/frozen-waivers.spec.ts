import type { CheckedFinding } from '../coe/document-check.js';
import { shownWaivers, waiversInForce, type GivenWaiver } from './frozen-waivers.js';
import type { CheckedGap } from './gate.js';

const finding: CheckedFinding = {
  id: 'no-names:p1:Wren Calloway:abc',
  rule: 'no-names',
  severity: 'must',
  section: 'summary',
  block: 'p1',
  path: 'text',
  start: 0,
  end: 13,
  text: 'Wren Calloway',
  message: 'Write the role.',
  replacements: [],
  waived: true,
};
const gap: CheckedGap = { id: 'gap:whys:depth:lasted', section: 'whys', code: 'verb', message: 'Go deeper.', waived: true };
const given = (findingId: string): GivenWaiver => ({ findingId, reason: 'It is a ship.', waivedById: 'm1', waivedAt: '2026-11-21T00:00:00Z' });

test('a waiver is kept with what it lets stand', () => {
  const [first, second] = waiversInForce({ findings: [finding], gaps: [gap] }, [given(gap.id), given(finding.id)]);
  expect(first).toMatchObject({ findingId: finding.id, reason: 'It is a ship.', waivedById: 'm1', text: 'Wren Calloway', section: 'summary', block: 'p1', message: 'Write the role.' });
  expect(second).toMatchObject({ findingId: gap.id, rule: null, section: 'whys', text: '', message: 'Go deeper.' });
});

test('a waiver that has lapsed is not kept', () => {
  expect(waiversInForce({ findings: [finding], gaps: [] }, [given('no-names:p1:Wren Calloway:other'), given(gap.id)])).toEqual([]);
});

test('what was kept before, by its id alone, is shown as far as the id tells', () => {
  expect(shownWaivers([{ findingId: 'no-jargon:p1:DLQ:1', reason: 'Known.' }, { findingId: 'gap:whys:depth', reason: 'Enough.' }])).toEqual([
    { findingId: 'no-jargon:p1:DLQ:1', reason: 'Known.', rule: 'no-jargon', severity: null, section: '', block: 'p1', text: 'DLQ', message: '', waivedBy: null, waivedAt: null },
    { findingId: 'gap:whys:depth', reason: 'Enough.', rule: null, severity: null, section: 'whys', block: '', text: '', message: '', waivedBy: null, waivedAt: null },
  ]);
});
