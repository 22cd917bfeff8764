import { checkMarkdown } from './check-markdown.js';
import type { ProseOptions } from './prose-rule.js';

const options: ProseOptions = { people: [{ name: 'Maya Chen', handles: ['mayac'], emails: ['maya@acme.test'] }] };
const people = (markdown: string): string[] =>
  checkMarkdown(markdown, options)
    .filter(({ rule }) => rule === 'no-names')
    .map(({ start, end }) => markdown.slice(start, end));

test.each([
  ['front matter', '---\nauthor: Maya Chen\n---\n\n# Title\n'],
  ['a heading', '# What Maya Chen saw\n'],
  ['an underlined heading', 'What Maya Chen saw\n===\n'],
  ['a table cell', '| time | who |\n|---|---|\n| 08:14 | Maya Chen |\n'],
  ['a list item', '- one\n  - [ ] Maya Chen, two\n'],
  ['a quotation', '> > Maya Chen wrote\n'],
  ['a link’s text', 'See [Maya Chen](https://acme.test/x).\n'],
  ['a picture’s text', '![graph by Maya Chen](graph.png)\n'],
  ['inline code', 'run `echo Maya Chen`\n'],
  ['a code block', '```\ngit log --author "Maya Chen"\n```\n'],
  ['an indented code block', 'Text\n\n    Maya Chen\n'],
  ['a comment', '<!-- Maya Chen -->\n'],
])('a member is found in %s', (_place, markdown) => {
  expect(people(markdown)).toEqual(['Maya Chen']);
});

test('markup within a name belongs to what is found', () => {
  expect(people('It was **Maya** Chen.')).toEqual(['Maya** Chen']);
  expect(people('It was **Maya Chen**.')).toEqual(['Maya Chen']);
  expect(people('It was Maya&nbsp;Chen and <b>Maya</b>.')).toEqual(['Maya&nbsp;Chen', 'Maya']);
});

test('people are found in a column that is called after them', () => {
  const rows = ['| Action | Owner |', '|---|---|', '| Raise the Alarm Limit | Thandiwe Nkosi |', '| Move the Pool | Platform Team |'];
  expect(people([...rows, '', '| Red Panda | Blue Whale |'].join('\n'))).toEqual(['Thandiwe Nkosi']);
});

test('a member is found in the target of a link', () => {
  expect(people('[the profile](https://acme.test/people/mayac)')).toEqual(['mayac']);
});

test('lines of a wrapped paragraph are one text', () => {
  expect(people('It was Maya\nChen.')).toEqual(['Maya\nChen']);
});

test('offsets count the units of the file', () => {
  const markdown = '\uFEFF# Größe 👩‍🚒\r\n\r\n- **Maya Chen** was paged\r\n';
  const [finding] = checkMarkdown(markdown, options);
  expect(finding).toMatchObject({ rule: 'no-names', start: markdown.indexOf('Maya'), text: 'Maya Chen' });
});

test('acronyms in code are code', () => {
  expect(checkMarkdown('Set `QRS`.\n\n```\nQRS\n```\n')).toEqual([]);
});

test('an acronym is explained once for the whole file, in markup too', () => {
  const acronyms = (markdown: string): string[] => {
    const found = checkMarkdown(markdown).filter(({ rule }) => rule === 'no-jargon');
    return found.map(({ text, severity }) => `${text} ${severity}`);
  };
  expect(acronyms('# Terms\n\nThe quick response store (QRS) is new.\n\n# What happened\n\nThe QRS failed.')).toEqual([]);
  expect(acronyms('The <abbr title="quick response store">QRS</abbr> failed. QRS again.')).toEqual([]);
  expect(acronyms('The QRS failed.\n\n*[QRS]: quick response store\n')).toEqual([]);
  expect(acronyms('The QRS failed.\n\nThe QRS recovered.')).toEqual(['QRS must']);
  expect(acronyms('| term | meaning |\n|--|--|\n| QRS | quick response store |\n\nThe QRS failed.')).toEqual([]);
});

test('a glossary holds for the whole file, wherever it stands and however it says it', () => {
  const found = checkMarkdown('# Report\n\nThe QRS and the XYQ failed.\n\n## Terms\n\n- **QRS**: where answers wait\n- XYQ – the exchange yard queue\n');
  expect(found.filter(({ rule }) => rule === 'no-jargon')).toEqual([]);
});

test('headings say where the summary and the impact are', () => {
  const parts = ['# Title', 'Many users waited.', '## Summary', 'Some users waited.', '## Timeline', 'Most users waited.'];
  const found = checkMarkdown([...parts, '## Customer impact', 'Several users waited.'].join('\n\n'));
  expect(found.map(({ rule, text }) => `${rule} ${text}`)).toEqual(['Many users', 'Some users', 'Several users'].map((text) => `vague-quantity ${text}`));
});

const strangers = (markdown: string): string[] =>
  checkMarkdown(markdown)
    .filter(({ rule }) => rule === 'no-names')
    .map(({ text }) => text);

test('initials and user names are people under the heading of those who were there, and nowhere else', () => {
  expect(strangers('# Attendees\n\n- KL, MT and RV\n- dfischer\n\n## Systems\n\n- KL, MT\n')).toEqual(['KL', 'MT', 'RV', 'dfischer']);
  expect(strangers('## Participants\n\n- QA\n- everybody from storage\n')).toEqual([]);
});

test('a speaker between angle brackets is no tag', () => {
  expect(strangers('<ludmila> the queue is full\n')).toEqual(['ludmila']);
  expect(strangers('<summary> the queue is full\n<my-note> it is\n')).toEqual([]);
});
