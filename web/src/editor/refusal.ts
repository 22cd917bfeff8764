import { DOCUMENT_VERSION } from '@corrigenda/templates';

export interface Refusal {
  /** As the service said it. */
  said: string;
  title: string;
  /** What to do, when this device keeps what is unsaved; and when it is in the tab alone. */
  advice: string;
  adviceInTab: string;
  /** Whether to connect again with the document that is in memory. */
  isFinal: boolean;
  /** Whether what was sent is refused for what it holds: to send it again would be refused again. */
  isOfContent: boolean;
  /** Whether this page is older than the document. */
  isOutdated: boolean;
}

type Words = [title: string, advice: string, adviceInTab?: string];

const OF_CONTENT: Record<string, Words> = {
  'sections-changed': ['The service refused your last change', 'It would have removed or moved a section of the template. Reload; what you wrote since is offered to you there.', 'It would have removed or moved a section of the template. Copy what you wrote since, and reload.'],
  'too-large': ['Your last change is too large', 'A paragraph, a paste or the document grew over its limit. Reload, and add what is offered to you there in smaller parts.', 'A paragraph, a paste or the document grew over its limit. Copy what you wrote since, reload, and add it in smaller parts.'],
  malformed: ['The service could not read your last change', 'Reload; what you wrote since is offered to you there.', 'Copy what you wrote since, and reload.'],
  'schema-mismatch': ['The service refused your last change', 'It does not know something in it. Reload; what you wrote since is offered to you there.', 'It does not know something in it. Copy what you wrote since, and reload.'],
};

const FINAL: Record<string, Words> = {
  'not-found': ['This COE is not there any more, or not for you', 'Copy what you wrote and ask an author of the COE.'],
  'signed-out': ['You are signed out', 'Sign in again: what you wrote is kept on this device and goes in then.', 'Copy what you wrote, sign in again, and reload.'],
};

const OUTDATED: Words = ['This page is older than the document', 'Reload to update it. What is not saved is kept on this device and goes in afterwards.', 'Copy what is not saved, then reload to update the page.'];

const PASSING: Record<string, Words> = {
  'document-locked': ['This COE cannot be edited in its present state', 'It was sent to review, or moved on. Copy what is not saved; it can go in when the COE is a draft again.'],
  'access-changed': ['What you may do here has changed', 'An author was added or removed. If you may no longer write here, copy what is not saved.'],
  'rate-limited': ['Too much at once', 'The editor waits a moment and sends your text again by itself.'],
  unavailable: ['The service cannot reach its database', 'Your text is kept on this device and sent again as soon as it can be.', 'Your text is kept in this tab and sent again as soon as it can be.'],
  'shutting-down': ['The service is being restarted', 'Your text is kept on this device and sent again in a moment.', 'Your text is kept in this tab and sent again in a moment.'],
};

/** What the reason beside the end of a connection means for the author; null for an ordinary interruption. */
export function readRefusal(reason: string): Refusal | null {
  const [name = '', version] = reason.split(':', 2);
  // With the version that this page speaks, it is what was written that is refused, and not the page.
  const isOutdated = name === 'schema-mismatch' && version !== String(DOCUMENT_VERSION);
  const ofContent = isOutdated ? undefined : OF_CONTENT[name];
  const words = isOutdated ? OUTDATED : (ofContent ?? FINAL[name] ?? PASSING[name]);
  if (!words) return null;
  const [title, advice, adviceInTab = advice] = words;
  return { said: reason, title, advice, adviceInTab, isFinal: PASSING[name] === undefined, isOfContent: ofContent !== undefined, isOutdated };
}
