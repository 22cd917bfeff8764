import { expect, test } from '@jest/globals';
import type { Moment } from './coe-document.js';
import { isInstant, isSurelyBefore } from './moment.js';

const at = (time: string, precision: Moment['precision'] = 'minute'): Moment => ({ at: `2026-04-24T${time}:00Z`, precision, estimated: false, zone: '' });

test.each(['2026-04-24T08:00:00Z', '2026-04-24T08:00:00.123Z', '2026-04-24T08:00:00+05:45', '2024-02-29T00:00:00Z', '0001-01-01T00:00:00Z'])('%s is an instant', (text) => {
  expect(isInstant(text)).toBe(true);
});

test.each(['', '08:00', '2026-04-24', '2026-04-24T08:00:00', '2026-02-29T08:00:00Z', '2026-04-24T25:00:00Z', '2026-04-24T08:00:60Z', '2026-04-24 08:00:00Z', '+012026-04-24T08:00:00Z'])(
  '“%s” is none',
  (text) => {
    expect(isInstant(text)).toBe(false);
  },
);

test.each<[Moment, Moment, boolean]>([
  [at('08:00'), at('08:01'), true],
  [at('08:01'), at('08:01'), false],
  [at('08:02'), at('08:01'), false],
  [at('08:40', 'hour'), at('08:59'), false],
  [at('08:00', 'hour'), at('09:00'), true],
  [at('08:00'), at('23:00', 'day'), false],
  [{ ...at('08:00'), at: '' }, at('09:00'), false],
])('%j is before %j: %p', (a, b, expected) => {
  expect(isSurelyBefore(a, b)).toBe(expected);
});
