/** Every refusal a caller can act on, and what it means. Clients switch on these, never on the message. */
export const ERROR_CODES = {
  UNAUTHENTICATED: 'Nobody is signed in, or the session has ended.',
  FORBIDDEN: 'The actor may see this but not do it.',
  NOT_FOUND: 'There is no such thing, or the actor may not see it.',
  BAD_USER_INPUT: 'A value does not have the shape or meaning asked for; `details.field` names it.',
  ILLEGAL_TRANSITION: 'The COE or action item cannot move there from its present state; `details.allowed` names the legal moves.',
  STALE_VERSION: 'Somebody changed it since it was read; `details.version` is the present one.',
  STALE_REVIEW: 'The verdict names a revision that is no longer current.',
  SELF_APPROVAL: 'Nobody approves their own COE.',
  REVIEW_INCOMPLETE: 'Approval is still closed; `details.missing` says in words what is missing.',
  NO_REVIEWER: 'No director above the team can review this COE.',
  PROSE_FINDINGS: 'Open must-fix findings; `details.findings` lists them.',
  DOCUMENT_INCOMPLETE: 'The template asks for more; `details.gaps` lists it.',
  EVIDENCE_REQUIRED: 'Closing an action item needs evidence.',
  OWNER_INACTIVE: 'The owner is no longer active; choose another.',
  DOCUMENT_LOCKED: 'The document cannot be edited in this state.',
  CLIENT_OUTDATED: 'The editor is older than the document; reload to update it.',
  SECTIONS_CHANGED: 'An edit tried to remove, add or reorder sections of the template.',
  TEXT_CHANGED: 'The text that a suggestion is about has changed since; `details.present` is what stands there now.',
  LIMIT_EXCEEDED: 'Something is larger than allowed; `details.limit` says how large it may be.',
  TYPE_MISMATCH: 'The file is not what its name or type says.',
  IMAGE_TOO_LARGE: 'The image has too many pixels.',
  IDEMPOTENCY_MISMATCH: 'The same idempotency key came with different input.',
  CONFLICT: 'Somebody else did something at the same time that excludes this.',
  BAD_CURSOR: 'The cursor was not made by this list.',
  QUERY_TOO_COMPLEX: 'The query asks for too much at once.',
  GRAPHQL_VALIDATION_FAILED: 'The query does not fit the schema.',
  BATCHING_DISABLED: 'One operation per request.',
  UNKNOWN_OPERATION: 'The operation is not one that this service knows.',
  CSRF: 'The request does not have the form that a page of this service sends.',
  PAYLOAD_TOO_LARGE: 'The request is too large.',
  RATE_LIMITED: 'Too many requests; wait a little.',
  DEPENDENCY_UNAVAILABLE: 'The database cannot be reached at the moment.',
  INTERNAL: 'A fault of ours; `details.id` finds it in the log.',
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

/**
 * A refusal the caller can act on. Anything else that is thrown is a fault of ours.
 * The message is one sentence for a person; `details` is for programs.
 */
export class CorrigendaError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = 'CorrigendaError';
  }
}
