import { checkPassages } from '../../check-passages.js';
import { checkProse } from '../../check-prose.js';

const passage = (block: string, text: string) => ({ section: 'timeline', block, path: 'text', text });
const people = (...texts: string[]): string[][] => {
  const found = checkPassages(texts.map((text, index) => passage(`b${index}`, text))).filter(({ rule }) => rule === 'no-names');
  return texts.map((_text, index) => found.filter(({ block }) => block === `b${index}`).map(({ text }) => text));
};

test('a name that is surely seen once is found in small letters elsewhere', () => {
  expect(people('We paged Thandiwe Okonkwo at once.', 'the fix by okonkwo was merged')[1]).toContain('okonkwo');
});

test('the same words are nobody where the document does not name them', () => {
  expect(people('The pager rang at once.', 'the okonkwo branch was merged')[1]).toEqual([]);
});

test('a part of a compound is no name, whoever is named elsewhere', () => {
  expect(people('We paged Thandiwe Okonkwo at once.', 'okonkwo-db was full')[1]).toEqual([]);
});

test('a service of the organisation is no person, though a person bears its name', () => {
  const found = checkProse('We paged Thandiwe Okonkwo. Okonkwo Queue was full.', { services: ['Okonkwo Queue'] });
  expect(found.filter(({ rule }) => rule === 'no-names').map(({ text }) => text)).toEqual(['Thandiwe Okonkwo']);
});
