import { zoneName } from '../graphql/input-shapes.js';

/**
 * What people write for a time zone, and the place whose clock we take it for. An abbreviation means the place all year round, since
 * authors write PST in July too. Ambiguous ones mean the place where they are used most: CST and IST are Chicago and India, BST is London.
 */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  UTC: 'UTC', GMT: 'UTC', Z: 'UTC', ZULU: 'UTC',
  PST: 'America/Los_Angeles', PDT: 'America/Los_Angeles', PT: 'America/Los_Angeles', PACIFIC: 'America/Los_Angeles',
  MST: 'America/Denver', MDT: 'America/Denver', MT: 'America/Denver', MOUNTAIN: 'America/Denver',
  CST: 'America/Chicago', CDT: 'America/Chicago', CT: 'America/Chicago', CENTRAL: 'America/Chicago',
  EST: 'America/New_York', EDT: 'America/New_York', ET: 'America/New_York', EASTERN: 'America/New_York',
  BRT: 'America/Sao_Paulo', BST: 'Europe/London', WET: 'Europe/Lisbon', WEST: 'Europe/Lisbon',
  CET: 'Europe/Paris', CEST: 'Europe/Paris', MEZ: 'Europe/Berlin', MESZ: 'Europe/Berlin', 'CENTRAL EUROPEAN': 'Europe/Paris',
  EET: 'Europe/Helsinki', EEST: 'Europe/Helsinki', MSK: 'Europe/Moscow', SAST: 'Africa/Johannesburg',
  IST: 'Asia/Kolkata', SGT: 'Asia/Singapore', HKT: 'Asia/Hong_Kong', JST: 'Asia/Tokyo', KST: 'Asia/Seoul',
  AWST: 'Australia/Perth', AEST: 'Australia/Sydney', AEDT: 'Australia/Sydney', NZST: 'Pacific/Auckland', NZDT: 'Pacific/Auckland',
};

/** Places whose clock has always shown that offset of a fraction of an hour, or nearly. */
const FRACTIONS: Readonly<Record<string, string>> = {
  '-03:30': 'America/St_Johns', '+03:30': 'Asia/Tehran', '+04:30': 'Asia/Kabul', '+05:30': 'Asia/Kolkata', '+05:45': 'Asia/Kathmandu',
  '+06:30': 'Asia/Yangon', '+09:30': 'Australia/Darwin',
};

const NAMED: ReadonlyMap<string, string> = new Map(Intl.supportedValuesOf('timeZone').map((zone) => [zone.toLowerCase(), zone]));
const CITIES: ReadonlyMap<string, string> = new Map(
  [...NAMED.values()].filter((zone) => zone.includes('/')).map((zone) => [zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ').toLowerCase(), zone]),
);

const LONGEST_FIRST = Object.keys(ABBREVIATIONS).filter((name) => name.length > 1).sort((a, b) => b.length - a.length);
const OFFSET = '(?:UTC|GMT)\\s?[+\\-−]\\s?\\d{1,2}(?::?\\d{2})?';

/** A zone as it may follow a time: `UTC`, `(PST)`, `GMT+2`, `Europe/Berlin`. */
export const ZONE_WORDS = `(?:${OFFSET}|(?:${LONGEST_FIRST.filter((name) => name === name.toUpperCase() && name.length <= 4).join('|')})\\b|[A-Z][a-z]+\\/[A-Z][A-Za-z_]+)`;

/** The IANA zone that a word or a phrase such as `GMT+2`, `Central European Time` or `Europe/Zurich` names. */
export function zoneNamed(words: string): string | undefined {
  const text = words.trim();
  const offset = /^(?:UTC|GMT)\s?([+\-−])\s?(\d{1,2})(?::?(\d{2}))?$/i.exec(text);
  if (offset) return zoneOfOffset(offset[1] === '+' ? 1 : -1, Number(offset[2]), Number(offset[3] ?? 0));
  if (text.includes('/') && zoneName.safeParse(text).success) return text;
  return NAMED.get(text.toLowerCase()) ?? ABBREVIATIONS[text.toUpperCase().replace(/\s+(STANDARD |DAYLIGHT |SUMMER )?TIME$/, '')];
}

/** A zone with that offset all year round; undefined where no place has it. */
export function zoneOfOffset(sign: 1 | -1, hours: number, minutes: number): string | undefined {
  if (hours > 14 || minutes > 59) return undefined;
  if (minutes !== 0) return FRACTIONS[`${sign > 0 ? '+' : '-'}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`];
  // The names of these zones count westwards.
  return hours === 0 ? 'UTC' : `Etc/GMT${sign > 0 ? '-' : '+'}${hours}`;
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
    zoneNamed(new RegExp(OFFSET, 'i').exec(phrase)?.[0] ?? '') ??
    (/\bUTC\b|\bGMT\b/.test(phrase) ? 'UTC' : undefined)
  );
}

function byAbbreviation(phrase: string): string | undefined {
  const name = LONGEST_FIRST.find((one) => !['UTC', 'GMT'].includes(one) && new RegExp(`\\b${one}\\b`, one.length > 5 ? 'i' : '').test(phrase));
  return name && ABBREVIATIONS[name];
}
