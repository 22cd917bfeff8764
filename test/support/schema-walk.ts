import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';

export type Field = GraphQLField<unknown, unknown>;

/** The text of an operation that passes every argument of the field as a variable. */
export function operation(kind: 'query' | 'mutation', field: Field, answer?: string): string {
  const declared = field.args.map((one) => `$${one.name}: ${String(one.type)}`).join(', ');
  const passed = field.args.map((one) => `${one.name}: $${one.name}`).join(', ');
  const selected = answer ?? (isObjectType(getNamedType(field.type)) ? '{ __typename }' : '');
  return `${kind} ${declared && `(${declared})`} { ${field.name}${passed && `(${passed})`} ${selected} }`;
}

/** A value that somebody may give, however deep it lies in the arguments of a field. */
export interface Input {
  /** From the arguments down to the value. */
  path: readonly string[];
  type: GraphQLInputType;
}

/** Every value that the arguments of a field can hold. */
export function inputsOf(field: Field): Input[] {
  const below = (path: readonly string[], type: GraphQLInputType): Input[] => {
    const named = getNamedType(type);
    // What stands in a list is tried as a list.
    if (!isInputObjectType(named) || isListOf(type)) return [{ path, type }];
    return Object.values(named.getFields()).flatMap((one) => below([...path, one.name], one.type));
  };
  return field.args.flatMap((one) => below([one.name], one.type));
}

/** Variables that fit the types of a field: what `known` says by name, else something of that type. Optional ones are left out unless known. */
export function fitting(field: Field, known: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const valueOf = (name: string, type: GraphQLInputType): unknown => {
    if (name in known) return known[name];
    if (!isNonNullType(type)) return undefined;
    const bare = getNullableType(type);
    if (isListType(bare)) return [];
    const named = getNamedType(bare);
    if (isEnumType(named)) return named.getValues()[0]!.name;
    if (isInputObjectType(named)) return Object.fromEntries(Object.values(named.getFields()).map((one) => [one.name, valueOf(one.name, one.type)]));
    return { Int: 1, Boolean: true, Date: '2026-04-24', ID: '00000000-0000-4000-8000-000000000000' }[named.name] ?? 'Something to read';
  };
  return Object.fromEntries(field.args.map((one) => [one.name, valueOf(one.name, one.type)]));
}

/** A copy in which one value is another. */
export function withValue(variables: Record<string, unknown>, [first, ...rest]: readonly string[], value: unknown): Record<string, unknown> {
  if (first === undefined) return variables;
  return { ...variables, [first]: rest.length ? withValue((variables[first] ?? {}) as Record<string, unknown>, rest, value) : value };
}

export function isListOf(type: GraphQLInputType): boolean {
  return isListType(getNullableType(type));
}

export function nameOf(type: GraphQLInputType): string {
  return getNamedType(type).name;
}
