import { measureOf, measuresIn } from './measures.js';

const found = (text: string) => measuresIn(text, { durations: true }).map(({ label, value, of, unit, estimated }) => [label, value, of, unit, estimated]);

test.each([
  ['By then 5 out of 46 shelves were empty.', ['Shelves', '5', '46', '', false]],
  ['48,000 of 310,000 searches showed an old price.', ['Searches', '48,000', '310,000', '', false]],
  ['Roughly 2% of baskets were given up.', ['Baskets', '2', '', '%', true]],
  ['Slow answers for 25% of incoming traffic', ['Incoming traffic', '25', '', '%', false]],
  ['The page was unavailable for about 27 minutes.', ['Duration', '27', '', 'minutes', true]],
])('“%s” states a measure', (text, measure) => {
  expect(found(text)).toContainEqual(measure);
});

test.each(['One of the engineers looked.', 'Version 3 of 2026 is 1.2.', 'The rate never fell below 97.5%.', 'It happened in 2026.'])('“%s” states none', (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ['0h 16m', '0h 16m', ''],
  ['54 minutes', '54', 'minutes'],
  ['4 hours 42 minutes', '4 hours 42 minutes', ''],
  ['1d 5h 47m', '1d 5h 47m', ''],
  ['7h', '7h', ''],
])('“Time to repair: %s” is a measure', (text, value, unit) => {
  expect(measureOf('Time to repair', text)).toMatchObject({ label: 'Time to repair', value, unit });
});

test.each(['?', 'N/A', 'unknown', 'see below 3'])('“Time to repair: %s” is none', (text) => {
  expect(measureOf('Time to repair', text)).toBeUndefined();
});
