import { z } from 'zod';
import { recordId, visibleText } from '../graphql/input-shapes.js';
import { TeamKind } from './team-kind.js';

const KEY = 'A key has 2 to 32 lower-case letters, digits and single hyphens, and begins with a letter.';

export const teamName = visibleText({ max: 80 });
export const teamKey = z.string().min(2, KEY).max(32, KEY).regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, KEY);

export const teamShape = z.object({
  key: teamKey,
  name: teamName,
  kind: z.enum(TeamKind),
  parentId: recordId.nullish(),
  directorId: recordId.nullish(),
});

/** What is absent stays; a director of `null` is none. */
export const teamChangeShape = z.object({
  teamId: recordId,
  name: teamName.nullish(),
  parentId: recordId.nullish(),
  directorId: recordId.nullish(),
});
