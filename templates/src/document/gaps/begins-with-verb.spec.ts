import { expect, test } from '@jest/globals';
import { beginsWithVerb } from './begins-with-verb.js';

test.each([
  'Add an alarm on the age of the queue',
  'add an alarm',
  'Auto-scale the workers',
  'Load-test the checkout before each release',
  'Double-check',
  'Re-run the migration in staging',
  'Redeploy the cache',
  'Canary the deployments',
  'Containerise jobs',
  'Alert on failed logins',
  'Halve the time to detect',
  '“Drain” nodes before patching',
  'Un-pin every image',
  'Preload the cache',
])('“%s” begins with a verb', (title) => {
  expect(beginsWithVerb(title)).toBe(true);
});

test.each([
  '',
  '   ',
  'The alarm should fire sooner',
  'Better monitoring',
  'More tests',
  'Adding an alarm',
  'Migration of the cluster',
  'Documentation the team can use',
  'Someone should look into this',
  'We need alarms',
  'Database alarms',
  'Cluster credentials',
  'For the database, add an alarm',
  '- Add an alarm',
  '42 alarms',
  'TODO',
])('“%s” does not', (title) => {
  expect(beginsWithVerb(title)).toBe(false);
});
