import { MAX_HREF_LENGTH } from './document-limits.js';

/** The address when it may be followed (http, https or mailto), as a browser would read it; otherwise null. */
export function safeHref(href: string): string | null {
  // Browsers drop tabs and newlines anywhere, and spaces and control characters at both ends, before they look at the scheme.
  const address = href.replace(/[\t\n\r]/g, '').replace(/^[\u0000-\u0020]+|[\u0000-\u0020]+$/g, '');
  if (address.length > MAX_HREF_LENGTH) return null;
  return /^(https?:\/\/[^/?#\\]|mailto:[^\s])/i.test(address) ? address : null;
}
