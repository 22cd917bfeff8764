import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { GraphQLError, Kind, NoSchemaIntrospectionCustomRule, type ValidationRule } from 'graphql';

export const MAX_TOKENS = 4_000;
export const MAX_DEPTH = 10;
export const MAX_BODY_BYTES = 4 << 20;

const refuse = [
  (_: unknown, error: GraphQLError) => {
    throw new GraphQLError(error.message.replace('Syntax Error: ', ''), { extensions: { code: 'QUERY_TOO_COMPLEX' } });
  },
];

/** The compiler keeps one function per text and ignores `operationName`: with two operations it would answer with the wrong one. */
const oneOperation: ValidationRule = (context) => ({
  Document(node) {
    if (node.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length > 1) {
      context.reportError(new GraphQLError('Send one operation per document.', { nodes: node }));
    }
  },
});

/** What a document may ask, judged from its text alone; the same over HTTP and over the live feed. */
export function limitRules(production: boolean): ValidationRule[] {
  return [
    oneOperation,
    maxAliasesRule({ n: 30, onReject: refuse }) as ValidationRule,
    costLimitRule({ maxCost: 60_000, objectCost: 2, scalarCost: 1, depthCostFactor: 1.5, ignoreIntrospection: !production, onReject: refuse }) as ValidationRule,
    ...(production ? [NoSchemaIntrospectionCustomRule] : []),
  ];
}
