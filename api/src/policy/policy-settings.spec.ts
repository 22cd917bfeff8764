import { POLICY_VALUES } from './policy-values.js';
import { readPolicyText } from './policy-settings.js';
import { writePolicyText } from './write-policy-text.js';

test('a policy is read by its paths', () => {
  expect(readPolicyText('due:\n  verdict: { 1: 2, 2: 3 }\napproval:\n  barRaiser: [1, 1]\nmeeting:\n  repeats: true\n')).toEqual({
    settings: { 'due.verdict.1': 2, 'due.verdict.2': 3, 'approval.barRaiser': [1], 'meeting.repeats': true },
    written: { 'due.verdict.1': 2, 'due.verdict.2': 3, 'approval.barRaiser': [1, 1], 'meeting.repeats': true },
    faults: [],
  });
});

test('no two values are called the same', () => {
  const labels = POLICY_VALUES.map(({ label }) => label);
  expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
});

test('an empty text says nothing', () => {
  expect(readPolicyText('')).toEqual({ settings: {}, written: {}, faults: [] });
});

test('every fault is named by its path', () => {
  const { faults } = readPolicyText('due:\n  verdict: { 1: 0, 5: 2 }\n  coffee: 3\nrules:\n  must: [no-names, no-fun]\nreading: 7\ncalendar:\n  zone: Mars/North\n');
  expect(faults.map(({ path }) => path)).toEqual(['due.verdict.1', 'due.verdict.5', 'due.coffee', 'rules.must.1', 'reading', 'calendar.zone']);
  expect(faults[2]!.message).toContain('askForReview, verdict, publication');
});

test.each([
  ['no YAML', 'due: [', ''],
  ['the same name twice', 'reading:\n  wordsPerMinute: 300\nreading:\n  wordsPerMinute: 400\n', ''],
  ['a list', '- 1\n', ''],
  ['a bomb of aliases', `a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n`, ''],
  ['a value in brackets upon brackets', `due: ${'['.repeat(9000)}${']'.repeat(9000)}`, ''],
  ['two policies in one', 'due: {}\n---\ndue: {}\n', ''],
  ['a path for a name', 'due.verdict.1: 2\n', 'due.verdict.1'],
  ['half a path for a name', 'due:\n  verdict.1: 2\n', 'due.verdict.1'],
  ['names of the language', '__proto__: { due: 1 }\n', '__proto__'],
])('%s is a fault, not an exception', (_, source, path) => {
  const { faults, settings } = readPolicyText(source);
  expect(faults[0]!.path).toBe(path);
  expect(faults[0]!.message).not.toMatch(/call stack|YAML\./);
  expect(settings).toEqual({});
});

test('what is written out is read as it was', () => {
  const { settings } = readPolicyText('approval:\n  alsoTeams: { 1: [security] }\ncalendar:\n  holidays: [2026-12-25]\ndue:\n  verdict: { 4: 9 }\n');
  const text = writePolicyText('', settings);
  expect(text.indexOf('due')).toBeLessThan(text.indexOf('approval'));
  expect(readPolicyText(text)).toEqual({ settings, written: settings, faults: [] });
});
