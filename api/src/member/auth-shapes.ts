import { z } from 'zod';

/** Longer than any password that can be chosen, and short enough to hash. */
const anyPassword = z.string().max(1000, 'That is too long for a password.');
const token = z.string().regex(/^[\w-]{43}$/, 'That is not a link of ours.');

export const signInShape = z.object({ email: z.string().trim().toLowerCase().max(254, 'At most 254 characters.'), password: anyPassword });
export const demoShape = z.object({ persona: z.string().max(40) });
export const linkShape = z.object({ token });
export const passwordShape = z.object({
  token,
  password: anyPassword,
  name: z.string().optional(),
  email: z.string().optional(),
  company: z.string().optional(),
});
