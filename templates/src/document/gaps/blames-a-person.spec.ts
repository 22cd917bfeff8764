import { expect, test } from '@jest/globals';
import { blamesAPerson } from './blames-a-person.js';

test.each([
  'Human error.',
  'It was a human error',
  'operator error',
  'The engineer',
  'A new hire.',
  'The on-call engineer forgot.',
  'The operator did not look at the packet',
  "Because the developer didn't think of it.",
  'The engineer’s mistake',
  'Somebody was careless!',
  'Manual mistake during the upgrade',
])('“%s” ends with a person', (answer) => {
  expect(blamesAPerson(answer)).toBe(true);
});

test.each([
  '',
  'The packets look alike and lie in one box.',
  'The engineer did not see the alarm, since no alarm exists for the age of the queue.',
  'The operator chose the wrong pot because the labels had washed off.',
  'No review is required for a change of settings.',
  'Nothing stops a deployment on a Friday evening.',
  'The team that owns the service has no test for renewals.',
  'Customers could not reach the service.',
  'The human resources system exports the wrong dates.',
  'A human error in the form is accepted because nothing validates dates.',
])('“%s” does not', (answer) => {
  expect(blamesAPerson(answer)).toBe(false);
});
