import { expect, test } from '@jest/globals';
import type { Milestone } from './choices.js';
import type { CoeDocument, Moment } from './coe-document.js';
import { DOCUMENT_VERSION } from './nodes.js';
import { durations } from './durations.js';

const MINUTE = 60_000;

function withMilestones(...milestones: [Milestone, string, Partial<Moment>?][]): CoeDocument {
  const entries = milestones.map(([milestone, time, change], index) => ({
    id: `e${index}`,
    moment: { at: time === '' ? '' : `2018-04-24T${time}:00Z`, precision: 'minute' as const, estimated: false, zone: '', ...change },
    milestone,
    prose: [],
    evidence: '',
  }));
  return { version: DOCUMENT_VERSION, sections: [{ kind: 'timeline', key: 'timeline', blocks: [], entries }] };
}

test('durations run between the milestones', () => {
  const document = withMilestones(['start', '08:00'], ['detected', '08:27'], ['engaged', '08:30'], ['mitigated', '09:08'], ['resolved', '10:00']);
  expect(durations(document)).toEqual([
    { kind: 'detect', milliseconds: 27 * MINUTE, approximate: false },
    { kind: 'engage', milliseconds: 3 * MINUTE, approximate: false },
    { kind: 'mitigate', milliseconds: 68 * MINUTE, approximate: false },
    { kind: 'resolve', milliseconds: 120 * MINUTE, approximate: false },
    { kind: 'total', milliseconds: 120 * MINUTE, approximate: false },
  ]);
});

test('the total ends with the mitigation where nothing was resolved', () => {
  expect(durations(withMilestones(['start', '08:00'], ['mitigated', '08:10'])).map(({ kind }) => kind)).toEqual(['mitigate', 'total']);
});

test('a milestone that is missing or has no time gives no duration', () => {
  expect(durations(withMilestones(['start', '08:00'], ['detected', '']))).toEqual([]);
  expect(durations(withMilestones(['detected', '08:00'], ['mitigated', '09:00']))).toEqual([]);
});

test.each<Partial<Moment>>([{ precision: 'hour' }, { precision: 'day' }, { estimated: true }])('an end that is %j makes the duration approximate', (change) => {
  expect(durations(withMilestones(['start', '08:00', change], ['detected', '08:27']))).toMatchObject([{ kind: 'detect', approximate: true }]);
});

test('what ends before it begins is no duration, or nought when the times are approximate', () => {
  expect(durations(withMilestones(['start', '08:30'], ['detected', '08:00']))).toEqual([]);
  expect(durations(withMilestones(['start', '08:30', { precision: 'hour' }], ['detected', '08:00']))).toEqual([{ kind: 'detect', milliseconds: 0, approximate: true }]);
});

test('a document without a timeline has no durations', () => {
  expect(durations({ version: DOCUMENT_VERSION, sections: [] })).toEqual([]);
});
