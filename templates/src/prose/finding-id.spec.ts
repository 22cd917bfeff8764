import { expect, test } from '@jest/globals';
import type { Passage } from '../document/passages.js';
import { checkPassages } from './check-passages.js';
import { findingId, parseFindingId, sentenceMark } from './finding-id.js';

const options = { people: [{ name: 'Maya Chen', role: 'the on-call engineer' }] };
const passage = (text: string, block = 'a', path = 'text'): Passage => ({ section: 'summary', block, path, text });
const idsOf = (...passages: Passage[]) => checkPassages(passages, options).filter(({ rule }) => rule === 'no-names').map(({ id }) => id);
const [waived] = idsOf(passage('It was slow. Maya Chen restarted the job. It was fast.'));

test.each([
  ['a sentence before it', 'The night was calm. It was slow. Maya Chen restarted the job. It was fast.'],
  ['a change in the sentence before', 'It was very slow! Maya Chen restarted the job. It was fast.'],
  ['a change in the sentence after', 'It was slow. Maya Chen restarted the job. It never was fast.'],
  ['the sentence alone', 'Maya Chen restarted the job.'],
  ['its full stop not yet written', 'It was slow. Maya Chen restarted the job'],
  ['another wrapping', 'It was slow. Maya Chen  restarted\u00a0the job. It was fast.'],
])('the id outlives %s', (_, text) => {
  expect(idsOf(passage(text))).toEqual([waived]);
});

test.each([
  ['a word of its sentence', 'It was slow. Maya Chen stopped the job. It was fast.'],
  ['what its sentence begins with', 'It was slow. Then Maya Chen restarted the job. It was fast.'],
  ['the name', 'It was slow. Chen restarted the job. It was fast.'],
])('the id dies with %s', (_, text) => {
  const ids = idsOf(passage(text));
  expect(ids).toHaveLength(1);
  expect(ids).not.toContain(waived);
});

test('the same sentence in another block is another finding', () => {
  expect(idsOf(passage('Maya Chen restarted the job.', 'b'))).not.toContain(waived);
});

test('a new finding of the same name before it does not take its id', () => {
  const [first, second] = idsOf(passage('Maya Chen slept. Maya Chen restarted the job.'));
  expect(first).not.toBe(waived);
  expect(second).toBe(waived);
});

test('twice in one sentence are two findings, and so are two sentences that are alike', () => {
  expect(new Set(idsOf(passage('Maya Chen asked Maya Chen.'))).size).toBe(2);
  const [first, second] = idsOf(passage('Maya Chen left. Maya Chen left.'));
  expect(second).toBe(`${first}.2`);
});

test('an id says what was found, though the text holds colons', () => {
  const id = findingId({ rule: 'no-jargon', block: 'b1', text: 'a:b\nc' }, sentenceMark({ start: 0, end: 5 }, 'a:b\nc'));
  expect(parseFindingId(id)).toEqual({ rule: 'no-jargon', block: 'b1', text: 'a:b\nc' });
  expect(parseFindingId('gap:whys:depth:lasted')).toBeNull();
});

test('an endless sentence is followed a bounded way', () => {
  const userTimeOf = (words: number) => {
    const endless = 'so on '.repeat(words);
    const place = { start: words * 3, end: words * 3 + 1 };
    const started = process.cpuUsage();
    for (let n = 0; n < 300; n += 1) sentenceMark(place, endless);
    return process.cpuUsage(started).user;
  };
  userTimeOf(2_000);
  const [long, longer] = [userTimeOf(2_000), userTimeOf(200_000)];
  expect(longer).toBeLessThan(10 * long);
});
