import { GraphQLDateTime, GraphQLJSON, GraphQLLocalDate } from 'graphql-scalars';
import { GraphQLScalarType, Kind } from 'graphql';
import { CorrigendaError } from '../errors/corrigenda-error.js';

function instantOf(value: unknown): string {
  const date = value instanceof Date ? value : new Date(String(value));
  if (Number.isNaN(date.getTime())) throw new CorrigendaError('BAD_USER_INPUT', 'Write an instant as 2026-04-24T08:29:00Z.');
  return date.toISOString();
}

/** An instant with its offset, as in RFC 3339; sent in UTC. */
export const DateTimeScalar = new GraphQLScalarType({ ...GraphQLDateTime.toConfig(), name: 'DateTime', serialize: instantOf });

/** A calendar date, `2026-04-24`. */
export const DateScalar = new GraphQLScalarType({
  ...GraphQLLocalDate.toConfig(),
  name: 'Date',
  description: 'A calendar date, `2026-04-24`.',
  serialize: (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value)),
});

export const JsonScalar = new GraphQLScalarType({ ...GraphQLJSON.toConfig(), name: 'JSON', parseLiteral: (node, variables) => (node.kind === Kind.NULL ? null : GraphQLJSON.parseLiteral(node, variables)) });
