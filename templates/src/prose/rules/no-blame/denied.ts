import type { PhraseMatch } from '../../find-phrases.js';
import type { ProseText } from '../../prose-text.js';

const DENIES =
  "not|no|no one|no-one|nobody['’]s|no one['’]s|never|nor|neither|without|nobody|nothing|isn['’]t|wasn['’]t|aren['’]t|weren['’]t|don['’]t|doesn['’]t|cannot|can['’]t|rather than|instead of|beyond|behind|avoid|avoids" +
  '|avoiding|assign|assigns|assigning|ruled out|ruling out|free of|far from|beware of|against|excludes?|excluding|stop|stops|reject|rejects|rejected|forbids?';
const BETWEEN =
  'a|an|any|the|be|is|was|been|being|about|simply|just|ever|mere|plain|due to|because of|caused by|down to|put down to|attributed to|a matter of|a case of|a question of|' +
  'a result of|treat|call|accept|blame|write|use|say|seen as|label|speak of|as|at|on|of|to|or|our|this|it|that|find|looking for|look for|anyone|anybody|someone|somebody|people|individual';
const DENIAL = new RegExp(`(?:^|[^\\p{L}])(?:${DENIES})\\s+(?:(?:${BETWEEN})\\s+){0,4}["“‘'*_]*$`, 'iu');
const ALSO_DENIED = /(?:^|[^\p{L}])(?:not|no|without|never|neither|nor)\s[\p{L}\s,'’]{0,30}\b(?:or|nor)\s+["“‘]?$/iu;
const DISCUSSED =
  /^\s+(?:nothing|no|none)\b|^["”’'*_]*\s+(?:alone\s+|itself\s+|as such\s+)?(?:(?:is|was|are|were|can|could|should|would|may|must|does|do|did)(?:n['’]t|not|\s+not|\s+never|\s+no\b|\s+a symptom|\s+the (?:start|beginning|symptom))|explains nothing|tells us nothing|is where|never)/iu;
const NAMED_ONLY = /(?:word|words|phrase|term|label|wording)s?\s+(?:like\s+|such as\s+)?["“‘'*_]+$/iu;

/** “not human error”, “without blame”, “human error is not a root cause”, “the word “careless”” */
export function isDenied({ masked }: ProseText, { start, end }: PhraseMatch<unknown>): boolean {
  const before = masked.slice(Math.max(0, start - 70), start);
  return DENIAL.test(before) || ALSO_DENIED.test(before) || NAMED_ONLY.test(before) || DISCUSSED.test(masked.slice(end, end + 40));
}

/** The version-control command, the culture that is named after not blaming, and errors as a service counts them. */
export function isTechnical({ masked }: ProseText, { phrase, start, end }: PhraseMatch<unknown>): boolean {
  const before = masked.slice(Math.max(0, start - 12), start).toLowerCase();
  const after = masked.slice(end, end + 16).toLowerCase();
  if (phrase.startsWith('blam')) return /(?:git|svn|hg|no[- ]|non-)\s*$/.test(before) || /^[- ](?:free|less|view|culture|game|layer|annotation|commit)/.test(after);
  if (/errors?$/.test(phrase)) return /^ (?:rates?|pages?|messages?|budgets?|codes?|logs?|counts?|handl|report|response|ratio|were logged)|^ \((?:http|[45]\d\d|4xx)/.test(after);
  return false;
}
