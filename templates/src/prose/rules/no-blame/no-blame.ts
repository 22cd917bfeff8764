import { blamesAPerson } from '../../../document/gaps/blames-a-person.js';
import { PhraseIndex, type PhraseMatch } from '../../find-phrases.js';
import type { ProseRule, Sighting } from '../../prose-rule.js';
import type { ProseText } from '../../prose-text.js';
import type { Span } from '../../spans.js';
import { findNames } from '../no-names/find-names.js';
import * as phrasesOf from './blame-phrases.js';
import { isDenied, isTechnical } from './denied.js';
import { judgedBy } from './judged.js';
import { hasPersonSubject, isPersonsOwn, personFollows } from './person-subject.js';

type Needs = 'nothing' | 'subject' | 'follower' | 'inverted' | 'owner' | 'judged';
interface Blame {
  says: 'cause' | 'verdict' | 'hindsight';
  needs: Needs;
}

const listed = (list: readonly string[], says: Blame['says'], needs: Needs) => list.map((phrase) => [phrase, { says, needs }] as const);
const phrases = new PhraseIndex<Blame>([
  ...listed(phrasesOf.PERSON_AS_CAUSE, 'cause', 'nothing'),
  ...listed(phrasesOf.VERDICTS, 'verdict', 'nothing'),
  ...listed(phrasesOf.JUDGING_ADJECTIVES, 'verdict', 'judged'),
  ...listed(phrasesOf.BLAME_OF_PERSON, 'verdict', 'subject'),
  ...listed(phrasesOf.BLAME_BY, 'cause', 'follower'),
  ...listed(phrasesOf.BLAME_OWNED, 'verdict', 'owner'),
  ...listed(phrasesOf.HINDSIGHT, 'hindsight', 'nothing'),
  ...listed(phrasesOf.HINDSIGHT_INVERTED, 'hindsight', 'inverted'),
  ...listed(phrasesOf.HINDSIGHT_OF_PERSON, 'hindsight', 'subject'),
]);

export const noBlame: ProseRule = {
  id: 'no-blame',
  why: 'A person’s mistake is never a root cause; the mechanism that allowed it is, and it stays when the person is gone.',
  check(text, options) {
    const matches = phrases.find(text);
    const named = matches.length === 0 ? [] : findNames(text, options);
    const seen = matches.flatMap((match): Sighting[] => {
      const place = blamed(text, match, named);
      if (!place || text.isMasked(match) || isDenied(text, match) || isTechnical(text, match)) return [];
      return [sighting(text, place, match.value.says)];
    });
    return lastWhy(text, seen);
  },
};

/** The place to report, or null when the phrase blames nobody here. */
function blamed(text: ProseText, { start, end, phrase, value }: PhraseMatch<Blame>, named: readonly Span[]): Span | null {
  switch (value.needs) {
    case 'nothing':
      return { start, end };
    case 'subject':
      return hasPersonSubject(text, start, named, phrase) ? { start, end } : null;
    case 'follower':
      return personFollows(text, end, named) ? { start, end } : null;
    case 'inverted':
      return isCounterfactual(text, start, end) && personFollows(text, end, named) ? { start, end } : null;
    case 'owner':
      return isPersonsOwn(text, start, named) ? { start, end } : null;
    case 'judged':
      return judgedBy(text, { start, end }, phrase, named);
  }
}

const IF_DONE = /^\s+(?:[\p{L}-]+\s+){1,4}had\s+(?:not\s+|only\s+|just\s+)?(?:\p{L}+(?:ed|en|wn|ught)|been|done|read|run|paid)(?!\p{L})/u;

function isCounterfactual(text: ProseText, start: number, end: number): boolean {
  if (/what\s+$/i.test(text.masked.slice(Math.max(0, start - 8), start))) return false;
  return end - start === 'if'.length ? IF_DONE.test(text.masked.slice(end, end + 70)) : text.startsSentence(start);
}

const WAYS_OUT: Record<Blame['says'], (found: string) => string> = {
  cause: (found) => `“${found}” stops at a person: say what in the system let it happen, such as a missing check or a signal nobody could see.`,
  verdict: (found) => `“${found}” judges a person: say what made it possible, and what the person could see at the time.`,
  hindsight: (found) => `“${found}” judges from afterwards: say what could be seen and done at the time.`,
};

function sighting(text: ProseText, { start, end }: Span, says: Blame['says']): Sighting {
  const severity = says === 'hindsight' && !text.isLastWhy ? 'consider' : 'must';
  return { severity, start, end, message: WAYS_OUT[says](text.source.slice(start, end)), replacements: [] };
}

/** The deepest why of a strand is the cause that is acted on: it may not be somebody, even where no word of it judges. */
function lastWhy(text: ProseText, seen: Sighting[]): Sighting[] {
  if (seen.length > 0 || !text.isLastWhy || !blamesAPerson(text.source)) return seen;
  const start = text.source.length - text.source.trimStart().length;
  const end = text.source.trimEnd().length;
  const message = 'The last why stops at a person: ask once more what made it possible, such as a missing check, alarm or default.';
  return [{ severity: 'must', start, end, message, replacements: [] }];
}
