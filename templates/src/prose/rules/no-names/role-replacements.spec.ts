import { expect, test } from '@jest/globals';
import { checkProse } from '../../check-prose.js';
import { articleFor } from '../../article-for.js';
import { rolesOf } from './role-replacements.js';

const people = [
  { name: 'Maya Chen', handles: ['mchen'], role: 'On-call engineer' },
  { name: 'Priya Nair', role: 'Database owner' },
  { name: 'James Otieno', role: 'the database owners' },
  { name: 'Silas Reyes', role: 'Director of Payments' },
];

/** Writes the first replacement over everything that is found. */
function replaced(text: string): string {
  const found = checkProse(text, { people }).filter(({ rule }) => rule === 'no-names');
  return found.reduceRight((rest, { start, end, replacements }) => rest.slice(0, start) + replacements[0]! + rest.slice(end), text);
}

test.each([
  ['It was restarted by Maya Chen at noon.', 'It was restarted by the on-call engineer at noon.'],
  ['The ticket went to Maya, who was with Priya.', 'The ticket went to the on-call engineer, who was with the database owner.'],
  ['Maya Chen restarted the job.', 'The on-call engineer restarted the job.'],
  ['It failed. Maya restarted it.', 'It failed. The on-call engineer restarted it.'],
  ['- Maya restarted it.', '- The on-call engineer restarted it.'],
  ['Maya and Priya restarted it.', 'The on-call engineer and the database owner restarted it.'],
  ['We asked Maya, Priya and Silas Reyes.', 'We asked the on-call engineer, the database owner and the Director of Payments.'],
  ['We read Maya’s notes and Priya\'s query.', 'We read the on-call engineer’s notes and the database owner\'s query.'],
  ['We read James’ notes.', 'We read the database owners’ notes.'],
  ['The Maya Chen patch was rolled back.', 'The on-call engineer patch was rolled back.'],
  ['Orders that Maya lost were found.', 'Orders that the on-call engineer lost were found.'],
  ['An alert woke Maya and later Maya left.', 'An alert woke the on-call engineer and later the on-call engineer left.'],
])('%s', (text, expected) => {
  expect(replaced(text)).toBe(expected);
});

test('a role that stands there already needs no second one', () => {
  const [finding] = checkProse('We asked the on-call engineer, Maya Chen, about it.', { people });
  expect(finding?.replacements[0]).toBe('');
});

test.each([
  ['a engineer', 'an engineer'],
  ['an database owner', 'a database owner'],
  ['An SRE', 'an SRE'],
  ['Our  architect', 'our architect'],
  ['Service owner', 'the service owner'],
  ['SRE lead', 'the SRE lead'],
])('the role “%s” is written “%s”', (role, written) => {
  expect(rolesOf({ name: 'Maya Chen', role })[0]).toBe(written);
});

test('somebody without a role gets a list of roles', () => {
  expect(rolesOf(undefined)).toEqual(['the on-call engineer', 'the service owner', 'a member of the team']);
});

test.each([
  ['on-call engineer', 'an'],
  ['unit lead', 'a'],
  ['uninvolved engineer', 'an'],
  ['hourly caller', 'an'],
  ['UI engineer', 'a'],
  ['HR partner', 'an'],
  ['one-time caller', 'a'],
])('the article of “%s” is “%s”', (word, article) => {
  expect(articleFor(word)).toBe(article);
});
