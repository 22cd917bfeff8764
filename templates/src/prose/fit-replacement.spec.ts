import { fitReplacement } from './fit-replacement.js';

test.each([
  ['We had an [SLO] for it.', 'service level objective', 'We had a service level objective for it.'],
  ['An [SLO] was missed.', 'service level objective', 'A service level objective was missed.'],
  ['It is a [DLQ].', 'out-queue (DLQ)', 'It is an out-queue (DLQ).'],
  ['It is a [DLQ].', 'dead-letter queue', 'It is a dead-letter queue.'],
  ['Such a [Maya] would know.', 'the on-call engineer', 'Such the on-call engineer would know.'],
  ['an [RPS]', 'user', 'a user'],
  ['a [thing]', 'hour', 'an hour'],
  ['a [thing]', 'SLO', 'an SLO'],
  ['a [thing]', 'unit', 'a unit'],
  ['Gamma [x]', 'out', 'Gamma out'],
  ['[x] a', 'out', 'out a'],
  ['a [x] b', '', 'a  b'],
])('%s with “%s” becomes %s', (marked, replacement, expected) => {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  const edit = fitReplacement(text, { start, end }, replacement);
  expect(text.slice(0, edit.start) + edit.text + text.slice(edit.end)).toBe(expected);
});
