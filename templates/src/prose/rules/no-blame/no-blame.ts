import { PhraseIndex, type PhraseMatch } from '../../find-phrases.js';
import type { ProseRule, Sighting } from '../../prose-rule.js';
import type { ProseText } from '../../prose-text.js';
import { findNames } from '../no-names/find-names.js';
import { BLAME, BLAME_BY, BLAME_OF_PERSON, HINDSIGHT, HINDSIGHT_OF_PERSON } from './blame-phrases.js';
import { hasPersonSubject, personFollows } from './person-subject.js';

interface Blame {
  severity: Sighting['severity'];
  needs: 'nothing' | 'subject' | 'follower';
}

const phrases = new PhraseIndex<Blame>([
  ...BLAME.map((phrase) => [phrase, { severity: 'must', needs: 'nothing' }] as const),
  ...BLAME_OF_PERSON.map((phrase) => [phrase, { severity: 'must', needs: 'subject' }] as const),
  ...BLAME_BY.map((phrase) => [phrase, { severity: 'must', needs: 'follower' }] as const),
  ...HINDSIGHT.map((phrase) => [phrase, { severity: 'consider', needs: 'nothing' }] as const),
  ...HINDSIGHT_OF_PERSON.map((phrase) => [phrase, { severity: 'consider', needs: 'subject' }] as const),
]);

export const noBlame: ProseRule = {
  id: 'no-blame',
  why: 'A person’s mistake is never a root cause; the mechanism that allowed it is, and it stays when the person is gone.',
  check(text, options) {
    const matches = phrases.find(text).filter((match) => !text.isMasked(match) && !isDenied(text, match) && !isTechnical(text, match));
    if (matches.length === 0) return [];
    const named = findNames(text, options);
    return matches
      .filter(({ value: { needs }, start, end }) => {
        if (needs === 'nothing') return true;
        return needs === 'subject' ? hasPersonSubject(text, start, named) : personFollows(text, end, named);
      })
      .map((match) => sighting(text, match));
  },
};

function sighting(text: ProseText, { start, end, value }: PhraseMatch<Blame>): Sighting {
  const found = text.source.slice(start, end);
  const message =
    value.severity === 'must'
      ? `“${found}” stops at a person: say what in the system let it happen, such as a missing check or a signal nobody could see.`
      : `“${found}” judges from afterwards: say what could be seen and done at the time.`;
  return { severity: value.severity, start, end, message, replacements: [] };
}

const DENIES = "not|no|never|without|nobody|isn['’]t|wasn['’]t|rather than|instead of|avoid|avoids|assign|assigning|free of";
const DENIAL = new RegExp(`(?:^|[^\\p{L}])(?:${DENIES})\\s+(?:(?:a|an|any|the|be|is|was|about|simply|just|ever)\\s+){0,2}[\"“‘']?$`, 'iu');

/** “not human error”, “without blame”, “never the fault of” */
function isDenied(text: ProseText, { start }: PhraseMatch<Blame>): boolean {
  const before = text.masked.slice(Math.max(0, start - 40), start);
  return DENIAL.test(before);
}

/** The version-control command, and the culture that is named after not blaming. */
function isTechnical(text: ProseText, { phrase, start, end }: PhraseMatch<Blame>): boolean {
  if (!phrase.startsWith('blam')) return false;
  const before = text.masked.slice(Math.max(0, start - 12), start).toLowerCase();
  const after = text.masked.slice(end, end + 14).toLowerCase();
  return /(?:git|svn|hg|no[- ])\s*$/.test(before) || /^[- ](?:free|less|view|culture|game|layer|annotation|commit)/.test(after);
}
