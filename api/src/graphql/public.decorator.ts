import { type CustomDecorator, SetMetadata } from '@nestjs/common';

export const PUBLIC = Symbol('public');

/** Opens one field or route to those who are not signed in. */
export function Public(): CustomDecorator<symbol> {
  return SetMetadata(PUBLIC, true);
}
