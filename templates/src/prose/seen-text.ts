import { proseRules } from './prose-rules.js';
import type { Finding, ProseOptions, ProseRule, Sighting } from './prose-rule.js';
import { ProseText, type TextPlace } from './prose-text.js';
import type { Span } from './spans.js';

export interface PlacedText extends TextPlace {
  source: string;
}

/** What a rule that looks further sees in one text. */
export interface Settled {
  rule: ProseRule;
  sightings: readonly Sighting[];
}

/** A text and what each rule in force saw in it, whatever stands elsewhere. */
export class SeenText {
  /** One list for each rule in force. */
  readonly sightings: Sighting[][];
  private readonly text: ProseText;
  /** Of the rules that need no other passage. */
  private readonly own: Finding[];
  private last: { settled: (readonly Sighting[])[]; findings: Finding[] } | undefined;

  constructor(
    private readonly place: PlacedText,
    options: ProseOptions,
  ) {
    this.text = new ProseText(place.source, place);
    this.sightings = proseRules.map((rule) => rule.check(this.text, options));
    this.own = proseRules.flatMap((rule, index) => (rule.settle ? [] : this.findings(rule, this.sightings[index]!)));
    this.own.sort(byPlace);
    this.text.forget();
  }

  /** Whether the same text stands in the same kind of place. */
  stands({ form, section, isLastWhy, code, people }: TextPlace): boolean {
    const { place } = this;
    const isSame = place.form === form && place.section === section && place.isLastWhy === isLastWhy;
    return isSame && areSame(place.code, code) && areSame(place.people, people);
  }

  /** All findings, given what the rules that look further have settled for this text; the same list as before while they settle the same. */
  findingsWith(settled: readonly Settled[]): Finding[] {
    if (this.last && settled.every(({ sightings }, index) => areSameItems(sightings, this.last!.settled[index]!))) return this.last.findings;
    const further = settled.flatMap(({ rule, sightings }) => this.findings(rule, sightings));
    const findings = further.length === 0 ? this.own : [...this.own, ...further].sort(byPlace);
    this.last = { settled: settled.map(({ sightings }) => sightings), findings };
    return findings;
  }

  private findings(rule: ProseRule, sightings: readonly Sighting[]): Finding[] {
    return withoutOverlaps(sightings).map(
      ({ severity, start, end, message, replacements, detail }): Finding => ({
        rule: rule.id,
        severity,
        start,
        end,
        text: this.place.source.slice(start, end),
        message,
        replacements: [...replacements],
        ...(detail && { detail }),
      }),
    );
  }
}

function areSameItems<Item>(a: readonly Item[], b: readonly Item[]): boolean {
  return a === b || (a.length === b.length && a.every((item, index) => item === b[index]));
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
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

function areSame(a: readonly Span[] | undefined, b: readonly Span[] | undefined): boolean {
  if (a === b) return true;
  return a?.length === b?.length && (a ?? []).every(({ start, end }, index) => b![index]!.start === start && b![index]!.end === end);
}
