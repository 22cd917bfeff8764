import type { Passage } from '../document/passages.js';
import { proseRules } from './prose-rules.js';
import type { Finding, ProseOptions, Sighting } from './prose-rule.js';
import { ProseText, type TextPlace } from './prose-text.js';

/** A finding with its place in a document; the offsets are into the passage's text. */
export interface PassageFinding extends Finding {
  /** `rule:block:matched text:nth in block`: survives edits elsewhere, and dies when the text is fixed. */
  id: string;
  section: string;
  block: string;
  path: string;
}

/** What the rules saw in each text. Texts that were not met in the last check are forgotten. */
export type PassageCache = Map<string, SeenText>;

export interface SeenText {
  text: ProseText;
  /** One list for each rule in force. */
  sightings: Sighting[][];
}

/**
 * Checks the passages of one document in reading order. A cache belongs to one set of options: with it, only passages whose text changed
 * are read again, and the answer is the same as without.
 */
export function checkPassages(passages: readonly Passage[], options: ProseOptions = {}, cache?: PassageCache): PassageFinding[] {
  const places = passages.map((passage): TextPlace & { source: string } => ({
    source: passage.text,
    section: passage.section,
    code: (passage.code ?? []).map(([start, end]) => ({ start, end })),
  }));
  const perText = checkTexts(places, options, cache);
  const seen = new Map<string, number>();
  return perText.flatMap((findings, index) => {
    const { section, block, path } = passages[index]!;
    return findings.map((finding) => {
      const key = `${finding.rule}:${block}:${finding.text}`;
      const nth = (seen.get(key) ?? 0) + 1;
      seen.set(key, nth);
      return { ...finding, id: `${key}:${nth}`, section, block, path };
    });
  });
}

/** A checker for one document and one set of word lists, which remembers what it read. */
export function createChecker(options: ProseOptions = {}): { check(passages: readonly Passage[]): PassageFinding[] } {
  const cache: PassageCache = new Map();
  return { check: (passages) => checkPassages(passages, options, cache) };
}

/** The findings of each text, in the order of the text; the texts are read as one document. */
export function checkTexts(
  places: readonly (TextPlace & { source: string })[],
  options: ProseOptions,
  cache: PassageCache = new Map(),
): Finding[][] {
  const seen = places.map((place) => {
    const key = cacheKey(place);
    const known = cache.get(key);
    if (known) return known;
    const text = new ProseText(place.source, place);
    const fresh = { text, sightings: proseRules.map((rule) => rule.check(text, options)) };
    cache.set(key, fresh);
    return fresh;
  });
  const met = new Set(seen);
  for (const [key, value] of cache) if (!met.has(value)) cache.delete(key);

  const settled = proseRules.map((rule, index) => {
    const sightings = seen.map((one) => one.sightings[index]!);
    return rule.settle ? rule.settle(sightings) : sightings;
  });
  return seen.map(({ text }, place) => {
    const findings = proseRules.flatMap(({ id }, index) =>
      withoutOverlaps(settled[index]![place]!).map(
        ({ severity, start, end, message, replacements, detail }): Finding => ({
          rule: id,
          severity,
          start,
          end,
          text: text.source.slice(start, end),
          message,
          replacements: [...replacements],
          ...(detail && { detail }),
        }),
      ),
    );
    return findings.sort((a, b) => a.start - b.start || a.end - b.end);
  });
}

function cacheKey({ source, form, section, code }: TextPlace & { source: string }): string {
  const spans = code?.map(({ start, end }) => `${start}-${end}`).join(',') ?? '';
  return `${form ?? ''}|${section ?? ''}|${spans}|${source}`;
}

/** Where two overlap, the one that begins first stays, and of those the longest. */
function withoutOverlaps(sightings: readonly Sighting[]): Sighting[] {
  const kept: Sighting[] = [];
  for (const sighting of [...sightings].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || sighting.start >= last.end) kept.push(sighting);
  }
  return kept;
}
