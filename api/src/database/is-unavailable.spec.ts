import { isUnavailable } from './is-unavailable.js';

test.each([
  Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' }),
  Object.assign(new Error('terminating connection due to administrator command'), { code: '57P01' }),
  new Error('Connection terminated unexpectedly'),
  new Error('timeout exceeded when trying to connect'),
  new AggregateError([Object.assign(new Error(''), { code: 'ECONNREFUSED' })]),
])('%s passes', (error) => {
  expect(isUnavailable(error)).toBe(true);
});

test.each([new Error('duplicate key'), Object.assign(new Error('null value'), { code: '23502' }), 'ECONNREFUSED', undefined])('%s does not', (error) => {
  expect(isUnavailable(error)).toBe(false);
});
