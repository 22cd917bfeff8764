import { articleFor } from '../../article-for.js';
import { capitalise } from '../../keep-capital.js';
import type { Person } from '../../prose-rule.js';
import type { ProseText } from '../../prose-text.js';
import type { Span } from '../../spans.js';

const ANYBODY = ['the on-call engineer', 'the service owner', 'a member of the team'];

const ARTICLE = /^(the|an?|our|one)\s+/i;
/** What stands before a name and takes the place of the role's article: “the Maya patch”, “our Maya”. Not “that”, which begins a clause, too. */
const DETERMINER = /(?:^|[\s("“‘])(the|an?|our|your|their|its|another|each|every)\s+$/iu;
const REACH = 60;

/** The roles to write instead of a name, the member's own first. */
export function rolesOf(person: Person | undefined): string[] {
  const role = person?.role?.trim().replace(/\s+/g, ' ');
  const own = role ? [withArticle(role)] : [];
  return [...own, ...ANYBODY.filter((role) => !own.includes(role))];
}

/**
 * As they have to be written where the name stands: with a capital at the start of a sentence, without an article of their own after another,
 * and nothing at all right after the role itself (“the on-call engineer, Maya”).
 */
export function fitRoles(roles: readonly string[], text: ProseText, { start }: Span, ending: string): string[] {
  const before = text.source.slice(Math.max(0, start - REACH), start);
  const determiner = DETERMINER.exec(before)?.[1];
  const fitting = determiner ? withoutArticles(roles, determiner) : roles;
  const begins = text.startsSentence(start);
  const written = fitting.map((role) => (begins ? capitalise(role) : role) + possessive(role, ending));
  const saysRole = ending === '' && roles.some((role) => endsWithRole(before, role));
  return saysRole ? ['', ...written] : written;
}

/** “An engineer” and “a database owner”, whatever the roster says; “the” where it says no article. */
function withArticle(role: string): string {
  const article = ARTICLE.exec(role)?.[1];
  if (article) {
    const bare = role.slice(article.length).trimStart();
    return `${/^an?$/i.test(article) ? articleFor(bare) : article.toLowerCase()} ${bare}`;
  }
  // “Director of Payments” keeps its capitals; “On-call engineer” inside a sentence does not.
  const isTitle = /\s\p{Lu}/u.test(role) || /^\p{Lu}{2}/u.test(role);
  return `the ${isTitle ? role : role.charAt(0).toLowerCase() + role.slice(1)}`;
}

function withoutArticles(roles: readonly string[], determiner: string): string[] {
  const bare = roles.map((role) => role.replace(ARTICLE, ''));
  const isIndefinite = /^an?$/i.test(determiner);
  const agreeing = bare.filter((role) => !isIndefinite || articleFor(role) === determiner.toLowerCase());
  return agreeing.length > 0 ? agreeing : bare;
}

/** “The database owners’” and not “owners’s”. */
function possessive(role: string, ending: string): string {
  return ending === '’s' && /[^s]s$/i.test(role) ? '’' : ending;
}

function endsWithRole(before: string, role: string): boolean {
  const words = before.toLowerCase().replace(/\s*,?\s*$/u, '');
  const bare = role.toLowerCase().replace(ARTICLE, '');
  return words.length < before.length && words.endsWith(` ${bare}`);
}
