import type { TimelineEntry } from '@corrigenda/templates';
import { markMilestones } from './milestones.js';

function timeline(...lines: [time: string, text: string][]): TimelineEntry[] {
  return lines.map(([time, text], index) => ({
    id: String(index),
    moment: { at: time === '' ? '' : `2026-04-24T${time}:00Z`, precision: 'minute', estimated: false, zone: 'UTC' },
    milestone: null,
    prose: [{ text }],
    evidence: '',
  }));
}

function marked(...lines: [string, string][]): (string | null)[] {
  const entries = timeline(...lines);
  markMilestones(entries);
  return entries.map(({ milestone }) => milestone);
}

test('the labels of key events are milestones', () => {
  const events = marked(['11:45', 'Fault occurs'], ['11:50', 'First detected'], ['11:51', 'Incident declared'], ['12:00', 'Repaired'], ['12:07', 'Resolved']);
  expect(events).toEqual(['start', 'detected', 'engaged', 'mitigated', 'resolved']);
});

test('sentences tell of milestones too', () => {
  expect(
    marked(
      ['08:00', 'Version 4 of the indexer is deployed'],
      ['08:10', 'Searches start failing'],
      ['08:20', 'A customer reports that nothing is found'],
      ['08:25', 'Investigation begins'],
      ['09:00', 'Rollback completed, service restored'],
      ['09:30', 'Everything is verified operational'],
    ),
  ).toEqual(['deployment', 'start', 'detected', 'engaged', 'mitigated', 'resolved']);
});

test('what is denied or hoped for is no milestone', () => {
  expect(marked(['08:00', 'Alert: orders fail'], ['08:30', 'The restart did not restore the service'], ['09:00', 'We hope that it will be resolved soon'])).toEqual(['detected', null, null]);
});

test('no two milestones contradict each other; the one left out is named', () => {
  const entries = timeline(['15:44', 'First detected'], ['15:51', 'Repaired'], ['16:09', 'Incident declared'], ['17:00', 'Resolved']);
  expect(markMilestones(entries)).toEqual([expect.stringContaining('“Incident declared” is not marked')]);
  expect(entries.map(({ milestone }) => milestone)).toEqual(['detected', 'mitigated', null, 'resolved']);
});

test('what resolved it is told last', () => {
  expect(marked(['08:00', 'Alert received'], ['08:30', 'Issue resolved by a restart'], ['09:00', 'Errors are back'], ['10:00', 'Issue resolved for good'])[3]).toBe('resolved');
});

test('an entry without a time is no milestone', () => {
  expect(marked(['', 'Incident resolved'])).toEqual([null]);
});
