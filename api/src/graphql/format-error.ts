import { GraphQLError, type ExecutionResult, type GraphQLFormattedError } from 'graphql';
import { randomUUID } from 'node:crypto';
import { isUnavailable } from '../database/is-unavailable.js';
import { CorrigendaError, ERROR_CODES, type ErrorCode } from '../errors/corrigenda-error.js';
import { namingAllowedValues } from './enum-values.js';

/** Codes of the GraphQL server, the HTTP server and PostgreSQL, in our words. */
const FOREIGN: Record<string, [code: ErrorCode, message?: string]> = {
  MER_ERR_GQL_CSRF_PREVENTION: ['CSRF', 'Send GraphQL as a JSON POST.'],
  MER_ERR_GQL_PERSISTED_QUERY_NOT_FOUND: ['UNKNOWN_OPERATION'],
  MER_ERR_GQL_PERSISTED_QUERY_NOT_SUPPORTED: ['UNKNOWN_OPERATION'],
  MER_ERR_GQL_BATCHED_QUERIES_DISABLED: ['BATCHING_DISABLED', 'Send one operation per request.'],
  MER_ERR_GQL_QUERY_DEPTH: ['QUERY_TOO_COMPLEX', 'The query is too deep.'],
  FST_ERR_VALIDATION: ['BAD_USER_INPUT', 'Send a JSON object with `query` and `variables`.'],
  FST_ERR_CTP_INVALID_JSON_BODY: ['BAD_USER_INPUT', 'The body is not JSON.'],
  FST_ERR_CTP_EMPTY_JSON_BODY: ['BAD_USER_INPUT', 'The body is empty; send a JSON object with `query`.'],
  FST_ERR_CTP_BODY_TOO_LARGE: ['PAYLOAD_TOO_LARGE', 'The request is too large.'],
  // A statement that took too long.
  '57014': ['DEPENDENCY_UNAVAILABLE', 'That took too long; try again, or ask for less.'],
};

export type LogFault = (id: string, fault: unknown) => void;

export function formatError(error: GraphQLError, log: LogFault): GraphQLFormattedError {
  const { message, path, locations, originalError } = error;
  // Those of the compiler have none, whatever the type says.
  const given = (error.extensions as { code?: string } | undefined)?.code;
  const say = (code: ErrorCode, text: string, details?: object): GraphQLFormattedError => ({
    message: text,
    ...(path && { path }),
    ...(locations && { locations }),
    extensions: { code, ...(details && { details }) },
  });
  if (originalError instanceof CorrigendaError) return say(originalError.code, originalError.message, originalError.details);
  const foreign = FOREIGN[(originalError as { code?: string } | undefined)?.code ?? given ?? ''];
  if (foreign) return say(foreign[0], foreign[1] ?? message);
  if (isUnavailable(originalError)) return say('DEPENDENCY_UNAVAILABLE', 'The database cannot be reached at the moment; try again shortly.');
  // Without an original error the document or its variables are wrong. Suggestions would disclose the schema.
  if (!originalError || originalError instanceof GraphQLError) {
    if (/contains more tha[nt] \d+ tokens/.test(message)) return say('QUERY_TOO_COMPLEX', 'The query is too long.');
    const otherwise = path || /^Variable /.test(message) ? 'BAD_USER_INPUT' : 'GRAPHQL_VALIDATION_FAILED';
    return say(given !== undefined && given in ERROR_CODES ? (given as ErrorCode) : otherwise, namingAllowedValues(message.replace(/ Did you mean .*\?/, '')));
  }
  const id = randomUUID();
  log(id, originalError);
  return say('INTERNAL', `Something went wrong on our side. Name this when you ask for help: ${id}`, { id });
}

/** The server wraps validation errors in one error with `.errors`, which pages in this process get as it was thrown. */
export function formatErrors(errors: readonly GraphQLError[], log: LogFault): GraphQLFormattedError[] {
  return errors
    .flatMap((error) => ((error.originalError ?? error) as { errors?: GraphQLError[] }).errors ?? [error])
    .map((error) => formatError(error instanceof GraphQLError ? error : new GraphQLError((error as Error).message, { originalError: error as Error }), log));
}

const REFUSED_OUTRIGHT = new Set<unknown>(['QUERY_TOO_COMPLEX', 'CSRF', 'GRAPHQL_VALIDATION_FAILED', 'UNKNOWN_OPERATION', 'BATCHING_DISABLED']);

export function formatResult(result: ExecutionResult, log: LogFault): { statusCode: number; response: ExecutionResult } {
  const errors = formatErrors(result.errors ?? [], log);
  const code = errors[0]?.extensions?.code;
  const statusCode = code === 'PAYLOAD_TOO_LARGE' ? 413 : code === 'DEPENDENCY_UNAVAILABLE' ? 503 : !result.data && REFUSED_OUTRIGHT.has(code) ? 400 : 200;
  // The formatted errors are what the wire carries; the type asks for the class.
  return { statusCode, response: { data: result.data ?? null, ...(errors.length && { errors: errors as unknown as GraphQLError[] }) } };
}
