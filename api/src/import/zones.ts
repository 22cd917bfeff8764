import { ZONE_ABBREVIATIONS, ZONE_OFFSET, zoneNamed as zoneByForm } from '@corrigenda/templates';
import { zoneName } from '../graphql/input-shapes.js';

const NAMED: ReadonlyMap<string, string> = new Map(Intl.supportedValuesOf('timeZone').map((zone) => [zone.toLowerCase(), zone]));
const CITIES: ReadonlyMap<string, string> = new Map(
  [...NAMED.values()].filter((zone) => zone.includes('/')).map((zone) => [zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ').toLowerCase(), zone]),
);

/** The IANA zone that a word or a phrase such as `GMT+2`, `Central European Time` or `Europe/Zurich` names. */
export function zoneNamed(words: string): string | undefined {
  const text = words.trim();
  const zone = zoneByForm(text);
  if (zone?.includes('/') && !zoneName.safeParse(zone).success) return undefined;
  return zone ?? NAMED.get(text.toLowerCase());
}

/** Forms in which a report states its zone; what is captured is searched for one. */
const STATEMENTS: readonly RegExp[] = [
  /\btimes?\s+(?:(?:shown|given|listed|below|here)\s+)?(?:(?:is|are)\s+)?(?:in|:)\s+(?:the\s+)?([^\n|.;]{2,60})/gi,
  /\b(?:time|times|timeline|when|timestamps?)\b[^\n]{0,10}[([]([^)\]\n]{2,40})[)\]]/gi,
  /\btimes? are ([^\n|.;]{2,40})/gi,
  /\btime ?zone\b\W{0,4}([^\n|.;]{2,40})/gi,
];

/** The zone that a text states for its times: `All times in PST (UTC-7)`, `Times are UTC`, `Date and Time in CET`, `Timeline (UTC)`. */
export function zoneStated(text: string): string | undefined {
  for (const statement of STATEMENTS) {
    for (const [, phrase = ''] of text.matchAll(statement)) {
      const zone = zoneWithin(phrase);
      if (zone) return zone;
    }
  }
  return undefined;
}

function zoneWithin(phrase: string): string | undefined {
  const named = /\b[A-Z][a-z]+\/[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_]+)?\b/.exec(phrase)?.[0];
  const city = /\b([A-Z][a-z]+(?: [A-Z][a-z]+)?) time\b/.exec(phrase)?.[1];
  return (
    (named && zoneNamed(named)) ??
    (city && CITIES.get(city.toLowerCase())) ??
    byAbbreviation(phrase) ??
    zoneNamed(new RegExp(ZONE_OFFSET, 'i').exec(phrase)?.[0] ?? '') ??
    (/\bUTC\b|\bGMT\b/.test(phrase) ? 'UTC' : undefined)
  );
}

function byAbbreviation(phrase: string): string | undefined {
  const name = ZONE_ABBREVIATIONS.find((one) => !['UTC', 'GMT'].includes(one) && new RegExp(`\\b${one}\\b`, one.length > 5 ? 'i' : '').test(phrase));
  return name && zoneByForm(name);
}
