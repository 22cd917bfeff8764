import type { Passage } from '../document/passages.js';
import { findingId, sentenceMark } from './finding-id.js';
import { proseRules } from './prose-rules.js';
import type { Finding, ProseOptions, RuleId } from './prose-rule.js';
import { SeenText, type PlacedText } from './seen-text.js';

/** A finding with its place in a document; the offsets are into the passage's text. */
export interface PassageFinding extends Finding {
  /** Bound to the sentence: see `findingId`. The second of two that are alike in a block ends in `.2`. */
  id: string;
  section: string;
  block: string;
  path: string;
}

/** The word lists, and what the policy of a team asks of its documents. */
export interface DocumentOptions extends ProseOptions {
  /** The rules whose every finding is a must, whatever the rule itself says. */
  mustRules?: readonly RuleId[];
}

/** What the rules saw in each text, by the text. Texts that were not met in the last check are forgotten. */
export type PassageCache = Map<string, SeenText[]>;

/**
 * Checks the passages of one document in reading order. A cache belongs to one set of options: with it, only passages whose text changed
 * are read again, and the answer is the same as without.
 */
export function checkPassages(passages: readonly Passage[], options: DocumentOptions = {}, cache?: PassageCache): PassageFinding[] {
  const must = new Set(options.mustRules);
  const places = passages.map((passage): PlacedText => ({
    source: passage.text,
    section: passage.section,
    ...(passage.isLastWhy && { isLastWhy: true }),
    ...(passage.code && { code: passage.code.map(([start, end]) => ({ start, end })) }),
  }));
  const perText = checkTexts(places, options, cache);
  const met = new Map<string, number>();
  return perText.flatMap((findings, index) => {
    const { section, block, path, text: source } = passages[index]!;
    return findings.map((finding): PassageFinding => {
      const { rule, start, end, text, message, replacements, detail } = finding;
      const severity = must.has(rule) ? 'must' : finding.severity;
      const own = findingId({ rule, block, text }, sentenceOf(finding, source));
      const nth = (met.get(own) ?? 0) + 1;
      met.set(own, nth);
      const id = nth === 1 ? own : `${own}.${nth}`;
      return { id, section, block, path, rule, severity, start, end, text, message, replacements, ...(detail && { detail }) };
    });
  });
}

const sentences = new WeakMap<Finding, string>();

/** Worked out once: a finding that was kept stands in the same sentence. */
function sentenceOf(finding: Finding, source: string): string {
  const known = sentences.get(finding);
  if (known !== undefined) return known;
  const mark = sentenceMark(finding, source);
  sentences.set(finding, mark);
  return mark;
}

/** A checker for one document and one set of word lists, which remembers what it read. */
export function createChecker(options: DocumentOptions = {}): { check(passages: readonly Passage[]): PassageFinding[] } {
  const cache: PassageCache = new Map();
  return { check: (passages) => checkPassages(passages, options, cache) };
}

/** The findings of each text, in the order of the text; the texts are read as one document. */
export function checkTexts(places: readonly PlacedText[], options: ProseOptions, cache: PassageCache = new Map()): Finding[][] {
  const met: PassageCache = new Map();
  const seen = places.map((place) => {
    const known = met.get(place.source)?.find((one) => one.stands(place)) ?? cache.get(place.source)?.find((one) => one.stands(place));
    const one = known ?? new SeenText(place, options);
    const sameText = met.get(place.source);
    if (!sameText) met.set(place.source, [one]);
    else if (!sameText.includes(one)) sameText.push(one);
    return one;
  });
  cache.clear();
  for (const [source, same] of met) cache.set(source, same);

  const settled = proseRules.flatMap((rule, index) => {
    if (!rule.settle) return [];
    return [{ rule, sightings: rule.settle(seen.map(({ sightings }) => sightings[index]!)) }];
  });
  return seen.map((one, place) => one.findingsWith(settled.map(({ rule, sightings }) => ({ rule, sightings: sightings[place]! }))));
}
