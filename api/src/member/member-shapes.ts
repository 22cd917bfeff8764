import { z } from 'zod';
import { recordId, visibleText, zoneName } from '../graphql/input-shapes.js';

export const memberName = visibleText({ max: 100 });

/** Kept in lower case: two spellings of one address are one member. */
export const emailAddress = z
  .string()
  .trim()
  .toLowerCase()
  .pipe(z.email('Write an e-mail address such as ada@example.com.').max(254, 'At most 254 characters.'));

const handle = z
  .string()
  .trim()
  .normalize('NFC')
  .transform((text) => text.replace(/^@/, ''))
  .pipe(z.string().regex(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]{0,49}$/u, 'A handle has letters, digits, dots, hyphens and underscores, at most 50.'));

const unique = <T>(values: T[]) => [...new Set(values)];

export const handles = z.array(handle).max(10, 'At most 10 handles.').transform(unique);
const teamIds = z.array(recordId).max(50, 'At most 50 teams.').transform(unique);
const jobRole = visibleText({ max: 80, optional: true });

export const memberShape = z.object({
  name: memberName,
  email: emailAddress,
  handles: handles.nullish().transform((given) => given ?? []),
  jobRole: jobRole.nullish().transform((given) => given ?? ''),
  timeZone: zoneName.nullish().transform((given) => given ?? 'UTC'),
  isAdministrator: z.boolean().nullish().transform(Boolean),
  isBarRaiser: z.boolean().nullish().transform(Boolean),
  teamIds: teamIds.nullish().transform((given) => given ?? []),
});

export const memberChangeShape = z.object({
  memberId: recordId,
  name: memberName.nullish(),
  email: emailAddress.nullish(),
  handles: handles.nullish(),
  jobRole: jobRole.nullish(),
  timeZone: zoneName.nullish(),
  isAdministrator: z.boolean().nullish(),
  isBarRaiser: z.boolean().nullish(),
  active: z.boolean().nullish(),
  teamIds: teamIds.nullish(),
});

export const tokenShape = z.object({
  label: visibleText({ max: 60 }),
  days: z.number().int().min(1, 'At least 1 day.').max(365, 'At most 365 days.'),
});
