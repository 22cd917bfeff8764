import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { momentSchema, type Moment } from './coe-document.js';
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

test('an instant is what the schema of a moment accepts', () => {
  const part = (most: number) => fc.integer({ min: 0, max: most }).map((value) => String(value).padStart(2, '0'));
  const year = fc.constantFrom('0000', '0001', '1900', '1970', '2000', '2023', '2024', '9999');
  const end = fc.oneof(fc.constantFrom('Z', 'z', '', '.5Z', '.123456Z', '.Z', ':00Z'), fc.tuple(fc.constantFrom('+', '-'), part(25), part(61)).map(([sign, hour, minute]) => `${sign}${hour}:${minute}`));
  fc.assert(
    fc.property(year, part(13), part(32), part(25), part(61), part(61), end, (y, month, day, hour, minute, second, rest) => {
      const at = `${y}-${month}-${day}T${hour}:${minute}:${second}${rest}`;
      expect([at, isInstant(at)]).toEqual([at, momentSchema.shape.at.safeParse(at).success]);
      if (isInstant(at)) expect([at, Date.parse(at)]).not.toContain(NaN);
    }),
    { numRuns: 5_000, examples: ['02-28', '02-29', '02-30', '04-30', '04-31', '12-31'].flatMap((date) => ['1900', '2000', '2023', '2024'].map((y) => [y, date.slice(0, 2), date.slice(3), '08', '00', '00', 'Z'] as const)).map((one) => [...one]) },
  );
});

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
