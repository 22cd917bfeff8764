import type { z } from 'zod';
import { CorrigendaError } from '../errors/corrigenda-error.js';

/** The typed value, or `BAD_USER_INPUT` that names the field, the rule and the way out. */
export function parseInput<Shape extends z.ZodType>(shape: Shape, value: unknown): z.infer<Shape> {
  const parsed = shape.safeParse(value, { error: inOurWords });
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue?.path.join('.') ?? '';
  throw new CorrigendaError('BAD_USER_INPUT', field ? `${field}: ${issue?.message}` : (issue?.message ?? 'That value cannot be used.'), {
    field,
    rule: issue?.code,
    hint: issue?.message,
    all: parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), hint: message })),
  });
}

const COUNTED: Record<string, string> = { string: ' characters', array: ' of them', set: ' of them' };

/** For shapes that say nothing themselves: their library speaks of arrays and of what it expected. */
function inOurWords(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'too_big') return `At most ${issue.maximum}${COUNTED[issue.origin] ?? ''}.`;
  if (issue.code === 'too_small') return `At least ${issue.minimum}${COUNTED[issue.origin] ?? ''}.`;
  return undefined;
}
