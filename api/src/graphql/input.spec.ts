import { z } from 'zod';
import { parseInput } from './input.js';

const shape = z.object({ seconds: z.int().min(0).max(86_400), keys: z.array(z.string()).max(2), name: z.string().min(1, 'Write a name.') });
const given = { seconds: 1, keys: [], name: 'Ida' };

test.each([
  [{ seconds: -5 }, 'seconds: At least 0.'],
  [{ seconds: 90_000 }, 'seconds: At most 86400.'],
  [{ keys: ['a', 'b', 'c'] }, 'keys: At most 2 of them.'],
  [{ name: '' }, 'name: Write a name.'],
])('%j is refused in words for a person', (change, message) => {
  expect(() => parseInput(shape, { ...given, ...change })).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT', message }));
});
