import type { PassageFinding } from '@corrigenda/templates';
import { NamedPeople, sureReplacement, whoIsNamed } from './sure-replacements';

const people = new NamedPeople([
  { name: 'Wren Calloway', handles: ['wcalloway'], emails: ['wren@example.com'], role: 'the on-call engineer' },
  { name: 'Silas Reyes', role: '' },
  { name: 'Silas Brandt', role: 'the database owner' },
]);
const finding = (text: string, replacements: string[] = ['the on-call engineer', 'the service owner'], rule: PassageFinding['rule'] = 'no-names'): PassageFinding => ({
  id: `${rule}:p:${text}:x`,
  rule,
  severity: 'must',
  section: 'summary',
  block: 'p',
  path: 'text',
  start: 0,
  end: text.length,
  text,
  message: '',
  replacements,
});

test.each(['Wren Calloway', 'wren', 'Calloway’s', '@wcalloway', 'wren@example.com'])('“%s” is one and the same member', (text) => {
  expect(whoIsNamed(finding(text), people)).toMatchObject({ key: 'member:wren calloway', name: 'Wren Calloway' });
});

test('a first name that two members have is nobody’s', () => {
  expect(whoIsNamed(finding('Silas'), people)).toEqual({ key: 'name:silas', name: 'Silas' });
});

test('a stranger is told by the name alone', () => {
  expect(whoIsNamed(finding('Osric’s'), people)).toEqual({ key: 'name:osric', name: 'Osric' });
});

test.each([
  ['a member with a role', finding('Wren'), 'the on-call engineer'],
  ['a member without one', finding('Silas Reyes'), null],
  ['a stranger', finding('Osric'), null],
  ['an only replacement', finding('utilise', ['use'], 'plain-language'), 'use'],
  ['a choice', finding('DLQ', ['a', 'b'], 'no-jargon'), null],
  ['nothing to write', finding('DLQ', [], 'no-jargon'), null],
])('of %s', (_, one, expected) => {
  expect(sureReplacement(one, people)).toBe(expected);
});
