import type { GraphQLResolveInfo } from 'graphql';
import { parseResolveInfo, simplifyParsedResolveInfoFragmentWithType, type ResolveTree } from 'graphql-parse-resolve-info';

/**
 * The names of the fields that a query asks of what this resolver returns, whatever their aliases, fragments and directives.
 * A path goes down first: `['edges', 'node']` gives the fields of a connection's nodes.
 */
export function requestedFields(info: GraphQLResolveInfo, path: readonly string[] = []): ReadonlySet<string> {
  const tree = parseResolveInfo(info) as ResolveTree | null;
  if (!tree) return new Set();
  const { fields } = simplifyParsedResolveInfoFragmentWithType(tree, info.returnType);
  let level = Object.values(fields) as ResolveTree[];
  for (const name of path) {
    level = level.filter((field) => field.name === name).flatMap((field) => Object.values(field.fieldsByTypeName).flatMap((type) => Object.values(type)));
  }
  return new Set(level.map(({ name }) => name));
}
