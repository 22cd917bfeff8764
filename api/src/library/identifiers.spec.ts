import { identifiersIn, isAllIdentifiers } from './identifiers.js';

test.each(['ERR_TIMEOUT', 'queue-v2', '10.0.0.7', 'S3', 'checkoutApi', 'SQS', 'COE-214', 'api.orders', 'TLS-ALPN'])('%s is an identifier', (token) => {
  expect(identifiersIn(`It said ${token}, twice: ${token}.`)).toEqual([token]);
  expect(isAllIdentifiers(token)).toBe(true);
});

test('words are not identifiers', () => {
  expect(identifiersIn('A well-known queue, on Monday.')).toEqual([]);
});

test('a search with a word or an operator is not for identifiers alone', () => {
  expect(isAllIdentifiers('S3 bucket')).toBe(false);
  expect(isAllIdentifiers('-S3')).toBe(false);
  expect(isAllIdentifiers('"S3 SQS"')).toBe(false);
  expect(isAllIdentifiers('')).toBe(false);
});
