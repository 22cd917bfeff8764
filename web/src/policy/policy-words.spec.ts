import { inOneBreath, limitWords, policyGroups, settingWords, severityWords, type PolicyValue } from './policy-words';

const value = (path: string, more: Partial<PolicyValue> = {}): PolicyValue => ({
  path,
  label: /\d$/.test(path) ? `Give a verdict within, severity ${path.at(-1)}` : path,
  unit: 'working days from the request',
  kind: 'NUMBER',
  tighter: 'LOWER',
  choices: null,
  value: 3,
  from: null,
  own: null,
  above: 3,
  aboveFrom: null,
  ...more,
});
const storefront = { key: 'storefront', name: 'Storefront' };

test('the severities of one value stand in one row', () => {
  const groups = policyGroups([value('due.verdict.1'), value('due.verdict.2'), value('meeting.repeats')]);
  expect(groups.map(({ title, rows }) => [title, rows.map(({ label, values }) => [label, values.length])])).toEqual([
    ['Deadlines', [['Give a verdict within', 2]]],
    ['Operations meeting', [['meeting.repeats', 1]]],
  ]);
});

test('neighbours that hold the same from the same level are told once', () => {
  const told = inOneBreath([value('due.verdict.1', { value: 1, from: storefront }), value('due.verdict.2'), value('due.verdict.3'), value('due.verdict.4', { from: storefront })]);
  expect(told.map(({ severities }) => severityWords(severities, 4))).toEqual(['Severity 1', 'Severity 2 to 3', 'Severity 4']);
  expect(severityWords([1, 2, 3, 4], 4)).toBe('');
});

test('a value is said in words, one of a thing in the singular', () => {
  expect(settingWords(1, 'working days from the request')).toBe('1 working day from the request');
  expect(settingWords(2, 'directors')).toBe('2 directors');
  expect(settingWords(['no-jargon', 'no-blame'], '')).toBe('no-jargon, no-blame');
  expect(settingWords([], '')).toBe('none');
  expect(settingWords(null, 'days')).toBe('nothing asked');
  expect(settingWords(true, '')).toBe('yes');
});

test('the limit names who sets it', () => {
  expect(limitWords(value('due.verdict.1', { above: 2, aboveFrom: storefront }))).toBe('At most 2 (Storefront)');
  expect(limitWords(value('due.verdict.1'))).toBe('At most 3 (everywhere)');
  expect(limitWords(value('rules.must', { tighter: 'MORE', above: ['no-blame'], aboveFrom: storefront }))).toBe('Keep no-blame (Storefront)');
  expect(limitWords(value('meeting.repeats', { tighter: 'TRUE', above: null }))).toBe('');
});
