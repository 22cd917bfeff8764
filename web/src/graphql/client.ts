import { ApiError, type GraphqlFault } from './api-error';
import type { TypedDocumentString } from './generated/graphql';

/** The body of a request: in production the hash of a known operation, in development its text. */
export function requestOf<Variables>(document: TypedDocumentString<unknown, Variables>, variables: Variables) {
  const known = process.env.NODE_ENV === 'production';
  const hash = document.__meta__?.hash as string;
  return {
    query: known ? '' : document.toString(),
    variables: variables as Record<string, unknown>,
    ...(known && { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }),
  };
}

/** Asks the service from the browser. Throws `ApiError`, also when the service cannot be reached. */
export async function execute<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables): Promise<Data> {
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(requestOf(document, variables)),
    });
  } catch {
    throw new ApiError({ message: 'The service cannot be reached. What you wrote is still here; try again.', extensions: { code: 'UNREACHABLE' } });
  }
  const answer = (await response.json().catch(() => undefined)) as { data?: Data; errors?: GraphqlFault[] } | undefined;
  const fault = answer?.errors?.[0];
  if (fault) throw new ApiError(fault);
  if (!answer?.data) throw new ApiError({ message: `The service answered ${response.status}. What you wrote is still here; try again.`, extensions: { code: 'UNREACHABLE' } });
  return answer.data;
}
