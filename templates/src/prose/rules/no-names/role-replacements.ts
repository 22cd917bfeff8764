import { capitalise } from '../../keep-capital.js';
import type { Person } from '../../prose-rule.js';
import type { ProseText } from '../../prose-text.js';
import type { Span } from '../../spans.js';

const ANYBODY = ['the on-call engineer', 'the service owner', 'a member of the team'];

/** Roles that fit where a name stands, the member's own first. */
export function roleReplacements(text: ProseText, { start }: Span, person: Person | undefined, ending: string): string[] {
  const own = person?.role === undefined ? [] : [withArticle(person.role)];
  const roles = [...own, ...ANYBODY.filter((role) => !own.includes(role))];
  return roles.map((role) => (text.startsSentence(start) ? capitalise(role) : role) + ending);
}

function withArticle(role: string): string {
  const trimmed = role.trim();
  if (/^(?:the|an?|our|one)\s/i.test(trimmed)) return trimmed;
  // “Director of Payments” keeps its capitals; “On-call engineer” inside a sentence does not.
  const isTitle = /\s\p{Lu}/u.test(trimmed) || /^\p{Lu}{2}/u.test(trimmed);
  return `the ${isTitle ? trimmed : trimmed[0]!.toLowerCase() + trimmed.slice(1)}`;
}
