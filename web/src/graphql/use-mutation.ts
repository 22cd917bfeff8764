'use client';

import { useCallback, useState } from 'react';
import { toApiError, type ApiError } from './api-error';
import { execute } from './client';
import type { TypedDocumentString } from './generated/graphql';

/** A mutation with its state. After an error nothing that was typed is touched. */
export function useMutation<Data, Variables>(document: TypedDocumentString<Data, Variables>) {
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<ApiError>();

  const run = useCallback(
    async (variables: Variables): Promise<Data | undefined> => {
      setPending(true);
      setError(undefined);
      try {
        return await execute(document, variables);
      } catch (thrown) {
        setError(toApiError(thrown));
        return undefined;
      } finally {
        setPending(false);
      }
    },
    [document],
  );

  const field = typeof error?.details.field === 'string' ? error.details.field.split('.').at(-1) : undefined;
  // Beside a field its name in the contract says nothing.
  const said = typeof error?.details.hint === 'string' ? error.details.hint : error?.message;
  return {
    run,
    pending,
    error,
    clear: () => setError(undefined),
    /** The message for one field of the form. */
    fieldError: (name: string) => (field === name ? said : undefined),
    /** The error when it is about none of these fields. */
    errorBeside: (...names: string[]) => (error && !(field && names.includes(field)) ? error : undefined),
  };
}
