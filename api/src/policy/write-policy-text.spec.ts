import { readPolicyText } from './policy-settings.js';
import { writePolicyText } from './write-policy-text.js';

test('a value is written into an empty text, at its place in the order', () => {
  const first = writePolicyText('', { 'rules.must': ['no-jargon'] });
  expect(writePolicyText(first, { 'due.verdict.2': 2, 'due.verdict.1': 1 })).toBe('due:\n  verdict: { 1: 1, 2: 2 }\nrules:\n  must: [ no-jargon ]\n');
});

test('comments survive a change, at the value, above it and in a list', () => {
  const source = '# Ours\n\ndue: # times\n  # The worst first\n  verdict: { 1: 2 } # soon\nrules:\n  must:\n    # nobody knows ours\n    - no-jargon # agreed\n    - no-blame\n';
  expect(writePolicyText(source, { 'due.verdict.1': 1, 'rules.must': ['no-names', 'no-jargon'] })).toBe(
    '# Ours\n\ndue:\n  # times\n  # The worst first\n  verdict: { 1: 1 } # soon\nrules:\n  must:\n    # nobody knows ours\n    - no-jargon # agreed\n    - no-names\n',
  );
});

test('a value taken away leaves nothing empty behind, and keeps what else was written', () => {
  const source = '# Ours\ndue:\n  verdict: { 1: 2 }\nmeeting:\n  repeats: true\n';
  expect(writePolicyText(source, { 'due.verdict.1': null })).toBe('# Ours\nmeeting:\n  repeats: true\n');
  expect(writePolicyText('# Ours\ndue:\n  verdict: { 1: 2 }\n', { 'due.verdict.1': null })).toBe('# Ours\n');
  expect(writePolicyText('due:\n  verdict: { 1: 2 }\n', { 'due.verdict.1': null, 'meeting.repeats': null })).toBe('');
  expect(writePolicyText('# Ours\n\ndue:\n  verdict: { 1: 2 }\n', { 'due.verdict.1': null })).toBe('# Ours\n');
});

test('what is written into the text is what is read from it, and a wrong value keeps its fault', () => {
  const source = writePolicyText('due:\n', { 'due.verdict.3': 2, 'calendar.holidays': ['2026-12-25'], 'meeting.repeats': true, 'due.publication.1': 'soon' });
  expect(readPolicyText(source)).toEqual({
    settings: { 'due.verdict.3': 2, 'calendar.holidays': ['2026-12-25'], 'meeting.repeats': true },
    written: { 'due.verdict.3': 2, 'calendar.holidays': ['2026-12-25'], 'meeting.repeats': true, 'due.publication.1': 'soon' },
    faults: [{ path: 'due.publication.1', message: 'Write a whole number from 1 to 365.' }],
  });
});

test('a text that cannot be read stays as it is', () => {
  for (const source of ['due: [', '- a\n- b\n', 'only words']) expect(writePolicyText(source, { 'due.verdict.1': 1 })).toBe(source);
});
