import type { ProseRule, Sighting } from '../../prose-rule.js';
import { foldText } from '../../fold-text.js';
import type { ProseText } from '../../prose-text.js';
import { contains } from '../../spans.js';
import { findDoubtfulWords, type DoubtfulWord } from './doubtful-words.js';
import { findNames } from './find-names.js';
import type { NameSpan } from './name-layer.js';
import { fitRoles, rolesOf } from './role-replacements.js';
import { servicesIn } from './services.js';
import { settleNames } from './settle-names.js';

export const noNames: ProseRule = {
  id: 'no-names',
  why: 'A COE examines the system; naming a person turns it into a verdict.',
  check(text, options) {
    const names = findNames(text, options);
    const services = servicesIn(text, options);
    const doubtful = findDoubtfulWords(text, names).filter((word) => !services.some((service) => contains(service, word)));
    return [...names.map((name) => sighting(text, name)), ...doubtful.map((word) => doubt(text, word))];
  },
  settle: settleNames,
};

function doubt(text: ProseText, { start, end, word, standing }: DoubtfulWord): Sighting {
  if (standing === 'guess') return { ...sighting(text, { start, end, detail: 'person' }), term: { name: word, standing } };
  return { severity: 'must', start, end, message: '', replacements: [], term: { name: word, standing } };
}

function sighting(text: ProseText, name: NameSpan): Sighting {
  // “James'” is possessive without an s, which a role needs.
  const bare = /s$/i.test(text.source.slice(name.start, name.end)) && /^['’](?!\p{L})/u.test(text.source.slice(name.end, name.end + 2));
  const end = bare && isPossessive(text, name) ? name.end + 1 : name.end;
  const roles = rolesOf(name.person);
  const found = text.source.slice(name.start, end);
  return {
    severity: 'must',
    detail: name.detail,
    ...(name.detail === 'person' && !name.person && { term: { name: foldText(found).text.replaceAll(/[^\p{L}\p{M}]+/gu, ' ').trim() } }),
    start: name.start,
    end,
    message: `“${found}” ${WHAT[name.detail]}: write the role instead, such as “${roles[0]!}”.`,
    replacements: fitRoles(roles, text, name, end > name.end ? '’s' : ''),
  };
}

const WHAT = { person: 'names a person', handle: 'is the handle of a person', email: 'is the address of a person' } as const;

/** Not the closing mark of a quotation. */
function isPossessive({ source }: ProseText, { start, end }: NameSpan): boolean {
  return /^\s\p{Ll}/u.test(source.slice(end + 1, end + 3)) && !/['‘’]/.test(source.slice(Math.max(0, start - 60), start));
}
