import { toApiError, type ApiError } from '../graphql/api-error';
import { execute } from '../graphql/client';
import type { TypedDocumentString } from '../graphql/generated/graphql';

/** The answer of the service, or why there is none. */
export async function askService<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables): Promise<{ data: Data; error: null } | { data: null; error: ApiError }> {
  try {
    return { data: await execute(document, variables), error: null };
  } catch (thrown) {
    return { data: null, error: toApiError(thrown) };
  }
}
