import { leaveOut } from './leave-out';

const without = (text: string, found: string) => {
  const start = text.indexOf(found);
  const span = leaveOut(text, { start, end: start + found.length });
  return text.slice(0, span.start) + text.slice(span.end);
};

test.each([
  ['The on-call engineer Wren restarted it.', 'Wren', 'The on-call engineer restarted it.'],
  ['The on-call engineer, Wren, restarted it.', 'Wren', 'The on-call engineer restarted it.'],
  ['We asked the on-call engineer (Wren) twice.', 'Wren', 'We asked the on-call engineer twice.'],
  ['We asked the on-call engineer, Wren.', 'Wren', 'We asked the on-call engineer.'],
  ['We asked the on-call engineer Wren.', 'Wren', 'We asked the on-call engineer.'],
  ['Obviously the job failed.', 'Obviously', 'the job failed.'],
  ['It was obviously late', 'late', 'It was obviously'],
  ['pre-Wren', 'Wren', 'pre-'],
])('%s without %s', (text, found, rest) => {
  expect(without(text, found)).toBe(rest);
});
