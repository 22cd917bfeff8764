import { capitalise } from '../../keep-capital.js';
import type { Person } from '../../prose-rule.js';
import type { ProseText } from '../../prose-text.js';
import type { Span } from '../../spans.js';

const ANYBODY = ['the on-call engineer', 'the service owner', 'a member of the team'];

/** The roles to write instead of a name, the member's own first. */
export function rolesOf(person: Person | undefined): string[] {
  const role = person?.role?.trim();
  const own = role ? [withArticle(role)] : [];
  return [...own, ...ANYBODY.filter((role) => !own.includes(role))];
}

/** As they have to be written where the name stands. */
export function fitRoles(roles: readonly string[], text: ProseText, { start }: Span, ending: string): string[] {
  const begins = text.startsSentence(start);
  return roles.map((role) => (begins ? capitalise(role) : role) + ending);
}

function withArticle(role: string): string {
  if (/^(?:the|an?|our|one)\s/i.test(role)) return role;
  // “Director of Payments” keeps its capitals; “On-call engineer” inside a sentence does not.
  const isTitle = /\s\p{Lu}/u.test(role) || /^\p{Lu}{2}/u.test(role);
  return `the ${isTitle ? role : role.charAt(0).toLowerCase() + role.slice(1)}`;
}
