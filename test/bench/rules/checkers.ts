import { checkMarkdown, checkProse, type Finding, type ProseOptions } from '@corrigenda/templates';
import nlp from 'compromise';
import { ParseEnglish } from 'parse-english';
import redactPii from 'redact-pii';
import retextReadability from 'retext-readability';
import unexpandedAcronym from 'textlint-rule-unexpanded-acronym';
import type { Span } from './score.js';

export interface Checker {
  name: string;
  find(text: string, options: ProseOptions): Span[];
}

/** Ours, read as Markdown or as plain text, reduced to what one rule reports. */
export function ours(isAsked: (finding: Finding) => boolean): Checker[] {
  return [
    { name: 'Corrigenda, as Markdown', find: (text, options) => checkMarkdown(text, options).filter(isAsked) },
    { name: 'Corrigenda, as plain text', find: (text, options) => checkProse(text, options).filter(isAsked) },
  ];
}

const SENTINEL = '\uE000';
const redactor = new redactPii.SyncRedactor({
  globalReplaceWith: SENTINEL,
  // Names, user names and addresses are left on: the rest is not about people.
  builtInRedactors: Object.fromEntries(
    ['creditCardNumber', 'streetAddress', 'zipcode', 'phoneNumber', 'ipAddress', 'usSocialSecurityNumber', 'url', 'digits', 'credentials', 'password'].map((name) => [name, { enabled: false }]),
  ),
});

export const nameCheckers: Checker[] = [
  ...ours(({ rule }) => rule === 'no-names'),
  { name: 'compromise 14.17.0 people()', find: findWithCompromise },
  { name: 'redact-pii 3.4.0', find: findWithRedactPii },
  { name: 'two capitals in a row (floor)', find: (text) => spansOf(text, /\p{Lu}\p{Ll}+(?:[ \t]+\p{Lu}\p{Ll}+)+/gu) },
];

export const acronymCheckers: Checker[] = [
  ...ours(({ rule, detail }) => rule === 'no-jargon' && detail === 'acronym'),
  { name: 'textlint-rule-unexpanded-acronym 1.2.4', find: findWithTextlint },
  { name: 'three to five capitals, no brackets (floor)', find: findBareAcronyms },
];

/** Of ours, whole sentences only: a wordy phrase is a shorter finding of the same rule. */
export const hardSentenceCheckers: Checker[] = [
  ...ours(({ rule, text }) => rule === 'plain-language' && text.length > 80),
  { name: 'retext-readability 8.0.0', find: findWithRetext },
];

function findWithCompromise(text: string): Span[] {
  const people = nlp(text).people().json({ offset: true }) as { offset: { start: number; length: number } }[];
  return people.map(({ offset }) => ({ start: offset.start, end: offset.start + offset.length }));
}

/** It answers with a redacted text: what it took away is what stands between the parts it left. */
function findWithRedactPii(text: string): Span[] {
  let lineStart = 0;
  return text.split('\n').flatMap((line) => {
    const [first, ...rest] = redactor.redact(line).split(SENTINEL);
    let at = first!.length;
    const spans = rest.flatMap((kept, index) => {
      const isLast = index === rest.length - 1;
      if (kept === '' && !isLast) return [];
      const span = { start: lineStart + at, end: lineStart + (isLast ? line.length - kept.length : line.indexOf(kept, at + 1)) };
      at = span.end - lineStart + kept.length;
      return [span];
    });
    lineStart += line.length + 1;
    return spans;
  });
}

/** It names the acronyms of a document without their place, so the first use is taken. */
function findWithTextlint(text: string): Span[] {
  const found: Span[] = [];
  const visit = unexpandedAcronym({
    Syntax: { Str: 'Str', Document: 'Document' },
    RuleError: Error,
    getSource: String,
    report: (_node, { message }) => {
      const acronym = /"(\w+)"/.exec(message)![1]!;
      found.push(...spansOf(text, new RegExp(`\\b${acronym}\\b`, 'g')).slice(0, 1));
    },
  });
  visit['Str']!(text.replace(/`[^`]*`/g, ' '));
  visit['Document:exit']!(text);
  return found;
}

function findBareAcronyms(text: string): Span[] {
  const seen = new Set<string>();
  return spansOf(text, /\b[A-Z]{3,5}\b/g).filter(({ start, end }) => {
    const acronym = text.slice(start, end);
    const isFirst = !seen.has(acronym);
    seen.add(acronym);
    return isFirst && !text.includes(`(${acronym})`);
  });
}

const english = new ParseEnglish();
const readability = retextReadability();

function findWithRetext(text: string): Span[] {
  const found: Span[] = [];
  const file = {
    message(_reason: string, { place }: { place: { start: { offset: number }; end: { offset: number } } }) {
      found.push({ start: place.start.offset, end: place.end.offset });
      return {};
    },
  };
  // Of a file it uses this one method.
  (readability as unknown as (tree: unknown, file: unknown) => void)(english.parse(text), file);
  return found;
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
