import { registerEnumType } from '@nestjs/graphql';
import { rememberEnum } from './enum-values.js';

/** Registers a GraphQL enum whose names are the values themselves, which are also what the database holds. */
export function enumType<Value extends string>(name: string, description: string, values: readonly Value[]): Record<Value, Value> {
  const type = Object.fromEntries(values.map((value) => [value, value])) as Record<Value, Value>;
  registerEnumType(type, { name, description });
  rememberEnum(name, values);
  return type;
}
