import { isForeign, isOwnName } from './own-origin.js';

const publicUrl = 'https://coe.example.com';
const foreign = (headers: Record<string, string>) => isForeign(headers, publicUrl);

test('our own pages may post, at the public address and at the one that was asked', () => {
  expect(foreign({ origin: 'https://coe.example.com', host: '127.0.0.1:3000' })).toBe(false);
  expect(foreign({ origin: 'http://localhost:3000', host: 'localhost:3000', 'sec-fetch-site': 'same-origin' })).toBe(false);
});

test('a program without an origin may post', () => {
  expect(foreign({ host: 'coe.example.com' })).toBe(false);
});

test.each<Record<string, string>>([
  { origin: 'https://evil.example', host: 'coe.example.com' },
  { origin: 'null', host: 'coe.example.com' },
  { origin: 'http://coe.example.com', host: '127.0.0.1:3000' },
  { origin: 'https://coe.example.com', host: 'coe.example.com', 'sec-fetch-site': 'cross-site' },
])('%j comes from another site', (headers) => {
  expect(foreign(headers)).toBe(true);
});

test.each(['localhost:3000', '127.0.0.1:3000', '[::1]:3000', 'coe.example.com', 'COE.example.com:8443'])('%s is a name of ours', (host) => {
  expect(isOwnName({ host }, publicUrl)).toBe(true);
});

test.each(['evil.example:3000', 'localhost.evil.example', '127.0.0.1.evil.example', '0.0.0.0:3000', 'a b', ''])('%j is not', (host) => {
  expect(isOwnName({ host }, publicUrl)).toBe(false);
});
