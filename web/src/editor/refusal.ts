export interface Refusal {
  reason: string;
  title: string;
  advice: string;
  /** Whether to connect again with the document that is in memory. */
  isFinal: boolean;
}

const FINAL: Record<string, [title: string, advice: string]> = {
  'not-found': ['This COE is not there any more, or not for you', 'Copy what you wrote and ask an author of the COE.'],
  'signed-out': ['You are signed out', 'Copy what you wrote, sign in again, and reload.'],
  'schema-mismatch': ['This page is older than the document', 'Reload to update it. Copy first what is not saved.'],
  'sections-changed': ['The service refused your last change', 'It would have removed or moved a section of the template. Copy what you wrote since, and reload.'],
  'too-large': ['Your last change is too large', 'A paragraph, a paste or the document grew over its limit. Copy what you wrote since, reload, and add it in smaller parts.'],
  malformed: ['The service could not read your last change', 'Copy what you wrote since, and reload.'],
};

const PASSING: Record<string, [title: string, advice: string]> = {
  'document-locked': ['This COE cannot be edited in its present state', 'It was sent to review, or moved on. Copy what is not saved; it can go in when the COE is a draft again.'],
  'access-changed': ['What you may do here has changed', 'An author was added or removed. If you may no longer write here, copy what is not saved.'],
  'rate-limited': ['Too much at once', 'The editor waits a moment and sends your text again by itself.'],
  unavailable: ['The service cannot reach its database', 'Your text is kept in this tab and sent again as soon as it can be.'],
  'shutting-down': ['The service is being restarted', 'Your text is kept in this tab and sent again in a moment.'],
};

/** What the reason beside the end of a connection means for the author; null for an ordinary interruption. */
export function readRefusal(reason: string): Refusal | null {
  const name = reason.split(':', 1)[0] ?? '';
  const final = FINAL[name];
  const passing = PASSING[name];
  const words = final ?? passing;
  return words ? { reason: name, title: words[0], advice: words[1], isFinal: final !== undefined } : null;
}
