/** The part of a GraphQL response that says what went wrong. */
export interface GraphqlFault {
  message: string;
  extensions?: { code?: string; details?: Record<string, unknown> } & Record<string, unknown>;
}

/** A refusal or a fault of the service. Decide on `code`; show `message`. */
export class ApiError extends Error {
  readonly code: string;
  readonly details: Record<string, unknown>;
  /** Next.js carries the digest alone from the server to the error page. */
  readonly digest: string;

  constructor(fault: GraphqlFault) {
    super(fault.message);
    this.name = 'ApiError';
    this.code = fault.extensions?.code ?? 'INTERNAL';
    this.details = fault.extensions?.details ?? {};
    this.digest = `${this.code}/${this.correlationId}`;
  }

  /** Finds the fault in the log of the service; empty for a refusal. */
  get correlationId(): string {
    return typeof this.details.id === 'string' ? this.details.id : '';
  }
}

export function toApiError(thrown: unknown): ApiError {
  if (thrown instanceof ApiError) return thrown;
  return new ApiError({ message: 'The service did not answer. Nothing of yours is lost; try again.', extensions: { code: 'UNREACHABLE' } });
}
