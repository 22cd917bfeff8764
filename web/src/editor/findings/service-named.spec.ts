import { isPerson, serviceNamed } from './service-named';

test.each([
  ['Beatrix', 'Beatrix'],
  ['Beatrix\u2019s', 'Beatrix'],
  ["Beatrix's", 'Beatrix'],
  ["James'", 'James'],
  ["O'Shea", "O'Shea"],
])('%s is the service %s', (text, word) => expect(serviceNamed(text)).toBe(word));

test('a full name, handle or address of somebody is a person in whatever case, and a first name alone is not', () => {
  const people = [{ name: 'Ada Quill', handles: ['adaq'], emails: ['ada@example.org'] }];
  for (const word of ['ADA QUILL', 'adaq', 'Ada@example.org']) expect(isPerson(people, word)).toBe(true);
  expect(isPerson(people, 'Ada')).toBe(false);
});
