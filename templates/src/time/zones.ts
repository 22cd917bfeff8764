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

/** Words such as `CEST` and `Central European`, the longest first. */
export const ZONE_ABBREVIATIONS: readonly string[] = Object.keys(ABBREVIATIONS).filter((name) => name.length > 1).sort((a, b) => b.length - a.length);
export const ZONE_OFFSET = '(?:UTC|GMT)\\s?[+\\-−]\\s?\\d{1,2}(?::?\\d{2})?';

const PLACE = '(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Etc|Europe|Indian|Pacific)(?:\\/[A-Z][A-Za-z0-9_+-]+){1,2}';

/** A zone as it may follow a time: `UTC`, `(PST)`, `GMT+2`, `Europe/Berlin`. */
export const ZONE_WORDS = `(?:${ZONE_OFFSET}|(?:${ZONE_ABBREVIATIONS.filter((name) => name === name.toUpperCase() && name.length <= 4).join('|')})\\b|${PLACE})`;

/** The IANA zone that `GMT+2`, `CET`, `Pacific Time` or `Europe/Zurich` names. Whether a host knows the place is for the caller to ask. */
export function zoneNamed(words: string): string | undefined {
  const text = words.trim();
  const offset = /^(?:UTC|GMT)\s?([+\-−])\s?(\d{1,2})(?::?(\d{2}))?$/i.exec(text);
  if (offset) return zoneOfOffset(offset[1] === '+' ? 1 : -1, Number(offset[2]), Number(offset[3] ?? 0));
  if (new RegExp(`^${PLACE}$`).test(text)) return text;
  return ABBREVIATIONS[text.toUpperCase().replace(/\s+(STANDARD |DAYLIGHT |SUMMER )?TIME$/, '')];
}

/** A zone with that offset all year round; undefined where no place has it. */
export function zoneOfOffset(sign: 1 | -1, hours: number, minutes: number): string | undefined {
  if (hours > 14 || minutes > 59) return undefined;
  if (minutes !== 0) return FRACTIONS[`${sign > 0 ? '+' : '-'}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`];
  // The names of these zones count westwards.
  return hours === 0 ? 'UTC' : `Etc/GMT${sign > 0 ? '-' : '+'}${hours}`;
}

