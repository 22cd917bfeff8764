import type { ImpactMeasure } from '@corrigenda/templates';

type Found = Pick<ImpactMeasure, 'label' | 'value' | 'of' | 'unit' | 'estimated' | 'noMetric'>;

const NUMBER = '\\d{1,3}(?:[,.]\\d{3})+|\\d+(?:\\.\\d+)?';
const ABOUT = '(?<about>~|≈|about |around |approximately |approx\\.? |roughly |nearly |almost |some |over |more than |at least )?';
/** A verb or a small word ends what is counted. */
const NO_THING = '(?!(?:and|or|but|which|that|who|were|was|are|is|had|have|has|for|on|in|at|by|to|from|with|before|after|during|between|because|when|as|could|would|did|do|does|did|showed|shows|failed|fails|returned|experienced|saw|lost|received|got|affected|impacted|given|down|not)\\b)';
const THING = `${NO_THING}[\\p{L}][\\p{L}\\p{N}’'/-]*`;
const THINGS = `(?<things>${THING}(?: ${THING}){0,4})`;
const UNITS = 'seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?';

const SHARE = new RegExp(`${ABOUT}\\b(?<value>${NUMBER}) (?:out of|of) (?:the |all |our )?(?<of>${NUMBER}) ${THINGS}`, 'giu');
const PERCENT = new RegExp(`${ABOUT}(?<![\\d.])(?<value>${NUMBER}) ?%(?: of (?:the |all |our )?${THINGS})`, 'giu');
const LASTED = new RegExp(`(?:for|lasted|lasting|period of|took|within)(?: the (?:whole|next))? ${ABOUT}(?<value>${NUMBER}) ?(?<unit>${UNITS})\\b`, 'giu');

/** Numbers that a sentence plainly states: X of Y, a share in percent, how long it lasted. The sentence itself stays where it is. */
export function measuresIn(text: string, { durations }: { durations: boolean }): Found[] {
  const measures: Found[] = [];
  for (const { groups } of text.matchAll(SHARE)) {
    if (numberOf(groups!['value']!) <= numberOf(groups!['of']!)) measures.push(measure(groups!, groups!['things'] ?? 'Affected', ''));
  }
  for (const { groups } of text.matchAll(PERCENT)) measures.push(measure(groups!, groups!['things'] ?? 'Affected', '%'));
  if (durations) for (const { groups } of text.matchAll(LASTED)) measures.push(measure(groups!, 'Duration', groups!['unit']!));
  return measures.filter((one, index) => measures.findIndex((other) => other.label === one.label && other.value === one.value) === index);
}

/** `Time to repair: 0h 16m`, `Time to detection: 54 minutes`: a label and its number. */
export function measureOf(label: string, text: string): Found | undefined {
  const found = new RegExp(`^${ABOUT}(?<value>(?:${NUMBER})(?:\\s?[dhms]\\b(?:\\s?\\d+\\s?[dhms]\\b)*)?)\\s*(?<unit>${UNITS}|%)?(?:\\s+(?<more>\\d+)\\s+(?<moreUnit>${UNITS}))?\\.?$`, 'iu').exec(text.trim());
  if (!found?.groups) return undefined;
  const { value = '', unit = '', more, moreUnit } = found.groups;
  return { ...measure(found.groups, label, more ? '' : unit), value: more ? `${value} ${unit} ${more} ${moreUnit}` : value };
}

function measure(groups: Record<string, string | undefined>, label: string, unit: string): Found {
  const shown = label.charAt(0).toUpperCase() + label.slice(1);
  return { label: shown, value: groups['value'] ?? '', of: groups['of'] ?? '', unit, estimated: groups['about'] !== undefined, noMetric: false };
}

function numberOf(text: string): number {
  return Number(text.replace(/[,.](?=\d{3}\b)/g, ''));
}
